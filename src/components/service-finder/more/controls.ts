import { html, nothing, type TemplateResult } from 'lit';

/** One among many to choose. */
export interface Options {
  id: string;
  label: string;
  /** What is said where nothing is chosen. */
  all: string;
  current: string | undefined;
  options: readonly { key: string; label: string }[];
}

/** What one tap chooses, and one more takes back. */
export const renderChip = (label: unknown, isOn: boolean, choose: (isOn: boolean) => void): TemplateResult =>
  html`<button
    class="chip"
    part="button"
    type="button"
    aria-pressed=${isOn ? 'true' : 'false'}
    @click=${() => choose(!isOn)}
  >
    ${label}
  </button>`;

export const renderCheck = (label: unknown, isOn: boolean, choose: (isOn: boolean) => void): TemplateResult =>
  html`<label class="check">
    <input
      type="checkbox"
      .checked=${isOn}
      @change=${({ target }: Event) => choose((target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;

/** @param choose Is given nothing for the choice of all. */
export const renderSelect = (
  { id, label, all, current, options }: Options,
  choose: (key: string | undefined) => void,
): TemplateResult =>
  html`<div class="field" part=${id === 'topic' ? 'topics' : nothing}>
    <label for=${id}>${label}</label>
    <select
      id=${id}
      @change=${({ target }: Event) => choose((target as HTMLSelectElement).value || undefined)}
    >
      <option value="" .selected=${!current}>${all}</option>
      ${options.map(
        ({ key, label }) => html`<option value=${key} .selected=${current === key}>${label}</option>`,
      )}
    </select>
  </div>`;

/** The button that unfolds the filters. */
export const renderUnfold = (label: string, isOpen: boolean, toggle: () => void): TemplateResult =>
  html`<button
    part="button"
    type="button"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls="filters"
    @click=${toggle}
  >
    ${label}
  </button>`;

/** Ways out where nothing was found. */
export const renderWaysOut = (
  sentence: string,
  ways: readonly { label: string; go: () => void }[],
): TemplateResult =>
  html`<p tabindex="-1">${sentence}</p>
    ${
      ways.length
        ? html`<div class="chips">
            ${ways.map(({ label, go }) => html`<button part="button" type="button" @click=${go}>${label}</button>`)}
          </div>`
        : nothing
    }`;
