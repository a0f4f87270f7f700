/** A file as it was received. */
export interface SourceFile {
  bytes: Uint8Array;
  /** Content type as the server stated it; may be empty. */
  type: string;
  /** Address after redirects, the base of relative ones in the file. */
  url: string;
}

/** Loads another file that a source refers to, such as its next page. Rejects where it cannot be loaded. */
export type LoadFile = (url: string) => Promise<SourceFile>;
