import {
  emptyEmbedSettings,
  readEmbedSettings,
  writeEmbedSettings,
} from '../../authoring/embedding/embed-settings.js';
import { DeviceSettings } from '../saving/device-settings.js';
import type { ShownElementName } from '../words/element-texts.js';

/** What was chosen for one element: typed values by attribute, and the text until it is loaded. */
export interface ElementChoices {
  readonly values: Readonly<Record<string, string>>;
  readonly fallback: string;
}

/** What was chosen since the window was opened. */
export interface EmbedChoices {
  readonly element: ShownElementName;
  /** The source that is previewed where no file is open: an example's name, or `own` for the published file. */
  readonly source: string;
  /** Who returns to an element finds its choices again. */
  readonly byElement: Readonly<Partial<Record<ShownElementName, ElementChoices>>>;
}

/** Of an element of which nothing has been chosen. */
export const noChoices: ElementChoices = { values: {}, fallback: '' };

/** Addresses of the website: for as long as the window is open, and on the device only where somebody says so. */
export const embedSettings = new DeviceSettings('pk-workshop-embedding', {
  empty: emptyEmbedSettings,
  read: readEmbedSettings,
  write: writeEmbedSettings,
});

/** The choices of the window. Rooms come and go with the sections; what was chosen stays. */
class EmbedChoicesStore {
  #choices: EmbedChoices = { element: 'profile-card', source: '', byElement: {} };

  get choices(): EmbedChoices {
    return this.#choices;
  }

  change(changes: Partial<EmbedChoices>): void {
    this.#choices = { ...this.#choices, ...changes };
  }
}

/** The one store of the window. */
export const embedChoices = new EmbedChoicesStore();
