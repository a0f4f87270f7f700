import { GridElement } from './grid.element.js';
import { TableFiltersElement } from './table-filters.element.js';
import { TableSelectionElement } from './table-selection.element.js';
import { TableElement } from './table.element.js';

for (const element of [GridElement, TableFiltersElement, TableSelectionElement, TableElement])
  if (!customElements.get(element.tag)) customElements.define(element.tag, element);

declare global {
  interface HTMLElementTagNameMap {
    [GridElement.tag]: GridElement;
    [TableFiltersElement.tag]: TableFiltersElement;
    [TableSelectionElement.tag]: TableSelectionElement;
    [TableElement.tag]: TableElement;
  }
}
