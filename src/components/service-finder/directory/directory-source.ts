import type { ReactiveControllerHost } from 'lit';
import type { LocalizeController } from '../../../localization/localize-controller.js';
import { LazyModule } from '../../../platform/lazy-module.js';
import type { Directory } from '../../../schema/directory.js';
import type { FilterStore } from '../state/filter-store.js';
import type { FocusController } from '../state/focus-controller.js';
import type { DirectoryController } from './directory-controller.js';

type Host = ReactiveControllerHost & HTMLElement;

const directoryCode = new LazyModule(
  'the choice of a municipality',
  (retry) => import('./directory-controller.js'),
);

/**
 * Knows whether the source of a finder is one municipality's file or a directory of many, and holds the controller of the
 * directory, whose code is loaded with the first one.
 */
export class DirectorySource {
  readonly #host: Host;
  readonly #localize: LocalizeController;
  readonly #store: FilterStore;
  readonly #focus: FocusController;
  #directory?: Directory | undefined;
  #controller?: DirectoryController | undefined;

  constructor(host: Host, localize: LocalizeController, store: FilterStore, focus: FocusController) {
    this.#host = host;
    this.#localize = localize;
    this.#store = store;
    this.#focus = focus;
  }

  /** Shows the municipalities of the directory; `undefined` for a source that is one municipality's file. */
  get controller(): DirectoryController | undefined {
    return this.#controller;
  }

  /**
   * Replaces the controller once the source is another one, and its code and words are loaded. To be called in `updated`.
   *
   * @param directory That of the present source, if it is one.
   */
  follow(directory: Directory | undefined): void {
    if (directory === this.#directory) return;
    const module = directory && directoryCode.loadFor(this.#host);
    if (directory && !(this.#localize.requestFile('federated-search') && module)) return;
    if (this.#controller) {
      this.#controller.hostDisconnected();
      this.#host.removeController(this.#controller);
    }
    this.#directory = directory;
    this.#controller =
      directory && new module!.DirectoryController(this.#host, this.#store, this.#focus, directory);
    this.#host.requestUpdate();
  }
}
