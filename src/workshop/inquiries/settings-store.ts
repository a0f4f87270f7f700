import {
  emptySettings,
  readSettings,
  writeSettings,
  type InquirySettings,
} from '../../authoring/inquiries/inquiry-settings.js';

/** The key under which settings are kept on a device, once somebody has asked for it. */
const STORAGE_KEY = 'pk-workshop-inquiries';

/**
 * The keeper's settings for asking, for as long as the window is open; on the device only where somebody says so. They are no
 * part of the file's data, and never become one.
 */
class SettingsStore {
  #settings?: InquirySettings;

  get settings(): InquirySettings {
    this.#settings ??= readSettings(this.#read() ?? '') ?? emptySettings;
    return this.#settings;
  }

  /** Whether the settings are kept on this device. */
  get isKept(): boolean {
    return this.#read() !== null;
  }

  /** @returns Whether they could be kept, where they are to be. */
  save(settings: InquirySettings): boolean {
    this.#settings = settings;
    return !this.isKept || this.#write(settings);
  }

  /** Keeps the settings on this device from now on, or deletes them there. */
  keep(isKept: boolean): boolean {
    if (isKept) return this.#write(this.settings);
    try {
      localStorage.removeItem(STORAGE_KEY);
    } catch {
      // What was not allowed to be stored need not be deleted.
    }
    return true;
  }

  #read(): string | null {
    try {
      return localStorage.getItem(STORAGE_KEY);
    } catch {
      return null;
    }
  }

  #write(settings: InquirySettings): boolean {
    try {
      localStorage.setItem(STORAGE_KEY, writeSettings(settings));
      return true;
    } catch {
      return false;
    }
  }
}

/** The one store of the window, whichever part of the workshop is open. */
export const settingsStore = new SettingsStore();
