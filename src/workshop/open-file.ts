import type { OpeningNotice } from '../authoring/document/open-bytes.js';
import type { LeftOut } from '../authoring/foreign-source/left-out.js';
import type { SourceRecords } from '../authoring/foreign-source/source-records.js';
import type { IncomingFile } from './incoming/incoming-file.js';
import type { FileHandle } from './saving/file-access.js';

/** What somebody should know about a file that was opened, or begun with what another source gave. */
export type FileNotice =
  | OpeningNotice
  | { readonly kind: 'source'; readonly name: string; readonly records: SourceRecords }
  | { readonly kind: 'left-out'; readonly leftOut: LeftOut };

/** The file that is open: what it was when it was opened or saved last. */
export interface OpenFile {
  readonly name: string;
  /** Its text, which is JSON. */
  readonly text: string;
  /** The data of that text; what is edited is compared with it. */
  readonly data: unknown;
  /** Where it can be saved in place. */
  readonly handle?: FileHandle | undefined;
  /** The address that it was loaded from, which relative addresses in it lead from; `undefined` where nobody knows it. */
  readonly address?: string | undefined;
  /** It has never been saved: there is no such file yet. */
  readonly isNew: boolean;
  /** Data that was changed but not saved, of a draft of this device. */
  readonly draft?: { readonly id: string; readonly data: unknown } | undefined;
  readonly notices: readonly FileNotice[];
}

/** A file was opened or begun. */
export class FileOpenEvent extends Event {
  static readonly type = 'pk-workshop-file-open';

  /** @param incoming A table to take records from as the first thing. */
  constructor(
    readonly file: OpenFile,
    readonly incoming?: IncomingFile,
  ) {
    super(FileOpenEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pk-workshop-file-open': FileOpenEvent;
  }
}
