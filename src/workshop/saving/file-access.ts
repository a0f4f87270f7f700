/** Where a file lies. It is given back to the `FileAccess` that it came from, and means something only there. */
export interface FileHandle {
  readonly name: string;
}

/** Why a file was not saved. */
export type SaveProblem =
  /** It has been deleted, renamed or moved. */
  | 'gone'
  /** It is locked, or may not be written. */
  | 'locked'
  /** There is no space for it. */
  | 'disk-full'
  /** Somebody else has saved it in the very moment. */
  | 'changed'
  /** The server wants to know again who is there. */
  | 'signed-out'
  /** The server can't write it. */
  | 'refused'
  /** The server does not answer. */
  | 'offline';

/** A file was not saved. */
export class SaveError extends Error {
  override name = 'SaveError';

  constructor(readonly problem: SaveProblem) {
    super(problem);
  }
}

/** A file that was chosen, and where it can be saved in place. */
export interface ChosenFile {
  readonly file: File;
  readonly handle?: FileHandle | undefined;
  /** The address that a website has it at. */
  readonly address?: string | undefined;
}

/** An earlier version of a file. */
export interface FileVersion {
  readonly id: string;
  /** When another one took its place, and who saved that; empty where nobody knows. */
  readonly replacedAt: Date;
  readonly replacedBy: string;
}

/** The earlier versions of a file, for whoever may see them. */
export interface FileVersions {
  /** @returns The latest first. @throws where they can't be listed. */
  list(): Promise<readonly FileVersion[]>;
  /** The text of a version. @throws {SaveError} where it can't be read; `gone` where it is not kept any more. */
  read(id: string): Promise<string>;
}

/** Reading and writing files: on the editor's own machine, as far as the browser can, or on a server. */
export interface FileAccess {
  /** Whether a file can be written in place: elsewhere it is downloaded. */
  readonly canSaveInPlace: boolean;
  /** @returns `undefined` where nothing was chosen. */
  open(): Promise<ChosenFile | undefined>;
  /**
   * The text of a file as it is on the disk now; `undefined` where it is gone.
   *
   * @throws {SaveError} where that can't be found out.
   */
  read(handle: FileHandle): Promise<string | undefined>;
  /**
   * Writes a text: into a file that is known, else into one that somebody chooses, or as a download.
   *
   * @returns Where it was written, if that is known; `undefined` where nobody chose a place.
   * @throws {SaveError} where the file can't be written.
   */
  save(text: string, name: string, handle?: FileHandle): Promise<{ handle?: FileHandle } | undefined>;
  /** The name of the one file that a server keeps. */
  readonly ownName?: string;
  /**
   * Opens that file.
   *
   * @returns `undefined` where there is none yet.
   * @throws Where it can't be read.
   */
  openOwn?(): Promise<ChosenFile | undefined>;
  /** The earlier versions of a file, where they are kept. */
  versionsOf?(handle: FileHandle | undefined): FileVersions | undefined;
  /** Where a new file is saved, if that is known before somebody chooses. */
  readonly newFile?: FileHandle | undefined;
}

const isNamed = (error: unknown, name: string) => error instanceof DOMException && error.name === name;
const isCancelled = (error: unknown) => isNamed(error, 'AbortError');

function saveErrorOf(error: unknown): SaveError {
  if (isNamed(error, 'NotFoundError')) return new SaveError('gone');
  return new SaveError(isNamed(error, 'QuotaExceededError') ? 'disk-full' : 'locked');
}

const fileType = { extensions: ['.json'], mimeTypes: ['application/json'] };

/** The browser's own ways, by browser-fs-access, which is loaded when a file is opened or saved first. */
export const browserFileAccess: FileAccess = {
  canSaveInPlace: 'showSaveFilePicker' in globalThis,

  async open() {
    const { fileOpen } = await import('browser-fs-access');
    try {
      // What is no such file is opened, too: what it is can be said only then.
      const file = await fileOpen({ id: 'pk-workshop' });
      return { file, handle: file.handle };
    } catch (error) {
      if (isCancelled(error)) return undefined;
      throw error;
    }
  },

  async read(handle) {
    try {
      return await (await (handle as FileSystemFileHandle).getFile()).text();
    } catch (error) {
      if (isNamed(error, 'NotFoundError')) return undefined;
      throw saveErrorOf(error);
    }
  },

  async save(text, name, handle) {
    const { fileSave } = await import('browser-fs-access');
    const blob = new Blob([text], { type: 'application/json' });
    try {
      const place = handle as FileSystemFileHandle | undefined;
      const saved = await fileSave(blob, { ...fileType, fileName: name, id: 'pk-workshop' }, place, true);
      return saved ? { handle: saved } : {};
    } catch (error) {
      if (isCancelled(error)) return undefined;
      throw saveErrorOf(error);
    }
  },
};
