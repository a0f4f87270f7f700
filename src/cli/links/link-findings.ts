import { addressesInFile, type AddressInFile } from '../../authoring/addresses-in-file.js';
import { checkWords } from '../../authoring/check/describe-finding.js';
import type { Severity } from '../../authoring/check/finding.js';
import { fieldName, recordName } from '../../authoring/check/record-names.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { pathText } from '../../authoring/json/json-path.js';
import { scanJson } from '../../authoring/json/json-scanner.js';
import { locationsAt } from '../../authoring/json/text-edits.js';
import type { ReportedFinding } from '../check/checked-file.js';
import type { RememberedAnswer } from './link-answer.js';
import { linkWords, type ReportedOutcome } from './link-words.js';

/** A server that fails in so many runs in a row does so for good. */
const LASTING_FAILURES = 3;

const severityOf: Record<ReportedOutcome, Severity> = {
  gone: 'warning',
  'unknown-host': 'warning',
  certificate: 'warning',
  'soft-gone': 'hint',
  moved: 'hint',
  failing: 'hint',
};

/** An address of a file that can be asked for. */
interface WebAddress extends AddressInFile {
  /** The address without a fragment, which servers never see. */
  readonly url: string;
}

/**
 * The addresses of a file that can be asked for.
 *
 * @param base The address of the file, which relative ones belong to; `undefined` for one on the disk.
 */
export function webAddressesIn(data: unknown, base: string | undefined): WebAddress[] {
  return addressesInFile(data).flatMap((found) => {
    const address = found.address.replace(/^www\./i, 'https://www.');
    if (!URL.canParse(address, base)) return [];
    const url = new URL(address, base);
    url.hash = '';
    return /^https?:$/.test(url.protocol) ? [{ ...found, url: url.href }] : [];
  });
}

/** What the answers mean for a file: a finding for each place of an address that somebody should look at. */
export function linkFindings(
  addresses: readonly WebAddress[],
  answers: ReadonlyMap<string, RememberedAnswer>,
  { text, data }: { text: string; data: unknown },
  language: EditorLanguage,
): ReportedFinding[] {
  const reported = addresses.flatMap((found) => {
    const answer = answers.get(found.url);
    return answer && isReported(answer) ? [{ ...found, answer }] : [];
  });
  const { spans } = scanJson(
    text,
    reported.map(({ path }) => path),
  );
  const offsets = spans.map((span) => span?.start ?? 0);
  const locations = locationsAt(text, offsets);
  const words = linkWords[language];
  return reported.map(({ address, path, answer }, index) => {
    const { outcome, detail, movedTo, failures } = answer;
    const location = locations.get(offsets[index]!);
    return {
      severity: failures >= LASTING_FAILURES ? 'warning' : severityOf[outcome],
      kind: `link-${outcome}`,
      title: words.titles[outcome],
      record: recordName(data, path, language, checkWords[language]),
      field: fieldName(data, path, language),
      message: words.messages[outcome](address, movedTo ?? detail),
      place: pathText(path),
      path,
      ...(location && { line: location.line, column: location.column }),
      repair: '',
    };
  });
}

/** How many addresses only a person can check. */
export const countUnchecked = (answers: ReadonlyMap<string, RememberedAnswer>): number =>
  [...answers.values()].filter(({ outcome }) => outcome === 'refused' || outcome === 'forbidden').length;

const isReported = (answer: RememberedAnswer): answer is RememberedAnswer & { outcome: ReportedOutcome } =>
  Object.hasOwn(severityOf, answer.outcome);
