import { expect } from 'chai';
import { QueryNeeds } from '../../../src/model/help/query-needs.js';
import { helpByTopic } from '../../../src/model/query/help-topics.js';
import { allLanguages } from '../../../src/model/words/all-languages.js';
import { words as ar } from '../../../src/model/words/ar.js';
import { words as sentences } from '../../../src/model/words/de-sentences.js';
import { words as german } from '../../../src/model/words/de.js';
import { words as en } from '../../../src/model/words/en.js';
import { words as fa } from '../../../src/model/words/fa.js';
import { KnownWords, languagesIn } from '../../../src/model/words/known-words.js';
import {
  entriesOf,
  listOf,
  type LanguageWords,
  type WordLanguage,
} from '../../../src/model/words/language-words.js';
import { words as pl } from '../../../src/model/words/pl.js';
import { words as ro } from '../../../src/model/words/ro.js';
import { words as ru } from '../../../src/model/words/ru.js';
import { words as tr } from '../../../src/model/words/tr.js';
import { words as uk } from '../../../src/model/words/uk.js';

const others: Record<Exclude<WordLanguage, 'de-sentences'>, LanguageWords> = {
  en,
  tr,
  uk,
  ru,
  ar,
  pl,
  ro,
  fa,
};
const crises = Object.keys(helpByTopic.crisis) as (keyof typeof helpByTopic.crisis)[];

const keyOf = (head: string) => listOf(head)[0]!;

describe('the words of a language', () => {
  for (const table of ['synonyms', 'needs'] as const) {
    const keys = entriesOf(german[table]).map(([head]) => keyOf(head));

    it(`lead to one line of German each: ${table}`, () => {
      expect(new Set(keys).size).to.equal(keys.length);
      const all = [...keys, ...entriesOf(sentences[table]).map(([head]) => keyOf(head))];
      for (const [language, words] of Object.entries(others))
        for (const [head] of entriesOf(words[table])) expect(all, `${language}: ${head}`).to.include(head);
    });

    it(`are in lines that all have entries: ${table}`, () => {
      for (const words of allLanguages)
        for (const [head, entries] of entriesOf(words[table])) expect(entries.length, head).to.be.above(0);
    });
  }

  it('has words for each crisis', () => {
    for (const { topics } of [german, ...Object.values(others)])
      for (const crisis of crises) expect(listOf(topics[crisis]).length, crisis).to.be.above(0);
  });
});

describe('the languages that a query needs', () => {
  const known = new KnownWords([german, sentences], ['Peine', 'Groß Ilsede', 'Zwergentreff']);
  const languages = (query: string) => languagesIn(query, known);

  for (const query of [
    '',
    '🙂 12345',
    'Hebamme',
    'hebamme peine',
    'hebamme die arabisch spricht',
    'kostenlos 4 jahre mittwoch nachmittag',
    'mein baby schreit die ganze nacht',
    'Zwergentreff groß ilsede',
    'Schwimmkurse',
    'Elternberatung',
    'Schwim',
  ])
    it(`are none beside German: ${query}`, () => expect(languages(query)).to.deep.equal([]));

  it('is German that is said in sentences first, where a sentence is typed or a word is not known', () => {
    const basic = new KnownWords([german], ['Peine']);
    for (const query of [
      'midwife',
      'hilfe beim antrag für wohngeld, kinderzuschlag und elterngeld',
      'mein kind haut alle anderen im kindergarten und beißt die erzieherin',
    ])
      expect(languagesIn(query, basic), query).to.deep.equal(['de-sentences']);
    for (const query of ['', 'Hebamme Peine', 'kostenlos 4 jahre', 'قابلة'])
      expect(languagesIn(query, basic), query).not.to.include('de-sentences');
  });

  it('are those of its script', () => {
    expect(languages('акушерка')).to.deep.equal(['uk', 'ru']);
    expect(languages('قابلة')).to.deep.equal(['ar']);
    expect(languages('پزشک')).to.deep.equal(['fa']);
    expect(languages('حامل')).to.deep.equal(['ar', 'fa']);
    expect(languages('hebamme українською')).to.deep.equal(['uk', 'ru']);
  });

  it('is one alone by its letters', () => {
    expect(languages('doğum')).to.deep.equal(['tr']);
    expect(languages('położna')).to.deep.equal(['pl']);
    expect(languages('ćwiczenia')).to.deep.equal(['pl']);
    expect(languages('grădiniță')).to.deep.equal(['ro']);
    expect(languages('soţul')).to.deep.equal(['ro']);
  });

  it('is Turkish or Romanian by the letters that both have', () =>
    expect(languages('hâlâ')).to.deep.equal(['tr', 'ro']));

  it('are Polish and Romanian without their letters by the words that tell of them', () => {
    for (const query of ['moj maz mnie bije', 'polozna', 'szukam lekarza dla dziecka'])
      expect(languages(query), query).to.include('pl').and.not.include('ro');
    for (const query of ['sotul ma bate', 'gradinita', 'am nevoie de ajutor'])
      expect(languages(query), query).to.include('ro').and.not.include('pl');
  });

  it('are neither Polish nor Romanian for a German word that is not known, and for none that is', () => {
    const unknown =
      'xylophon, zumba, bolzplatz, pampersgutschein, schwangershaft, krabelgruppe, lichterfest, Violine';
    for (const query of [...listOf(unknown), 'mein mann und ich nie mögen'])
      expect(languages(query), query).not.to.include.oneOf(['pl', 'ro']);
    for (const words of [german, sentences])
      for (const text of [words.needs, ...Object.values(words.topics)].flatMap((list) =>
        list.split(/[,:\n]/),
      ))
        expect(known.languagesThatSoundIn(text), text).to.deep.equal([]);
  });

  it('are all with Latin letters where a word is not known', () => {
    expect(languages('midwife')).to.deep.equal(['tr', 'en']);
    expect(languages('bebek bezi')).to.deep.equal(['tr', 'en']);
  });

  it('are found in time in the longest text that fits into the field', () => {
    const start = performance.now();
    languages('schlägt mich wort '.repeat(5000));
    languages('x'.repeat(65_000));
    expect(performance.now() - start).to.be.below(100);
  });
});

// A query in a language that the finder does not know is written like any other: it cannot tell it from a slip of German.
describe('words of a crisis in a language that has not been loaded', () => {
  const known = new KnownWords([german, sentences], ['Peine']);
  const basic = new KnownWords([german], ['Peine']);
  const germanNeeds = new QueryNeeds([german]);

  for (const [language, words] of Object.entries(others)) {
    it(`are private, or need that language first, from where they may be one: ${language}`, () => {
      const needs = new QueryNeeds([german, words]);
      const phrases = crises.flatMap((crisis) => listOf(words.topics[crisis]));
      for (const phrase of phrases.flatMap(spellingsOf))
        for (let length = 1; length <= phrase.length; length += 1) {
          const typed = phrase.slice(0, length);
          // One or two letters may become any word.
          if (/(^|[ +-])\S{1,2}[ +-]?$/.test(typed)) continue;
          if (!needs.isPrivate(typed) || germanNeeds.isPrivate(typed)) continue;
          expect(languagesIn(typed, known), typed).to.include(language);
          expect(languagesIn(typed, basic), typed).not.to.deep.equal([]);
        }
    });
  }
});

/** How a phrase is typed: as it is written, without accents, with the cedillas of older Romanian keyboards. */
const spellingsOf = (phrase: string) => [
  phrase,
  phrase.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l'),
  phrase.replaceAll('ș', 'ş').replaceAll('ț', 'ţ'),
];
