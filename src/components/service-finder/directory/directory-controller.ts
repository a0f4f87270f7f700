import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Snapshot } from '../../../program/store.js';
import type { Directory } from '../../../schema/directory.js';
import type { FinderContext } from '../finder-context.js';
import type { FilterStore } from '../state/filter-store.js';
import type { FocusController } from '../state/focus-controller.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Whose services are shown, where a directory names many municipalities. The finder loads this module when its source
 * turns out to be a directory, makes one controller for it, and drops that (`hostDisconnected`, `removeController`) when
 * the source is another.
 */
export class DirectoryController implements ReactiveController {
  constructor(
    readonly host: Host,
    readonly store: FilterStore,
    readonly focus: FocusController,
    readonly directory: Directory,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {}

  /** Called before each rendering of the finder. */
  update(): void {}

  /** What the files of the chosen municipalities gave, as one; nothing before that of the first is there. */
  get snapshot(): Snapshot | undefined {
    return undefined;
  }

  /** The question for a municipality, or the search over all of them; while there is no snapshot. */
  renderQuestion(_context: FinderContext): unknown {
    return undefined;
  }

  /** Whose services are shown, above them. */
  renderChosen(_context: FinderContext): unknown {
    return undefined;
  }
}
