import type { SourceFile } from '../../sources/source-file.js';

/** A file that somebody chose, dropped or named by its address, of whatever format. Without an address, `url` is empty. */
export interface IncomingFile extends SourceFile {
  readonly name: string;
}

/** Reads a file of this device. @throws where it is gone or locked. */
export async function readIncoming(file: File): Promise<IncomingFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), type: file.type, url: '' };
}
