import { analyze, isStopWord, type Word } from './analysis.js';
import { yearWord } from './fields.js';
import type { Entry, Lexicon } from './lexicon.js';
import { Tally, type Manner } from './tally.js';
import type { Phrase, Thesaurus } from './thesaurus.js';

/** What one word or phrase of a query finds. */
export interface Unit {
  /** As it was typed, folded. */
  text: string;
  tally: Tally;
  /** Nothing has it, but something has a part of it. */
  isLoose: boolean;
  /** An age, or a word that says little here: what has it comes first, what has not is found, too. */
  isOptional: boolean;
}

/** More words are not read. */
const MOST_WORDS = 16;

/** Words that most of the services might bear; folded. */
const weakWords = new Set(
  'kind kinder kindern familie familien eltern angebot angebote antrag antrage beantragen platz jahr jahre jahren monat monate monaten alt child children family cocuk aile дитини дитина ребенка ребенок طفل'.split(
    ' ',
  ),
);

/** How surely a word means what was asked for. */
const weights = {
  part: 0.65,
  beginning: 0.5,
  stemBeginning: 0.4,
  inside: 0.3,
  fittingSynonym: 0.42,
  synonym: 0.25,
  phraseParts: 0.55,
  typo: 0.45,
};

/** Finds out what each word of a query may mean, and which services have it. */
export class QueryReader {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly thesaurus: Thesaurus,
    private readonly size: number,
  ) {}

  read(query: string): Unit[] {
    const all = analyze(query.slice(0, 500)).slice(0, MOST_WORDS);
    const telling = all.filter(({ folded }) => !isStopWord(folded));
    const words = telling.length ? telling : all;
    const units: Unit[] = [];
    for (let at = 0; at < words.length;) {
      const length = this.#phraseAt(words, at);
      const part = words.slice(at, at + length);
      const phrase = length > 1 ? this.#phrase(part) : undefined;
      units.push(...(phrase?.tally.count ? [phrase] : part.map((word) => this.#word(word))));
      at += length;
    }
    return units;
  }

  /** How many words from one on are a phrase that has synonyms; one where none are. */
  #phraseAt(words: readonly Word[], at: number): number {
    for (let length = Math.min(this.thesaurus.longest, words.length - at); length > 1; length -= 1) {
      if (this.thesaurus.has(words.slice(at, at + length).map(({ stem }) => stem))) return length;
    }
    return 1;
  }

  #phrase(words: readonly Word[]): Unit {
    const tally = new Tally(this.size);
    const units = words.map((word) => this.#word(word));
    tally.addAll(
      units.map((unit) => unit.tally),
      1,
      'whole',
    );
    this.#addSynonyms(
      tally,
      words.map(({ stem }) => stem),
      1,
      'synonym',
    );
    return this.#unit(words.map(({ folded }) => folded).join(' '), tally);
  }

  #word({ folded, stem }: Word): Unit {
    const tally = new Tally(this.size);
    this.#addWord(tally, stem, 1, 'whole');
    if (/^\d{1,2}$/.test(folded)) this.#addWord(tally, yearWord(Number(folded)), 1, 'whole');
    this.#addBeginnings(tally, folded, weights.beginning);
    if (stem !== folded && stem.length > 3) this.#addBeginnings(tally, stem, weights.stemBeginning);
    if (stem.length > 4) this.#addInside(tally, stem);
    this.#addSynonyms(tally, [stem], 1, 'synonym');
    const parts = this.lexicon.partsOf(stem, 3).filter((part) => !weakWords.has(part));
    if (parts.length > 1) this.#addTogether(tally, parts, weights.phraseParts, 'part');
    if (!tally.count && stem.length === 4) this.#addInside(tally, stem);
    if (!tally.count && /.{4}t$/.test(stem))
      this.#addBeginnings(tally, stem.slice(0, -1), weights.stemBeginning);
    if (!tally.count) this.#addSimilar(tally, stem, folded);
    if (tally.count || !parts.length) return this.#unit(folded, tally);
    for (const part of parts) {
      this.#addWord(tally, part, weights.phraseParts, 'part');
      this.#addSynonyms(tally, [part], weights.phraseParts, 'part');
    }
    return this.#unit(folded, tally, true);
  }

  #unit(text: string, tally: Tally, isLoose = false): Unit {
    return {
      text,
      tally,
      isLoose: isLoose && tally.count > 0,
      isOptional: /^\d{1,4}$/.test(text) || weakWords.has(text),
    };
  }

  /** A word itself, and compounds with it. */
  #addWord(tally: Tally, stem: string, weight: number, manner: Manner): void {
    const entry = this.lexicon.get(stem);
    if (!entry) return;
    tally.add({ entry, weight, manner });
    for (const compound of entry.compounds) {
      tally.add({
        entry: compound,
        weight: weight * weights.part,
        manner: manner === 'whole' ? 'part' : manner,
      });
    }
  }

  /** Words that begin so; the less that is missing, the surer. A number is typed out. */
  #addBeginnings(tally: Tally, letters: string, weight: number): void {
    if (/^\d{1,2}$/.test(letters)) return;
    for (const entry of this.lexicon.beginningWith(letters)) {
      const missing = entry.stem.length - letters.length;
      tally.add({
        entry,
        weight: (weight * letters.length) / (letters.length + 0.1 * missing),
        manner: 'beginning',
      });
    }
  }

  #addInside(tally: Tally, stem: string): void {
    for (const entry of this.lexicon.containing(stem)) {
      tally.add({ entry, weight: weights.inside, manner: 'part' });
    }
  }

  #addSynonyms(tally: Tally, phrase: Phrase, weight: number, manner: Manner): void {
    for (const { words, isFitting } of this.thesaurus.synonymsOf(phrase)) {
      const sure = weight * (isFitting ? weights.fittingSynonym : weights.synonym);
      const [only, ...others] = words;
      if (others.length) this.#addTogether(tally, words, sure, manner);
      else this.#addWord(tally, only!, sure, manner);
    }
  }

  /** What has all of several words. */
  #addTogether(tally: Tally, words: Phrase, weight: number, manner: Manner): void {
    const tallies = [];
    for (const word of words) {
      const part = this.#part(word);
      if (!part.count) return;
      tallies.push(part);
    }
    tally.addAll(tallies, weight, manner);
  }

  /** Words that were perhaps meant: the nearest ones, and what means nearly the same as they do. */
  #addSimilar(tally: Tally, stem: string, folded: string): void {
    const completed = folded.length > 3 ? [...this.lexicon.beginningWith(folded)] : [];
    for (const { stem } of completed) this.#addSynonyms(tally, [stem], weights.beginning, 'synonym');
    for (let distance = 1; distance <= slips(stem) && !tally.count; distance += 1) {
      for (const [entry, off] of this.#similarTo(stem, distance)) {
        const weight = weights.typo * (1 - off / stem.length);
        this.#addWord(tally, entry.stem, weight, 'typo');
        this.#addSynonyms(tally, [entry.stem], weight, 'typo');
      }
    }
  }

  /** Two neighbours swapped are one slip, however short the word is. */
  #similarTo(stem: string, distance: number): [Entry, number][] {
    const swapped = Array.from(stem).flatMap((_, at): [Entry, number][] => {
      const entry = this.lexicon.get(
        stem.slice(0, at) + (stem[at + 1] ?? '') + stem[at] + stem.slice(at + 2),
      );
      return entry ? [[entry, 1]] : [];
    });
    return [...swapped, ...this.lexicon.similarTo(stem, distance)];
  }

  /** One of several words that are asked for together. */
  #part(stem: string): Tally {
    const tally = new Tally(this.size);
    this.#addWord(tally, stem, 1, 'whole');
    if (stem.length > 3) this.#addBeginnings(tally, stem, weights.stemBeginning);
    for (const { words } of this.thesaurus.synonymsOf([stem])) {
      if (words.length === 1) this.#addWord(tally, words[0]!, weights.synonym, 'synonym');
    }
    return tally;
  }
}

/** How many letters may be wrong. */
const slips = ({ length }: string) => (length > 6 ? 2 : length > 3 ? 1 : 0);
