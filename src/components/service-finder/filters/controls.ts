import { html, nothing, type TemplateResult } from 'lit';

/** What is chosen with a control: the new value, and the element that the control is. */
type OnChange<Value> = (value: Value, control: HTMLElement) => void;

/** A button that switches a filter on and off. */
export const renderChip = (label: unknown, isOn: boolean, onChange: OnChange<boolean>): TemplateResult =>
  html`<button
    class="chip"
    part="button"
    type="button"
    aria-pressed=${isOn ? 'true' : 'false'}
    @click=${({ currentTarget }: Event) => onChange(!isOn, currentTarget as HTMLElement)}
  >
    ${label}
  </button>`;

export const renderCheckbox = (label: unknown, isOn: boolean, onChange: OnChange<boolean>): TemplateResult =>
  html`<label class="check">
    <input
      type="checkbox"
      .checked=${isOn}
      @change=${({ currentTarget }: Event) => {
        const box = currentTarget as HTMLInputElement;
        onChange(box.checked, box);
      }}
    />
    <span>${label}</span>
  </label>`;

/** The id of the text that says how many services state nothing about what a field filters by. */
export const unstatedId = (id: string): string => `${id}-unstated`;

/**
 * The label of a field.
 *
 * @param unstated How many services state nothing about what it filters by, in words; it describes the field.
 */
export const renderFieldLabel = (id: string, label: string, unstated: string | undefined): TemplateResult =>
  html`<div class="label">
    <label for=${id} id="${id}-label">${label}</label>
    <span class="quiet" id=${unstatedId(id)}>${unstated ?? nothing}</span>
  </div>`;

/** A choice of one among many. */
export interface SelectOptions {
  id: string;
  label: string;
  /** See `renderFieldLabel`. */
  unstated?: string | undefined;
  /** The option that stands for no choice. */
  all: string;
  selected: string | undefined;
  options: readonly { value: string; label: string }[];
  part?: string | undefined;
}

/** @param onChange Is given `undefined` for no choice. */
export const renderSelect = (
  { id, label, unstated, all, selected, options, part }: SelectOptions,
  onChange: OnChange<string | undefined>,
): TemplateResult =>
  html`<div class="field" part=${part ?? nothing}>
    ${renderFieldLabel(id, label, unstated)}
    <select
      id=${id}
      aria-describedby=${unstated ? unstatedId(id) : nothing}
      @change=${({ currentTarget }: Event) => {
        const select = currentTarget as HTMLSelectElement;
        onChange(select.value || undefined, select);
      }}
    >
      <option value="" .selected=${!selected}>${all}</option>
      ${options.map(
        ({ value, label }) => html`<option value=${value} .selected=${selected === value}>${label}</option>`,
      )}
    </select>
  </div>`;

/** The button that unfolds what has the id `filters`. */
export const renderFiltersToggle = (label: string, isOpen: boolean, onToggle: () => void): TemplateResult =>
  html`<button
    part="button"
    type="button"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls="filters"
    @click=${onToggle}
  >
    ${label}
  </button>`;
