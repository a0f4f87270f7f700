import { html, nothing, type TemplateResult } from 'lit';
import { municipalityPicker } from '../../../localization/de/federated-search.js';
import { serviceList } from '../../../localization/de/service-list.js';
import { formatFor } from '../../../localization/format.js';
import { findPrograms, type DirectoryMatch } from '../../../model/directory.js';
import type { Directory, ListedProgram } from '../../../schema/directory.js';
import { linkButton } from '../../../theme/link-button.js';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import type { FinderHost, FinderWays } from './finder-more.js';
import { placeQuestionStyles } from './place-question.styles.js';
import type { Region } from './region.js';

/** So many municipalities are there at once to be tapped; more are typed, or asked for. */
const FEW = 8;

/** Asks where somebody looks for help, and says afterwards where that is. */
export class PlaceQuestion {
  readonly #host: FinderHost;
  readonly #ways: FinderWays;
  readonly #region: Region;
  readonly #directory: Directory;
  #typed = '';
  #isWhole = false;

  constructor(host: FinderHost, ways: FinderWays, region: Region, directory: Directory) {
    this.#host = host;
    this.#ways = ways;
    this.#region = region;
    this.#directory = directory;
    adoptStyles(host.shadowRoot!, linkButton, placeQuestionStyles);
  }

  render(): TemplateResult {
    const words = this.#words;
    const { programs } = this.#directory;
    const found = this.#typed.trim() ? findPrograms(this.#directory, this.#typed) : undefined;
    const isWhole = this.#isWhole || programs.length <= FEW;
    const shown = found?.length ? found : isWhole ? this.#sorted.map((program) => ({ program })) : [];
    return html`<form class="finder" @submit=${this.#onSubmit}>
      <div class="field search" part="search">
        <label for="where">${words.where}</label>
        <input
          id="where"
          type="search"
          autocomplete="postal-code"
          placeholder=${words.whereHint}
          .value=${this.#typed}
          aria-describedby="where-note"
          @input=${this.#onInput}
        />
        <p class="quiet" id="where-note">${words.whereNote}</p>
      </div>
      <p class="quiet" role="status">
        ${found ? (found.length ? words.found(found.length) : words.noneFound) : nothing}
      </p>
      ${this.#renderState()}
      <ul class="places" role="list">
        ${shown.map((match) => html`<li>${this.#renderMatch(match)}</li>`)}
      </ul>
      ${
        shown.length >= programs.length || found?.length
          ? nothing
          : html`<p>
              <button class="link" type="button" @click=${this.#onWhole}>
                ${words.showAll(programs.length)}
              </button>
            </p>`
      }
      ${
        this.#region.isSearchable
          ? html`<p>
              <button part="button" type="button" @click=${() => this.#region.searchAll()}>
                ${words.everywhere}
              </button>
            </p>`
          : nothing
      }
      ${found?.length === 0 ? this.#ways.help() : nothing}
    </form>`;
  }

  /** Whose services are shown, with the ways to others'. */
  renderChosen(): TemplateResult | typeof nothing {
    const words = this.#words;
    const { wanted, neighbours, remembered } = this.#region;
    const [own, ...others] = wanted;
    if (!own) return nothing;
    const isRemembered = remembered.ags === own.ags;
    const toggle = () => this.#remember(isRemembered ? undefined : own);
    return html`<div class="where" tabindex="-1">
      <p>
        <span class="quiet">${words.place}</span> <b>${this.#ways.text(own.name)}</b>
        <span>${others.length ? words.and(this.#list(others)) : nothing}</span>
        <button class="link" type="button" @click=${() => this.#region.ask()}>${words.change}</button>
      </p>
      ${wanted.map((program) => this.#renderFailure(program))}
      <div class="chips">
        ${
          neighbours.length
            ? this.#renderChip(words.neighbours(neighbours.length), this.#region.isWide, () =>
                this.#region.widen(!this.#region.isWide),
              )
            : nothing
        }
        ${this.#renderChip(words.remember, isRemembered, toggle)}
      </div>
    </div>`;
  }

  #renderChip(label: string, isOn: boolean, toggle: () => void): TemplateResult {
    return html`<button
      class="chip"
      part="button"
      type="button"
      aria-pressed=${isOn ? 'true' : 'false'}
      @click=${toggle}
    >
      ${label}
    </button>`;
  }

  get #words() {
    return this.#ways.localize.group('municipalityPicker', municipalityPicker);
  }

  get #sorted(): ListedProgram[] {
    const { locale } = this.#ways.localize.words;
    const name = (program: ListedProgram) => this.#ways.pick(program.name).text;
    return [...this.#directory.programs].sort((a, b) => name(a).localeCompare(name(b), locale));
  }

  #list(programs: readonly ListedProgram[]): string {
    const names = programs.map(({ name }) => this.#ways.pick(name).text);
    return formatFor(this.#ways.localize.words.locale).list(names);
  }

  #renderMatch({ program, place }: DirectoryMatch): TemplateResult {
    const { services } = program;
    const { localize, text } = this.#ways;
    const about = [
      place ? text(program.name) : undefined,
      services ? localize.group('serviceList', serviceList).services(services) : undefined,
    ].filter((part) => part !== undefined);
    return html`<button part="button" type="button" @click=${() => this.#region.show(program)}>
      <b>${text(place ?? program.name)}</b>
      <span class="quiet">${about.map((part, index) => [index ? ' · ' : '', part])}</span>
    </button>`;
  }

  /** How it stands with the file of the place that was chosen. */
  #renderState(): unknown {
    const [own] = this.#region.wanted;
    if (!own) return nothing;
    const isFailed = this.#region.stateOf(own)?.status === 'error';
    if (isFailed) return html`${this.#renderFailure(own)} ${this.#ways.help()}`;
    return html`<p class="notice">${this.#words.loading(this.#ways.pick(own.name).text)}</p>`;
  }

  #renderFailure(program: ListedProgram): TemplateResult | typeof nothing {
    if (this.#region.stateOf(program)?.status !== 'error') return nothing;
    return html`<div class="notice" part="notice">
      <p>${this.#words.failed(this.#ways.pick(program.name).text)}</p>
      <p>
        <button part="button" type="button" @click=${() => this.#region.retry(program)}>
          ${this.#ways.localize.words.retry}
        </button>
      </p>
    </div>`;
  }

  readonly #onInput = ({ target }: Event): void => {
    this.#typed = (target as HTMLInputElement).value;
    this.#host.requestUpdate();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const [first, ...others] = findPrograms(this.#directory, this.#typed);
    if (first && !others.length) this.#region.show(first.program);
    else this.#host.shadowRoot!.querySelector<HTMLElement>('.places button')?.focus();
  };

  readonly #onWhole = (): void => {
    this.#isWhole = true;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.shadowRoot!.querySelector<HTMLElement>('.places button')?.focus(),
    );
  };

  #remember(program: ListedProgram | undefined): void {
    this.#region.remembered.set(program?.ags);
    this.#host.requestUpdate();
  }
}
