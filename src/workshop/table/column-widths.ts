import type { RecordType } from '../../authoring/spreadsheet/record-field.js';

/** The widths of the columns: checkboxes, then the fields, then the status. */
const columnWidths: Readonly<Record<RecordType, readonly [template: string, minimum: string]>> = {
  services: [
    '2.5em minmax(0, 1.7fr) minmax(0, 1.3fr) minmax(0, 1.1fr) minmax(0, 0.9fr) minmax(0, 1.1fr) 6.4em 8.9em',
    '50em',
  ],
  agenda: ['2.5em minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.4fr) 6.4em 8.9em', '46em'],
};

/** Gives the rows of a grid their columns: in code, since a strict policy allows no styles in markup. */
export function setColumnWidths(grid: HTMLElement, type: RecordType): void {
  const [template, minimum] = columnWidths[type];
  grid.style.setProperty('--_columns', template);
  grid.style.setProperty('--_minimum', minimum);
}
