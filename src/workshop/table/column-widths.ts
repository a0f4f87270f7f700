import type { RecordType } from '../../authoring/spreadsheet/record-field.js';

/** The widths of the columns: checkboxes, then the fields, then the status. */
const columnWidths: Readonly<Record<RecordType, readonly [template: string, minimum: string]>> = {
  services: [
    '2.8em minmax(0, 1.6fr) minmax(0, 1.4fr) minmax(0, 1.15fr) minmax(0, 0.95fr) minmax(0, 1.1fr) 6.6em 9.8em',
    '58em',
  ],
  agenda: ['2.8em minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.4fr) 6.6em 9.8em', '50em'],
};

/** Gives the rows of a grid their columns: in code, since a strict policy allows no styles in markup. */
export function setColumnWidths(grid: HTMLElement, type: RecordType): void {
  const [template, minimum] = columnWidths[type];
  grid.style.setProperty('--_columns', template);
  grid.style.setProperty('--_minimum', minimum);
}
