import {
  browserFileAccess,
  SaveError,
  type ChosenFile,
  type FileAccess,
  type FileHandle,
  type FileVersions,
  type SaveProblem,
} from './file-access.js';
import { ServerVersions } from './server-versions.js';

/** What a server says of its file, in the `<meta name="pk-workshop-file">` of the workshop's page. */
export interface ServerFileInfo {
  /** The address of its endpoint, which `WorkshopServer` describes. */
  readonly url: string;
  readonly name: string;
  /** What WordPress wants to see with each request. */
  readonly nonce?: string | undefined;
  /** Whether this person may look, and not save. */
  readonly isReadOnly?: boolean;
  /** The address of the list of earlier versions, for whoever may see them. */
  readonly versionsUrl?: string | undefined;
  /** The address that the website has the file at. */
  readonly address?: string | undefined;
}

/** A file on the server, as it was read or saved last. */
class ServerFile implements FileHandle {
  readonly name: string;
  /** Of the version that is known; `undefined` where there is no such file. */
  etag: string | undefined;

  constructor(name: string) {
    this.name = name;
  }
}

/** How long a request may take. */
const REQUEST_TIMEOUT_MS = 30_000;

/** Reads and saves the one file that the workshop's server has; all other files as the browser can. */
export class ServerFileAccess implements FileAccess {
  readonly canSaveInPlace: boolean;
  readonly #info: ServerFileInfo;
  readonly #file: ServerFile;
  readonly #versions?: FileVersions;

  constructor(info: ServerFileInfo) {
    this.#info = info;
    this.#file = new ServerFile(info.name);
    if (info.versionsUrl)
      this.#versions = new ServerVersions(info.versionsUrl, (url) => this.#request('GET', { url }));
    this.canSaveInPlace = info.isReadOnly ? false : browserFileAccess.canSaveInPlace;
  }

  get ownName(): string {
    return this.#info.name;
  }

  /** Where a file is saved that the server has not got yet; `undefined` where it has one, or nobody may save here. */
  get newFile(): FileHandle | undefined {
    return this.#info.isReadOnly || this.#file.etag !== undefined ? undefined : this.#file;
  }

  async openOwn(): Promise<ChosenFile | undefined> {
    const bytes = await this.#read();
    if (!bytes) return undefined;
    return {
      file: new File([bytes], this.ownName),
      handle: this.#info.isReadOnly ? undefined : this.#file,
      address: this.#info.address,
    };
  }

  versionsOf(handle: FileHandle | undefined): FileVersions | undefined {
    return handle === this.#file ? this.#versions : undefined;
  }

  open(): ReturnType<FileAccess['open']> {
    return browserFileAccess.open();
  }

  async read(handle: FileHandle): Promise<string | undefined> {
    if (handle !== this.#file) return browserFileAccess.read(handle);
    const bytes = await this.#read();
    return bytes && new TextDecoder().decode(bytes);
  }

  async save(text: string, name: string, handle?: FileHandle): ReturnType<FileAccess['save']> {
    if (handle !== this.#file) return browserFileAccess.save(text, name, handle);
    const { etag } = this.#file;
    const answer = await this.#request('PUT', {
      headers: {
        'content-type': 'application/json',
        ...(etag === undefined ? { 'if-none-match': '*' } : { 'if-match': etag }),
      },
      body: text,
    });
    if (!answer.ok) throw new SaveError(problemOf(answer));
    this.#file.etag = answer.headers.get('etag') ?? undefined;
    return { handle: this.#file };
  }

  async #read(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const answer = await this.#request('GET');
    if (answer.status !== 404 && !answer.ok) throw new SaveError(problemOf(answer));
    this.#file.etag = answer.ok ? (answer.headers.get('etag') ?? undefined) : undefined;
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  }

  #request(
    method: string,
    { url, headers, body }: { url?: string; headers?: Record<string, string>; body?: string } = {},
  ) {
    const { url: fileUrl, nonce } = this.#info;
    return fetch(url ?? fileUrl, {
      method,
      headers: { ...headers, ...(nonce && { 'x-wp-nonce': nonce }) },
      body,
      cache: 'no-store',
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    }).catch(() => {
      throw new SaveError('offline');
    });
  }
}

function problemOf({ status }: Response): SaveProblem {
  if (status === 412) return 'changed';
  return status === 401 || status === 403 ? 'signed-out' : 'refused';
}
