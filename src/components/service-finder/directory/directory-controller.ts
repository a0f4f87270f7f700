import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { federatedSearch } from '../../../localization/de/federated-search.js';
import { municipalityByAgs, neighboursOf } from '../../../model/directory.js';
import { ALL_MUNICIPALITIES } from '../../../model/finder/filter-state.js';
import { memoizeLast } from '../../../model/memoize.js';
import { agsOfServiceId } from '../../../model/service-ids.js';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import { LazyModule } from '../../../platform/lazy-module.js';
import { define } from '../../../program/define.js';
import type { Snapshot } from '../../../program/store.js';
import type { Directory, ListedMunicipality } from '../../../schema/directory.js';
import { linkButton } from '../../../theme/link-button.js';
import type { FinderContext } from '../finder-context.js';
import type { FilterStore } from '../state/filter-store.js';
import type { FocusController } from '../state/focus-controller.js';
import { ChosenMunicipality } from './chosen-municipality.js';
import { MunicipalFiles } from './municipal-files.js';
import type {
  MunicipalityChangeEvent,
  MunicipalityRememberEvent,
  MunicipalityRetryEvent,
} from './municipality-events.js';
import { MunicipalityPicker } from './municipality-picker.js';
import { municipalityStyles } from './municipality.styles.js';
import { RememberedMunicipality } from './remembered-municipality.js';

type Host = ReactiveControllerHost & HTMLElement;

const federatedSearchModule = new LazyModule(
  'the search over all municipalities',
  (retry) => import('../federated/federated-search.js'),
);

/**
 * Whose services a finder shows, where a directory names many municipalities: those of the chosen one, on request its
 * neighbours', and those whose services are on a shortlist or open. Only their files are loaded.
 */
export class DirectoryController implements ReactiveController {
  /** The municipalities with a file, one of which can be chosen. */
  readonly #directory: Directory;
  /** The municipalities with a search index, all of which can be searched at once. */
  readonly #indexed: readonly ListedMunicipality[];
  readonly #host: Host;
  readonly #store: FilterStore;
  readonly #focus: FocusController;
  readonly #files: MunicipalFiles;
  readonly #remembered = new RememberedMunicipality();
  readonly #select = memoizeLast<readonly ListedMunicipality[]>();
  readonly #findNeighbours = memoizeLast<readonly ListedMunicipality[]>();
  readonly #memoizeFailed = memoizeLast<readonly ListedMunicipality[]>();
  /** Chosen where the state names none: the remembered municipality or the only one. It is not in the page's address. */
  #default?: ListedMunicipality;
  #isFocusDue = false;

  constructor(host: Host, store: FilterStore, focus: FocusController, directory: Directory) {
    const programs = directory.programs.filter(({ src }) => src);
    this.#directory = { ...directory, programs };
    this.#indexed = directory.programs.filter(({ index }) => index);
    this.#host = host;
    this.#store = store;
    this.#focus = focus;
    this.#files = new MunicipalFiles(() => host.requestUpdate());
    const ags = programs.length === 1 ? programs[0]!.ags : this.#remembered.ags;
    this.#default = ags ? municipalityByAgs(this.#directory, ags) : undefined;
    define(MunicipalityPicker);
    define(ChosenMunicipality);
    adoptStyles(host.shadowRoot!, linkButton, municipalityStyles);
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#files.follow([]);
  }

  /** Follows the files that the state asks for. Called before each rendering of the host. */
  update(): void {
    // The list stays when the details are closed.
    if (!this.#store.state.municipalities) this.#default ??= this.#linked;
    this.#files.follow(this.#selected);
    if (this.#isSearchingAll) federatedSearchModule.loadFor(this.#host);
    if (!this.#isFocusDue || !this.snapshot) return;
    this.#isFocusDue = false;
    this.#focus.focusAfterUpdate('.chosen-municipality');
  }

  /** The files of the selected municipalities as one program; `undefined` until that of the chosen one is loaded. */
  get snapshot(): Snapshot | undefined {
    return this.#files.snapshotOf(this.#selected);
  }

  /** The choice of a municipality, or the search over all of them; rendered while there is no snapshot. */
  renderQuestion(context: FinderContext): TemplateResult {
    if (this.#isSearchingAll) return this.#renderSearch(context);
    const [chosen] = this.#selected;
    return html`<pk-finder-municipality-picker
      .context=${context}
      .directory=${this.#directory}
      .chosen=${chosen}
      .hasFailed=${!!chosen && this.#files.hasFailed(chosen)}
      .canSearchAll=${this.#indexed.length > 0}
      @pk-municipality-change=${this.#onChange}
      @pk-municipality-retry=${this.#onRetry}
    ></pk-finder-municipality-picker>`;
  }

  /** Whose services are shown; rendered above them. */
  renderChosen(context: FinderContext): TemplateResult {
    return html`<pk-finder-chosen-municipality
      .context=${context}
      .selected=${this.#selected}
      .neighbours=${this.#neighbours}
      .failed=${this.#failed}
      .isRemembered=${this.#selected[0]?.ags === this.#remembered.ags}
      @pk-municipality-change=${this.#onChange}
      @pk-municipality-remember=${this.#onRemember}
      @pk-municipality-retry=${this.#onRetry}
    ></pk-finder-chosen-municipality>`;
  }

  /**
   * The chosen municipality first, then the neighbours that were added, then those of services on a shortlist, then that of
   * the open service.
   */
  get #selected(): readonly ListedMunicipality[] {
    const { municipalities, filters } = this.#store.state;
    const linked = this.#linked;
    return this.#select([municipalities, filters.serviceIds, linked, this.#default], () => {
      const named = [...(municipalities ?? []), ...(filters.serviceIds ?? []).map(agsOfServiceId)];
      const known = named.flatMap((ags) => municipalityByAgs(this.#directory, ags) ?? []);
      if (linked) known.push(linked);
      return [...new Set(municipalities || !this.#default ? known : [this.#default, ...known])];
    });
  }

  /** The municipality of the open service. The search over all municipalities shows the services that it has found itself. */
  get #linked(): ListedMunicipality | undefined {
    const { municipalities, openServiceKey } = this.#store.state;
    if (!openServiceKey || municipalities?.includes(ALL_MUNICIPALITIES)) return undefined;
    return municipalityByAgs(this.#directory, agsOfServiceId(openServiceKey));
  }

  get #neighbours(): readonly ListedMunicipality[] {
    const [chosen] = this.#selected;
    return this.#findNeighbours([chosen], () => (chosen ? neighboursOf(this.#directory, chosen) : []));
  }

  /** Selected municipalities whose file could not be loaded. */
  get #failed(): readonly ListedMunicipality[] {
    const failed = this.#selected.filter((municipality) => this.#files.hasFailed(municipality));
    return this.#memoizeFailed(failed, () => failed);
  }

  /** Whether all municipalities are searched at once: on request, or where none has a file. */
  get #isSearchingAll(): boolean {
    const isRequested = this.#store.state.municipalities?.includes(ALL_MUNICIPALITIES);
    return this.#indexed.length > 0 && (!!isRequested || !this.#hasPicker);
  }

  get #hasPicker(): boolean {
    return this.#directory.programs.length > 0;
  }

  #renderSearch(context: FinderContext): TemplateResult {
    if (!federatedSearchModule.loaded) return this.#renderSearchPending(context);
    return html`<pk-finder-federated-search
      .context=${context}
      .filterState=${this.#store.state}
      .municipalities=${this.#indexed}
      .hasPicker=${this.#hasPicker}
      @pk-municipality-change=${this.#onChange}
    ></pk-finder-federated-search>`;
  }

  /** Without a connection, what is loading does not arrive: the choice of a municipality can be gone back to. */
  #renderSearchPending({ common, localize }: FinderContext): TemplateResult {
    const { byPlace } = localize.group('federatedSearch', federatedSearch);
    return html`<div class="finder">
      <p class="notice" part="notice">${common.loading}</p>
      ${
        this.#hasPicker
          ? html`<p><button class="link" type="button" @click=${() => this.#change()}>${byPlace}</button></p>`
          : nothing
      }
    </div>`;
  }

  readonly #onChange = ({ municipalities }: MunicipalityChangeEvent): void => {
    this.#change(municipalities);
  };

  /** @param municipalities As in `MunicipalityChangeEvent`. */
  #change(municipalities?: readonly string[]): void {
    const [chosen] = municipalities ?? [];
    const isSameChosen = !!chosen && chosen === this.#selected[0]?.ags;
    if (!chosen) this.#default = undefined;
    this.#isFocusDue = !!chosen && chosen !== ALL_MUNICIPALITIES && !isSameChosen;
    // The keys of places and topics are those of one municipality's file.
    const filters = { serviceIds: undefined, ...(!isSameChosen && { place: undefined, topic: undefined }) };
    this.#store.change({ municipalities, filters, openServiceKey: undefined });
    if (!chosen) this.#focus.focusAfterUpdate('#where');
  }

  readonly #onRemember = ({ isRemembered }: MunicipalityRememberEvent): void => {
    this.#remembered.set(isRemembered ? this.#selected[0]?.ags : undefined);
    this.#host.requestUpdate();
  };

  readonly #onRetry = ({ municipality }: MunicipalityRetryEvent): void => {
    this.#files.retry(municipality);
  };
}
