import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { fold } from '../../model/folding.js';
import { agsPattern } from '../../schema/vocabulary.js';
import { LazyModule } from '../../platform/lazy-module.js';
import { controls } from '../styles/controls.styles.js';
import { WorkshopPart } from '../workshop-part.js';
import type { NewMunicipality } from './new-file.js';

/** How many districts are shown at once. */
const MAX_SHOWN = 8;

const districtList = new LazyModule(
  'the list of districts',
  () => import('../../authoring/generated/districts.js'),
);

/** Somebody has said for which municipality a file is begun. */
export class MunicipalityChosenEvent extends Event {
  static readonly type = 'pk-workshop-municipality-chosen';

  constructor(readonly municipality: NewMunicipality) {
    super(MunicipalityChosenEvent.type, { bubbles: true });
  }
}

/**
 * Asks for which municipality a file is begun: a Landkreis or a kreisfreie Stadt from the list, or another one by its name and
 * key.
 *
 * @fires pk-workshop-municipality-chosen - With the municipality.
 */
export class MunicipalityPickerElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-municipality-picker';
  static override styles = [
    ...controls,
    css`
      .results button {
        justify-content: flex-start;
        inline-size: 100%;
        text-align: start;
        margin-block-start: 0.3em;
      }

      form {
        margin-block-start: 0.8em;
      }

      details {
        margin-block-start: 0.4em;
      }

      .credit {
        margin-block-start: 1em;
      }
    `,
  ];

  @state() private query = '';
  @state() private problems: { name?: string; ags?: string } = {};

  protected override willUpdate(): void {
    if (this.query) districtList.loadFor(this);
  }

  protected override render(): TemplateResult {
    const { start } = this.words;
    const matches = this.#matches();
    return html`<div class="field">
        <label for="query">${start.municipality}</label>
        <input
          id="query"
          type="search"
          autocomplete="off"
          aria-describedby="hint found"
          .value=${this.query}
          @input=${(event: Event) => (this.query = (event.target as HTMLInputElement).value)}
        />
        <p class="help" id="hint">${start.municipalityHint}</p>
      </div>
      <p class="small quiet" id="found" role="status">
        ${this.query.trim() && districtList.loaded ? start.found(matches.length) : nothing}
      </p>
      <ul class="results" role="list">
        ${matches.slice(0, MAX_SHOWN).map(
          ([ags, name, type]) =>
            html`<li>
              <button type="button" @click=${() => this.#begin({ name, type, ags })}>
                <span>${start.beginWith(name)}</span>
                <span class="quiet small">${type === name.split(' ')[0] ? '' : `${type}, `}${ags}</span>
              </button>
            </li>`,
        )}
      </ul>
      <details>
        <summary>${start.other}</summary>
        ${this.#renderForm()}
      </details>
      <p class="small quiet credit">
        ${start.credit}
        <a href="https://creativecommons.org/licenses/by/4.0/deed.de" target="_blank" rel="noreferrer"
          >${start.license}</a
        >
      </p>`;
  }

  #renderForm(): TemplateResult {
    const { start } = this.words;
    const { name, ags } = this.problems;
    return html`<form class="stack" novalidate @submit=${this.#handleSubmit}>
      <div class="field">
        <label for="name">${start.name}</label>
        <input
          id="name"
          name="name"
          autocomplete="off"
          aria-invalid=${!!name}
          aria-describedby="name-problem"
        />
        <div id="name-problem">${name ? html`<p class="problem">${name}</p>` : nothing}</div>
      </div>
      <div class="field">
        <label for="type">${start.type}</label>
        <select id="type" name="type">
          ${start.types.map((type) => html`<option>${type}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="ags">${start.ags}</label>
        <input
          id="ags"
          name="ags"
          inputmode="numeric"
          autocomplete="off"
          aria-invalid=${!!ags}
          aria-describedby="ags-hint ags-problem"
        />
        <p class="help" id="ags-hint">${start.agsHint}</p>
        <div id="ags-problem">${ags ? html`<p class="problem">${ags}</p>` : nothing}</div>
      </div>
      <p><button class="main">${start.begin}</button></p>
    </form>`;
  }

  /** The districts whose name has a word that begins with what was typed, or whose key does. */
  #matches() {
    const query = fold(this.query.trim());
    if (!query) return [];
    return (districtList.loaded?.districts ?? []).filter(
      ([ags, name]) =>
        ags.startsWith(query) ||
        ` ${fold(name)}`.replaceAll('-', ' ').includes(` ${query.replaceAll('-', ' ')}`),
    );
  }

  readonly #handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const values = new FormData(form);
    const valueOf = (name: string) => (values.get(name) as string).trim();
    const name = valueOf('name');
    const ags = valueOf('ags').replace(/\s/g, '');
    const { start } = this.words;
    this.problems = {
      ...(!name && { name: start.nameMissing }),
      ...(ags && !agsPattern.test(ags) && { ags: start.agsWrong }),
    };
    const wrong = Object.keys(this.problems)[0];
    if (wrong) form.querySelector<HTMLElement>(`#${wrong}`)!.focus();
    else this.#begin({ name, type: valueOf('type'), ags });
  };

  #begin(municipality: NewMunicipality): void {
    this.dispatchEvent(new MunicipalityChosenEvent(municipality));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-municipality-picker': MunicipalityPickerElement;
  }
  interface HTMLElementEventMap {
    'pk-workshop-municipality-chosen': MunicipalityChosenEvent;
  }
}
