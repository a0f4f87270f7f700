import { fold } from '../../../model/folding.js';
import type { Expectation } from '../../../schema/index.js';
import type { Diagnosis } from '../finding-collector.js';

/** What people write for the words of the contract. */
const wordsOf: Partial<Record<Expectation, Readonly<Record<string, unknown>>>> = {
  'yes-no': {
    ja: true,
    wahr: true,
    true: true,
    yes: true,
    x: true,
    nein: false,
    falsch: false,
    false: false,
    no: false,
  },
  'phone-type': {
    telefon: 'voice',
    festnetz: 'voice',
    tel: 'voice',
    phone: 'voice',
    fax: 'fax',
    telefax: 'fax',
    handy: 'mobile',
    mobil: 'mobile',
    mobiltelefon: 'mobile',
    cell: 'mobile',
  },
  'agenda-type': {
    termin: 'event',
    veranstaltung: 'event',
    rückblick: 'review',
    bericht: 'review',
    meldung: 'news',
    nachricht: 'news',
    neuigkeit: 'news',
    aktuelles: 'news',
  },
  'agenda-status': {
    bestätigt: 'confirmed',
    'findet statt': 'confirmed',
    abgesagt: 'cancelled',
    'fällt aus': 'cancelled',
    canceled: 'cancelled',
    verlegt: 'moved',
    verschoben: 'moved',
    postponed: 'moved',
    rescheduled: 'moved',
  },
  'service-status': {
    aktiv: 'active',
    besteht: 'active',
    inaktiv: 'inactive',
    ruht: 'inactive',
    eingestellt: 'defunct',
    beendet: 'defunct',
    'vorübergehend geschlossen': 'temporarily closed',
    'temporarily-closed': 'temporarily closed',
    temporarily_closed: 'temporarily closed',
  },
  'holiday-rule': {
    geöffnet: 'open',
    offen: 'open',
    geschlossen: 'closed',
    zu: 'closed',
    'nur dann': 'only',
    nur: 'only',
  },
  need: {
    notfall: 'emergency',
    lebensgefahr: 'emergency',
    polizei: 'police',
    arzt: 'doctor',
    eltern: 'parents',
    kinder: 'children',
    krise: 'crisis',
    gewalt: 'violence',
    missbrauch: 'abuse',
    schwangerschaft: 'pregnancy',
    vergiftung: 'poison',
    gift: 'poison',
    sucht: 'addiction',
  },
};

const foldedWords = new Map(
  Object.entries(wordsOf).map(([expected, words]) => [
    expected as Expectation,
    new Map(Object.entries(words).map(([word, value]) => [fold(word), value])),
  ]),
);

/** A word of the contract in German, in other letters, or in quotes where it has none: `abgesagt`, `"Voice"`, `"ja"`. */
export function diagnoseWord(
  value: unknown,
  expected: Expectation,
  allowed: readonly unknown[],
): Diagnosis | undefined {
  if (allowed.includes(value)) return undefined;
  if (value === 1 && expected === 'yes-no') return wordForm(1, true);
  if (value === 0 && expected === 'yes-no') return wordForm(0, false);
  if (typeof value !== 'string') return undefined;
  const folded = fold(value.trim());
  const inOtherCase = allowed.find((word) => typeof word === 'string' && fold(word) === folded);
  const corrected = inOtherCase ?? foldedWords.get(expected)?.get(folded);
  return corrected === undefined ? undefined : wordForm(value, corrected);
}

const wordForm = (found: string | number, corrected: unknown): Diagnosis => ({
  kind: 'word-form',
  details: { found: String(found), corrected: String(corrected) },
  corrected,
});
