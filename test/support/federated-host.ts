import { html, type TemplateResult } from 'lit';
import '../../src/components/service-finder/federated/federated-search.js';
import type { FinderContext } from '../../src/components/service-finder/finder-context.js';
import { partsComplete } from '../../src/components/service-finder/finder-part.js';
import type { SearchField } from '../../src/components/service-finder/search/search-field.js';
import type { FilterChangeEvent } from '../../src/components/service-finder/state/filter-change-event.js';
import { FilterStore } from '../../src/components/service-finder/state/filter-store.js';
import { FocusController } from '../../src/components/service-finder/state/focus-controller.js';
import { ServiceFinderElement } from '../../src/components/service-finder/service-finder.element.js';
import { serviceList } from '../../src/localization/de/service-list.js';
import { formatFor } from '../../src/localization/format.js';
import type { FilterChange, FilterState } from '../../src/model/finder/filter-state.js';
import { ProgramElement } from '../../src/program/data-element.js';
import type { ListedMunicipality } from '../../src/schema/directory.js';

/** A minimal host of the search over all municipalities, instead of the finder. */
export class FederatedHost extends ProgramElement<true> {
  static readonly tag = 'test-federated-host';
  static override styles = ServiceFinderElement.styles;

  municipalities: readonly ListedMunicipality[] = [];
  hasPicker = false;
  readonly #store = new FilterStore(this);
  readonly #focus = new FocusController(this);

  /** The current filter state. */
  get filterState(): FilterState {
    return this.#store.state;
  }

  /** Changes the filter state, as the page's URL would. */
  change(change: FilterChange): void {
    this.#store.change(change);
  }

  protected override get emptySentence(): string {
    return '';
  }

  protected override get attributeContent(): true {
    return true;
  }

  protected override select(): true {
    return true;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await partsComplete(this.renderRoot);
    return isComplete;
  }

  protected override renderContent(): TemplateResult {
    return html`<pk-finder-federated-search
      .context=${this.#context}
      .filterState=${this.filterState}
      .municipalities=${this.municipalities}
      .hasPicker=${this.hasPicker}
      @pk-filter-change=${this.#onChange}
    ></pk-finder-federated-search>`;
  }

  get #context(): FinderContext {
    const { localize } = this;
    return {
      localize,
      common: localize.words,
      words: localize.group('serviceList', serviceList),
      format: formatFor(localize.words.locale),
      text: (text, render) => this.text(text, render),
      pick: (text) => this.pick(text),
      heading: (content, levelsBelow) => this.heading(content, levelsBelow),
      topicLabel: (id) => id,
      program: undefined,
      headingLevel: this.headingLevel,
      openingHours: undefined,
      shortlist: [],
      links: { toShortlist: () => '#list', toService: (key) => `#${key}`, toDetails: (key) => `#${key}` },
      isOnline: navigator.onLine,
    };
  }

  readonly #onChange = ({ change, focus, target }: FilterChangeEvent): void => {
    const field = this.renderRoot.querySelector<SearchField>('pk-finder-search');
    if (target !== field) field?.commit();
    this.#store.change(change);
    this.#focus.focusAfterUpdate(focus);
  };
}

customElements.define(FederatedHost.tag, FederatedHost);
