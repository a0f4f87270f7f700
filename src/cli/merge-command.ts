import { readFile, stat } from 'node:fs/promises';
import { checkWords } from '../authoring/check/describe-finding.js';
import { describeChanges } from '../authoring/changes/describe-changes.js';
import { describeConflict } from '../authoring/changes/describe-conflict.js';
import { pathText } from '../authoring/json/json-path.js';
import { scanJson } from '../authoring/json/json-scanner.js';
import { locationAt } from '../authoring/json/text-edits.js';
import { mergeTexts, type MergedText, type MergeProblem } from '../authoring/merging/merge-texts.js';
import type { Versions } from '../authoring/merging/versions.js';
import { berlinTime } from '../model/dates.js';
import { exitCodes, type Command, type CommandCall, type ExitCode } from './command.js';
import { reasonOf } from './files.js';
import { mergeWords, type MergeWords } from './merge-words.js';
import { replaceFile } from './write-file.js';

/** A larger file is no municipality's. It is refused before it is read. */
const MAX_MEGABYTES = 50;

/** Merges two changes of one file, for people, jobs, and git as its merge driver. */
export const mergeCommand: Command = {
  help: { de: mergeWords.de.help, en: mergeWords.en.help },
  options: {
    output: { type: 'string', short: 'o' },
    name: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async (call) => {
    const [base, mine, theirs, unexpected] = call.positionals;
    const words = mergeWords[call.language];
    if (base === undefined || mine === undefined || theirs === undefined)
      return call.reject(words.missingFiles);
    if (unexpected !== undefined) return call.reject(words.unexpectedArgument(unexpected));
    return new MergeRun(call, { base, mine, theirs }).run();
  },
};

/** Why the command can't run, in words. */
class MergeFailure extends Error {}

class MergeRun {
  readonly #call: CommandCall;
  readonly #words: MergeWords;
  readonly #paths: Versions<string>;
  readonly #output: string;
  /** What the merged file is called in messages: git merges copies, whose own names tell nothing. */
  readonly #name: string;

  constructor(call: CommandCall, paths: Versions<string>) {
    this.#call = call;
    this.#words = mergeWords[call.language];
    this.#paths = paths;
    const { output, name } = call.values;
    this.#output = typeof output === 'string' ? output : paths.mine;
    this.#name = typeof name === 'string' ? name : this.#output;
  }

  async run(): Promise<ExitCode> {
    try {
      const merged = await this.#merge();
      this.#report(merged);
      return merged.conflicts.length ? exitCodes.findings : exitCodes.good;
    } catch (error) {
      if (!(error instanceof MergeFailure)) throw error;
      this.#call.reporter.warn(`${error.message}\n${this.#words.notMerged}`);
      if (this.#call.values.json) this.#printJson({ error: error.message });
      return exitCodes.failed;
    }
  }

  /** Merges the files, and writes the result. @throws {MergeFailure} */
  async #merge(): Promise<MergedText> {
    const texts = {
      base: await this.#read('base'),
      mine: await this.#read('mine'),
      theirs: await this.#read('theirs'),
    };
    const result = mergeTexts(texts);
    if ('problem' in result) throw new MergeFailure(this.#describeProblem(result.problem, texts));
    const { text } = result.merged;
    try {
      if (this.#output !== this.#paths.mine || text !== texts.mine) await replaceFile(this.#output, text);
    } catch (error) {
      throw new MergeFailure(this.#words.notWritten(this.#output, reasonOf(error)));
    }
    return result.merged;
  }

  async #read(version: keyof Versions): Promise<string> {
    const path = this.#paths[version];
    const label = this.#labelOf(version);
    let bytes: Uint8Array;
    try {
      if ((await stat(path)).size > MAX_MEGABYTES * 1e6)
        throw new MergeFailure(this.#words.tooLarge(label, MAX_MEGABYTES));
      bytes = await readFile(path);
    } catch (error) {
      if (error instanceof MergeFailure) throw error;
      throw new MergeFailure(this.#words.unreadable(label, reasonOf(error)));
    }
    try {
      // With the byte order mark, which is kept.
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw new MergeFailure(this.#words.notUtf8(label));
    }
  }

  #describeProblem(problem: MergeProblem, texts: Versions<string>): string {
    const { problems } = this.#words;
    if (problem.kind === 'other-municipality') return problems['other-municipality'](...problem.names);
    const label = this.#labelOf(problem.file);
    if (problem.kind === 'other-version') return problems['other-version'](label, problem.version);
    if (problem.kind !== 'not-json') return problems[problem.kind](label);
    const text = texts[problem.file];
    if (/^<{7} /m.test(text)) return problems['conflict-marks'](label);
    const [mistake] = scanJson(text).mistakes;
    if (!mistake) return problems['not-json'](label, '');
    const { line } = locationAt(text, mistake.offset);
    return problems['not-json'](
      this.#labelOf(problem.file, line),
      checkWords[this.#call.language].mistakes[mistake.kind],
    );
  }

  /** What one of the three is called in messages: most terminals turn `path:line` into a link. */
  #labelOf(version: keyof Versions, line?: number): string {
    const { name } = this.#call.values;
    const path = typeof name === 'string' ? name : this.#paths[version];
    const place = line === undefined ? path : `${path}:${line}`;
    return typeof name === 'string' ? `${place} (${this.#words.versions[version]})` : place;
  }

  #report({ conflicts, changes }: MergedText): void {
    const { language, reporter, values, isInteractive, now } = this.#call;
    const today = berlinTime(now).slice(0, 10);
    const described = conflicts.map((conflict) => describeConflict(conflict, { language, today }));
    const changesInWords = describeChanges(changes, { language, today });
    if (described.length) {
      reporter.warn(this.#words.conflicts(this.#name, described.length));
      for (const line of described) reporter.warn(`  ${line}`);
      reporter.warn(this.#words.checkConflicts(this.#output === this.#paths.mine));
    }
    if (values.json) {
      this.#printJson({
        output: this.#output,
        conflicts: conflicts.map(({ kind, path, base, mine, theirs }, index) => ({
          kind,
          path: pathText(path),
          base,
          mine,
          theirs,
          kept: 'mine',
          description: described[index],
        })),
        changes: changesInWords,
      });
    } else if (isInteractive) {
      reporter.info(
        changesInWords.length ? this.#words.merged(this.#name) : this.#words.unchanged(this.#name),
      );
      for (const line of changesInWords) reporter.info(`  ${line}`);
    }
  }

  #printJson(result: object): void {
    this.#call.reporter.info(JSON.stringify(result, null, 2));
  }
}
