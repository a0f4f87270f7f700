import type { Service } from '../../schema/index.js';
import { readProgram } from '../../schema/read-program.js';
import { urlResolver } from '../shared/absolute-urls.js';
import type { IssueCollector } from './issue-collector.js';
import type { ServiceDraft } from './service-draft.js';

/** Collects services: each is parsed by the contract, and kept where it is valid. */
export class ServiceCollector {
  readonly services: Service[] = [];
  readonly #base: string;
  readonly #issues: IssueCollector;

  /** @param base Address of the file, the base of relative ones in it. */
  constructor(base: string, issues: IssueCollector) {
    this.#base = base;
    this.#issues = issues;
  }

  /**
   * Adds a service, or reports why it is left out.
   *
   * @param path Where it is in its file: `contents[3]`.
   */
  add({ value, sourcePaths }: ServiceDraft, path: string): void {
    // Drops undefined values, which JSON does not have.
    const draft: unknown = JSON.parse(JSON.stringify(value));
    const document = { schemaVersion: 1, municipality: { name: '-' }, services: [draft] };
    const { program, issues } = readProgram(document, urlResolver(this.#base));
    const inFile = (contractPath: string) => toSourcePath(contractPath, path, sourcePaths);
    for (const { path, lost, ...issue } of issues)
      this.#issues.report({
        path: inFile(path),
        ...issue,
        ...(lost !== undefined && { lost: inFile(lost) }),
      });
    this.services.push(...(program?.services ?? []));
  }
}

/** Turns a path of the contract (`services[0].places[1].latitude`) into one of the file. */
function toSourcePath(path: string, servicePath: string, sourcePaths: Record<string, string>): string {
  const inService = path.replace(/^services\[0\]\.?/, '');
  const known = Object.keys(sourcePaths)
    .filter((start) => inService === start || inService.startsWith(`${start}.`))
    .sort((a, b) => b.length - a.length)[0];
  if (known) return `${sourcePaths[known]}${inService.slice(known.length)}`;
  return inService ? `${servicePath}.${inService}` : servicePath;
}
