import type { Service } from '../../schema/index.js';
import { parseProgram } from '../../schema/parse.js';
import { absolute } from '../absolute.js';
import type { Findings } from './findings.js';
import type { ServiceDraft } from './service.js';

/** Services as they are found: each is parsed as the contract asks, the good ones stay. */
export class Services {
  readonly found: Service[] = [];
  readonly #base: string;
  readonly #findings: Findings;

  /** @param base Address of the file; relative ones in it start there. */
  constructor(base: string, findings: Findings) {
    this.#base = base;
    this.#findings = findings;
  }

  /**
   * Takes a service, or says why not.
   *
   * @param place Where it stands in its file: `contents[3]`.
   */
  add({ value, origins }: ServiceDraft, place: string): void {
    // What is not defined is not there.
    const draft: unknown = JSON.parse(JSON.stringify(value));
    const document = { schemaVersion: 1, municipality: { name: '-' }, services: [draft] };
    const { program, issues } = parseProgram(document);
    for (const { path, lost, ...issue } of issues) {
      const inFile = { path: originOf(path, place, origins), ...issue };
      this.#findings.complain(
        lost === undefined ? inFile : { ...inFile, lost: originOf(lost, place, origins) },
      );
    }
    for (const service of program?.services ?? []) this.found.push(absolute(service, this.#base));
  }
}

/** A path of the contract as one of the file: `services[0].places[1].latitude` stands in a location. */
function originOf(path: string, place: string, origins: Record<string, string>): string {
  const inService = path.replace(/^services\[0\]\.?/, '');
  const known = Object.keys(origins)
    .filter((start) => inService === start || inService.startsWith(`${start}.`))
    .sort((a, b) => b.length - a.length)[0];
  if (known) return `${origins[known]}${inService.slice(known.length)}`;
  return inService ? `${place}.${inService}` : place;
}
