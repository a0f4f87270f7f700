import { readFile, stat } from 'node:fs/promises';
import { posix, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { SourceFile } from '../sources/source-file.js';

/** How long a request may take. */
const REQUEST_TIMEOUT_MS = 30_000;

/** The URL of a file. Anything but an http(s) URL is a path relative to the working directory. */
export function urlOf(name: string): string {
  return /^https?:\/\//i.test(name) ? new URL(name).href : pathToFileURL(resolve(name)).href;
}

/** A URL as it is shown in a shell: the path of a file on the disk, any other URL unchanged. */
export function displayNameOf(address: string): string {
  return address.startsWith('file:') ? fileURLToPath(address) : address;
}

/**
 * Reads a file from the disk or over HTTP.
 *
 * @throws {Error} if it can't be read; `reasonOf` says why.
 */
export async function readFileOrUrl(address: string): Promise<SourceFile> {
  if (address.startsWith('file:'))
    return { bytes: await readFile(fileURLToPath(address)), type: '', url: address };
  const response = await fetch(address, { signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { bytes, type: response.headers.get('content-type') ?? '', url: response.url };
}

/** A larger file is no municipality's. It is refused before it is read. */
const MAX_MEGABYTES = 50;

/** A file that is too large to be a municipality's. */
export class FileTooLargeError extends Error {
  /** How large one may be. */
  readonly megabytes = MAX_MEGABYTES;
}

/**
 * Reads the file of a municipality.
 *
 * @param name A path or an address.
 * @throws {FileTooLargeError} before it is read, if it is on the disk.
 * @throws {Error} if it can't be read; `reasonOf` says why.
 */
export async function readMunicipalFile(name: string): Promise<SourceFile> {
  const address = urlOf(name);
  const size = address.startsWith('file:') ? (await stat(fileURLToPath(address))).size : 0;
  if (size > MAX_MEGABYTES * 1e6) throw new FileTooLargeError();
  return readFileOrUrl(address);
}

/** A URL as written by a file in a folder: relative to that folder if it is on the disk, otherwise unchanged. */
export function relativeTo(folder: string, address: string): string {
  if (!address.startsWith('file:')) return address;
  const { pathname, search, hash } = new URL(address);
  const path = posix.relative(pathToFileURL(resolve(folder)).pathname, pathname);
  return `${path}${pathname.endsWith('/') ? '/' : ''}${search}${hash}`;
}

/** A copy of a value of a program in which all file URLs are relative to a folder. */
export function withRelativeUrls<Value>(value: Value, folder: string): Value {
  return JSON.parse(JSON.stringify(value), (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith('file:///') ? relativeTo(folder, value) : value,
  ) as Value;
}

/** Why reading or writing failed, in short: `ENOENT`, `HTTP 404`. */
export function reasonOf(error: unknown): string {
  const { code, message, cause } = error as { code?: string; message?: string; cause?: { code?: string } };
  return cause?.code ?? code ?? message ?? String(error);
}
