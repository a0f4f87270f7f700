import { isJsonObject } from '../../authoring/merging/json-equality.js';
import { SaveError, type FileVersions } from '../saving/file-access.js';

/** What an earlier version has in it, or why that can't be known. */
export type VersionContent =
  { readonly data: unknown } | { readonly problem: 'gone' | 'unreadable' | 'failed' };

/** Reads versions once each: they never change. */
export class VersionReader {
  readonly #versions: FileVersions;
  readonly #contents = new Map<string, Promise<VersionContent>>();

  constructor(versions: FileVersions) {
    this.#versions = versions;
  }

  /** Never rejects. */
  async read(id: string): Promise<VersionContent> {
    const known = this.#contents.get(id) ?? this.#load(id);
    this.#contents.set(id, known);
    const content = await known;
    // What was not answered may be another time.
    if ('problem' in content) this.#contents.delete(id);
    return content;
  }

  async #load(id: string): Promise<VersionContent> {
    let text: string;
    try {
      text = await this.#versions.read(id);
    } catch (error) {
      return { problem: error instanceof SaveError && error.problem === 'gone' ? 'gone' : 'failed' };
    }
    try {
      const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
      return isJsonObject(data) ? { data } : { problem: 'unreadable' };
    } catch {
      return { problem: 'unreadable' };
    }
  }
}
