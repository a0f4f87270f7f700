import { html, nothing, type TemplateResult } from 'lit';

/** A box to tick. */
export function renderCheckbox(label: string, isOn: boolean, set: (isOn: boolean) => void): TemplateResult {
  return html`<label class="check"
    ><input
      type="checkbox"
      .checked=${isOn}
      @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
    />${label}</label
  >`;
}

/** A choice of unknown, yes and no. */
export function renderYesNo(
  label: string,
  options: readonly [unknown: string, yes: string, no: string],
  value: boolean | undefined,
  set: (value: boolean | undefined) => void,
): TemplateResult {
  const values = [undefined, true, false];
  return html`<label class="field">
    <span>${label}</span>
    <select @change=${(event: Event) => set(values[(event.target as HTMLSelectElement).selectedIndex])}>
      ${options.map((option, index) => html`<option ?selected=${values[index] === value}>${option}</option>`)}
    </select>
  </label>`;
}

/** A field for text. */
export interface TextField {
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly set: (text: string) => void;
  readonly help?: string;
  /** What is wrong with the text, in words. */
  readonly problem?: string | undefined;
  readonly type?: 'text' | 'email' | 'url';
  /** Of a field with several lines. */
  readonly rows?: number;
  readonly isRequired?: boolean;
}

/** A field for text with its label, its help and its problem. */
export function renderTextField({
  id,
  label,
  value = '',
  set,
  help,
  problem,
  type = 'text',
  rows,
  isRequired = false,
}: TextField): TemplateResult {
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ') || nothing;
  const handleInput = (event: Event) => set((event.target as HTMLInputElement).value);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${
      rows
        ? html`<textarea
            id=${id}
            rows=${rows}
            .value=${value}
            aria-describedby=${described}
            @input=${handleInput}
          ></textarea>`
        : html`<input
            id=${id}
            type=${type}
            .value=${value}
            aria-required=${isRequired ? 'true' : nothing}
            aria-invalid=${problem ? 'true' : nothing}
            aria-describedby=${described}
            @input=${handleInput}
          />`
    }
    ${help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing}
    ${problem ? html`<p class="problem" id="${id}-problem">${problem}</p>` : nothing}
  </div>`;
}
