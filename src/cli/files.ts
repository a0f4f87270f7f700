import { readFile } from 'node:fs/promises';
import { posix, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { SourceFile } from '../sources/source-file.js';

/** How long a server may take, in milliseconds. */
const PATIENCE = 30_000;

/** A file's address: what is no web address is a path, from where the command was called. */
export function addressOf(name: string): string {
  return /^https?:\/\//i.test(name) ? new URL(name).href : pathToFileURL(resolve(name)).href;
}

/** How an address is called at a shell: a file by its path. */
export function nameOf(address: string): string {
  return address.startsWith('file:') ? fileURLToPath(address) : address;
}

/**
 * Reads a file from the disk or the web.
 *
 * @throws {Error} where it can't be read; the message says why.
 */
export async function readAnywhere(address: string): Promise<SourceFile> {
  if (address.startsWith('file:'))
    return { bytes: await readFile(fileURLToPath(address)), type: '', url: address };
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { bytes, type: response.headers.get('content-type') ?? '', url: response.url };
}

/** An address as it is written in a folder: what lies on the disk relative to that, all else as it stands. */
export function seenFrom(folder: string, address: string): string {
  if (!address.startsWith('file:')) return address;
  const { pathname, search, hash } = new URL(address);
  const path = posix.relative(pathToFileURL(resolve(folder)).pathname, pathname);
  return `${path}${pathname.endsWith('/') ? '/' : ''}${search}${hash}`;
}

/** A copy of something in a program whose addresses on the disk are written as they are seen from a folder. */
export function portable<Value>(value: Value, folder: string): Value {
  return JSON.parse(JSON.stringify(value), (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith('file:///') ? seenFrom(folder, value) : value,
  ) as Value;
}

/** Why something on the disk or in the web went wrong, in a few letters. */
export function reasonOf(error: unknown): string {
  const { code, message, cause } = error as { code?: string; message?: string; cause?: { code?: string } };
  return cause?.code ?? code ?? message ?? String(error);
}
