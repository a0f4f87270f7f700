import { ChooseTableElement } from './choose-table.element.js';
import { ColumnListElement } from './column-list.element.js';
import { ComparisonViewElement } from './comparison-view.element.js';
import { ExportElement } from './export.element.js';
import { ImportElement } from './import.element.js';

for (const element of [
  ChooseTableElement,
  ColumnListElement,
  ComparisonViewElement,
  ImportElement,
  ExportElement,
])
  if (!customElements.get(element.tag)) customElements.define(element.tag, element);

declare global {
  interface HTMLElementTagNameMap {
    [ChooseTableElement.tag]: ChooseTableElement;
    [ColumnListElement.tag]: ColumnListElement;
    [ComparisonViewElement.tag]: ComparisonViewElement;
    [ImportElement.tag]: ImportElement;
    [ExportElement.tag]: ExportElement;
  }
}
