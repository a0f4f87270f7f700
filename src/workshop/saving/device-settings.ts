/** How settings become a text and back. */
export interface SettingsFormat<Settings> {
  readonly empty: Settings;
  /** Never throws. */
  readonly read: (text: string) => Settings | undefined;
  readonly write: (settings: Settings) => string;
}

/**
 * The settings of a room, for as long as the window is open; on the device only where somebody says so. They are no part of
 * the file's data, and never become one.
 */
export class DeviceSettings<Settings> {
  readonly #key: string;
  readonly #format: SettingsFormat<Settings>;
  #settings?: Settings;

  /** @param key Under which they are kept on a device, once somebody has asked for it. */
  constructor(key: string, format: SettingsFormat<Settings>) {
    this.#key = key;
    this.#format = format;
  }

  get settings(): Settings {
    this.#settings ??= this.#format.read(this.#read() ?? '') ?? this.#format.empty;
    return this.#settings;
  }

  /** Whether the settings are kept on this device. */
  get isKept(): boolean {
    return this.#read() !== null;
  }

  /** @returns Whether they could be kept, where they are to be. */
  save(settings: Settings): boolean {
    this.#settings = settings;
    return !this.isKept || this.#write(settings);
  }

  /** Keeps the settings on this device from now on, or deletes them there. */
  keep(isKept: boolean): boolean {
    if (isKept) return this.#write(this.settings);
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // What was not allowed to be stored need not be deleted.
    }
    return true;
  }

  #read(): string | null {
    try {
      return localStorage.getItem(this.#key);
    } catch {
      return null;
    }
  }

  #write(settings: Settings): boolean {
    try {
      localStorage.setItem(this.#key, this.#format.write(settings));
      return true;
    } catch {
      return false;
    }
  }
}
