import { engineAnswers, finderAnswers, places, services, type AnswerSentence } from './sentence-answers.js';
import { readFileSync } from 'node:fs';
import type { HelpId } from '../../src/model/query/index.js';
import { heldOutSentences } from './sentences-held-out.js';
import { secondSentences } from './sentences-second.js';
import { ourSentences, type Sentence } from './sentences-ours.js';

const TOP = 3;

const engineNames = ['MiniSearch as it comes', 'MiniSearch with prefix and fuzzy', 'Fuse.js'];

/** Whether the right service or the right help is among the first three. */
export function isAnswered(
  answer: AnswerSentence,
  { sentence, services = [], help = [] }: Sentence,
): boolean {
  const given = answer(sentence);
  return (
    given.services.slice(0, TOP).some((id) => services.includes(id)) ||
    given.help.slice(0, TOP).some((id) => help.includes(id))
  );
}

/** The share of sentences that are answered. */
export const answeredShare = (answer: AnswerSentence, sentences: readonly Sentence[]): number =>
  sentences.filter((sentence) => isAnswered(answer, sentence)).length / sentences.length;

/** A word, with and without a place of the municipality. */
export interface PlacedWord {
  readonly word: string;
  readonly place: string;
}

/** All words of the services' names and keywords, each with each place. */
export const placedWords: readonly PlacedWord[] = [
  ...new Set(
    services.flatMap(({ keywords, name }) => [name, ...keywords]).filter((text) => typeof text === 'string'),
  ),
].flatMap((word) => places.map(({ name: place }) => ({ word, place })));

/** Whether a word with a place finds what the word alone finds, those at that place first of those that fit, and of the others. */
export function isOnlySorted(answer: AnswerSentence, { word, place }: PlacedWord): boolean {
  const alone = answer(word).services;
  return [`${word} ${place}`, `${place} ${word}`, `${word} in ${place}`].every((sentence) => {
    const { services: placed, foundCount } = answer(sentence);
    const isThere = (id: string) =>
      JSON.stringify(services.find((service) => service.id === id)!.places).includes(place);
    const isNearFirst = (ids: readonly string[]) => {
      const firstElsewhere = ids.findIndex((id) => !isThere(id));
      return firstElsewhere < 0 || !ids.slice(firstElsewhere).some(isThere);
    };
    return (
      isNearFirst(placed.slice(0, foundCount)) &&
      isNearFirst(placed.slice(foundCount)) &&
      [...placed].sort().join() === [...alone].sort().join()
    );
  });
}

export interface SentenceSet {
  readonly name: string;
  readonly sentences: readonly Sentence[];
  /** The share that is to be answered. */
  readonly least: number;
  /** Whether its misses stay unknown. */
  readonly isUnseen?: boolean;
}

/** What other sets call the help that answers a sentence; any other is its own id. */
const helpOfKind: Readonly<Record<string, readonly HelpId[]>> = {
  authority: [
    'authorities',
    'youth-office',
    'health-office',
    'job-center',
    'housing-office',
    'registry-office',
    'immigration-office',
    'school',
    'health-insurance',
    'family-benefits',
    'debt-advice',
    'social-office',
    'citizens-office',
  ],
  medical: ['doctor', 'poison'],
  violence: ['violence', 'violence-men'],
  'baby-crying': ['parents', 'crisis'],
  'parents-line': ['parents'],
  'child-line': ['children'],
  'information:birth-certificate': ['registry-office'],
  'information:kindergeld': ['family-benefits'],
  'information:doctor-search': ['doctor'],
  'information:paternity': ['youth-office', 'registry-office'],
  'information:separation-law': ['youth-office'],
  'information:child-maintenance': ['youth-office'],
  'information:family-counselling': ['youth-office', 'parents'],
  'information:residence-permit': ['immigration-office'],
  'information:school-enrolment': ['school'],
  'information:language-course': ['immigration-office'],
  'information:disability': ['social-office'],
  'information:transport': ['transport'],
  'information:passport': ['citizens-office'],
  'information:housing': ['housing-office'],
  'information:debt-advice': ['debt-advice'],
  'information:childcare-place': ['youth-office'],
  'information:maternity-protection': ['labour-protection'],
  'information:adoption': ['youth-office'],
  'information:guardianship': ['youth-office'],
  'information:foster-care': ['youth-office'],
  'information:care-benefits': ['health-insurance'],
  'information:school-assistance': ['social-office', 'youth-office'],
  'information:diagnostics': ['doctor'],
  'information:childminder-licence': ['youth-office'],
  'information:child-protection': ['youth-office'],
};

/** A sentence as others wrote it down. */
interface WrittenSentence {
  readonly text: string;
  readonly services?: readonly string[];
  readonly help?: string;
}

const sentenceFrom = ({ text, services, help }: WrittenSentence): Sentence => ({
  sentence: text,
  ...(services && { services }),
  ...(help && { help: helpOfKind[help] ?? [help] }),
});

const development = (
  JSON.parse(
    readFileSync(new URL('sentences-development.json', import.meta.url), 'utf8'),
  ) as WrittenSentence[]
).map(sentenceFrom);

/** Every fourth sentence of the development set is only measured: its misses are not printed, and nobody has looked at them. */
const isOnlyMeasured = (_: Sentence, index: number): boolean => index % 4 === 3;

export const sentenceSets: readonly SentenceSet[] = [
  { name: 'sixty sentences of ours', sentences: ourSentences, least: 0.95 },
  { name: 'sixty of others, known by now', sentences: secondSentences.map(sentenceFrom), least: 0.85 },
  {
    name: '240 to develop with',
    sentences: development.filter((sentence, index) => !isOnlyMeasured(sentence, index)),
    least: 0.85,
  },
  {
    name: '80 of the same, only measured',
    sentences: development.filter(isOnlyMeasured),
    least: 0.65,
    isUnseen: true,
  },
  {
    name: 'sixty held out, never tuned for',
    sentences: heldOutSentences.map(sentenceFrom),
    least: 0.8,
    isUnseen: true,
  },
];

/** The table, in Markdown: of all sentences, and of those that a service answers, since other engines know no help. */
export async function sentenceTable(): Promise<string> {
  const answers = [await finderAnswers(), ...(await Promise.all(engineNames.map(engineAnswers)))];
  const head = ['sentences', 'how many', 'this finder', ...engineNames];
  const row = (name: string, count: number, share: (answer: AnswerSentence) => number) => [
    name,
    String(count),
    ...answers.map((answer) => `${(share(answer) * 100).toFixed(1)} %`),
  ];
  const rows = sentenceSets.flatMap(({ name, sentences }) => {
    const byServices = sentences.filter(({ services }) => services);
    return [
      row(name, sentences.length, (answer) => answeredShare(answer, sentences)),
      row(`… those with a service`, byServices.length, (answer) => answeredShare(answer, byServices)),
    ];
  });
  const placed = row(
    'word + own place = word alone, near first',
    placedWords.length,
    (answer) => placedWords.filter((word) => isOnlySorted(answer, word)).length / placedWords.length,
  );
  return [head, head.map(() => '---'), ...rows, placed].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The sentences that are not answered, with what comes instead. */
export async function unansweredSentences(): Promise<string[]> {
  const answer = await finderAnswers();
  return sentenceSets
    .flatMap(({ sentences, isUnseen }) => (isUnseen ? [] : sentences))
    .filter((sentence) => !isAnswered(answer, sentence))
    .map(({ sentence, services = [], help = [] }) => {
      const given = answer(sentence);
      const first = [...given.services.slice(0, TOP), ...given.help.slice(0, TOP)];
      return `${sentence} → ${first.join(', ') || 'nothing'}; expected ${[...services, ...help].join(' or ')}`;
    });
}
