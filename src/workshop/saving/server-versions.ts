import { SaveError, type FileVersion, type FileVersions } from './file-access.js';

/** An earlier version, as the server lists it. */
interface ListedVersion {
  readonly id: number;
  /** When another one took its place (ISO 8601), and who wrote that. */
  readonly replaced: string;
  readonly replacedBy: string;
}

/** The earlier versions of the file that the workshop's server keeps. */
export class ServerVersions implements FileVersions {
  readonly #url: string;
  readonly #request: (url: string) => Promise<Response>;

  /**
   * @param url Of the list; a version lies below it.
   * @param request Asks the server, as whoever is signed in there.
   */
  constructor(url: string, request: (url: string) => Promise<Response>) {
    this.#url = url;
    this.#request = request;
  }

  async list(): Promise<FileVersion[]> {
    const listed = (await (await this.#get(this.#url)).json()) as ListedVersion[];
    return listed.map(({ id, replaced, replacedBy }) => ({
      id: String(id),
      replacedAt: new Date(replaced),
      replacedBy,
    }));
  }

  async read(id: string): Promise<string> {
    return (await this.#get(`${this.#url}/${id}`)).text();
  }

  async #get(url: string): Promise<Response> {
    const answer = await this.#request(url);
    if (answer.ok) return answer;
    throw new SaveError(answer.status === 404 ? 'gone' : 'refused');
  }
}
