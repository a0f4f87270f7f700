import { readAnswer, type Answer } from './answer.js';
import { fingerprint } from './fingerprint.js';
import { INQUIRY_FRAGMENT } from './inquiry-link.js';
import { INQUIRY_VERSION } from './inquiry.js';
import { packText, unpackText } from './packing.js';

/** Where the packed answer begins and ends in a mail. */
const [START, END] = ['[pkantwort', 'pkantwort]'];

/** How long the lines of a packed answer are: short enough to be quoted several times without being broken. */
const LINE_LENGTH = 64;

/** How long a text may be in which answers are looked for, in characters. */
const MAX_TEXT_LENGTH = 1_000_000;

/** Why a text gives no answer. `inquiry`: it has the link in it, but not what came back. */
export type AnswerProblem = 'missing' | 'inquiry' | 'damaged' | 'too-large' | 'newer' | 'foreign';

/** What was found in a text. */
export interface FoundAnswers {
  readonly answers: readonly Answer[];
  readonly problems: readonly AnswerProblem[];
}

/**
 * Packs an answer so that it survives mail: short lines of letters, digits, `-` and `_` between two markers, with a checksum.
 * The same text is the content of the file.
 */
export async function packAnswer(answer: Answer): Promise<string> {
  const services = answer.services.map(({ unreadable: _, ...service }) => service);
  const packed = await packText(JSON.stringify({ kind: 'answer', ...answer, services }));
  const body = `${INQUIRY_VERSION}/${packed}/${fingerprint(packed)}`;
  const lines = body.match(new RegExp(`.{1,${LINE_LENGTH}}`, 'g')) ?? [];
  return [START, ...lines, END].join('\n');
}

/**
 * Finds the answers in the text of a mail or file, whatever a mail programme did to its lines: quoted them (`> `), broke or
 * joined them, indented them, and whether or not the file of a mail has it encoded. An answer that stands there twice, such as in a quotation, is given once.
 */
export async function findAnswers(text: string): Promise<FoundAnswers> {
  if (text.length > MAX_TEXT_LENGTH) return { answers: [], problems: ['too-large'] };
  const bodies = new Set<string>();
  const searched = withoutQuoting([text, ...decodedParts(text)].join('\n'));
  for (const [, body = ''] of searched.matchAll(/\[\s*pkantwort(?!\s*\])(.*?)(?:pkantwort\s*\]|$(?![^]))/gs))
    bodies.add(body.replace(/&gt;|&nbsp;|&#160;/g, '').replace(/[^\w/-]/g, ''));
  if (!bodies.size)
    return { answers: [], problems: [text.includes(`${INQUIRY_FRAGMENT}=`) ? 'inquiry' : 'missing'] };
  const results = await Promise.all([...bodies].map(unpackAnswer));
  return {
    answers: results.flatMap((result) => ('answer' in result ? result.answer : [])),
    problems: [...new Set(results.flatMap((result) => ('problem' in result ? result.problem : [])))],
  };
}

/**
 * A text without what mail programmes put into it: quotation marks before lines (`> `, `| `, `AO> `), soft hyphens and other
 * characters that nobody sees, hyphens of another kind, and what a mail in quoted-printable has at the ends of its lines.
 */
const withoutQuoting = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2012\u2212]/g, '-')
    .replace(/^[ \t\u00a0]*(?:\w{0,3}[>|][ \t\u00a0]*)+/gm, '')
    .replace(/=(?:20|09|A0|C2=A0)/g, ' ')
    .replace(/=\r?\n/g, '\n');

/** The parts of a mail file that are encoded (base64), as attachments are, and texts with umlauts may be. */
function decodedParts(text: string): string[] {
  const parts = text.matchAll(/content-transfer-encoding:\s*base64.*?\r?\n\r?\n([a-z\d+/=\s]+)/gis);
  return [...parts].map(([, part = '']) => {
    try {
      return atob(part.replace(/\s+/g, ''));
    } catch {
      return '';
    }
  });
}

async function unpackAnswer(body: string): Promise<{ answer: Answer } | { problem: AnswerProblem }> {
  const [version = '', packed, checksum] = body.split('/');
  if (/^\d+$/.test(version) && Number(version) > INQUIRY_VERSION) return { problem: 'newer' };
  if (packed === undefined || fingerprint(packed) !== checksum) return { problem: 'damaged' };
  const unpacked = await unpackText(packed);
  if ('problem' in unpacked) return unpacked;
  let value: unknown;
  try {
    value = JSON.parse(unpacked.text);
  } catch {
    return { problem: 'foreign' };
  }
  const answer = readAnswer(value);
  return answer ? { answer } : { problem: 'foreign' };
}
