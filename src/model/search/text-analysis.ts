import { fold, tokenize } from '../folding.js';

/** A word of a text or a query, as terms are compared. */
export interface Token {
  /** Case folded, without umlauts and accents. */
  folded: string;
  /** Without inflection: two words match if their stems are equal. */
  stem: string;
}

/**
 * Words without meaning for a search, folded: of sentences and questions. Those of all languages that families may ask in are
 * known at once, since services are indexed in all of their translations.
 */
const germanStopWords = new Set(
  'aber alle als also am an andere anderem anderen anderer anderes auch auf aus bald bei beim bekomme bekommen bin bis bitte bloss brauch brauche brauchen braucht da damit danke dann darf darum das dass dein dem den der des deshalb die dies diese dieser dieses doch dringend du durch eben echt ein eine einem einen einer eines endlich er erst es etwas finde finden fur ganz ganze ganzen gar gegen geht gerade gern gerne gesucht gibt gibts grad hab habe haben habt hallo hat hatte hatten helfen hier hilft ich ihr ihre im immer in innen ins irgendwas irgendwie irgendwo ist ja jede jedem jeden jeder jemand jetzt kann kannst kaum kein keine keinen kenne klappt komme kommen kommt konnen konnte lassen lieber los machen mag mal man manchmal mehr mein meine meinem meinen meiner mich mir mit mochte mochten moglich muss mussen nach nicht nichts nie noch nun nur ob oder oft ohne ok okay richtig schon sehr sein seine seit selbst sich sie sind so sogar soll sollen sollte sonst spreche steht suche suchen trotzdem tun tut uber um und uns unser unsere unserem unseren unserer viel viele vom von vor wann war waren warum was wegen weil weiss welche welchem welchen welcher welches wenn wer werde werden wie wieder will wir wird wo woher wohin wohl wollen wollte wurde wurden ziemlich zu zum zur zwischen'.split(
    ' ',
  ),
);
const otherStopWords = new Set(
  (
    'a and are can do find for from get how i is it me my need of on or our the there to we what where who with ' +
    'nasil nerede nerde icin bir ve var ben benim ' +
    'де як для на з у в і и як мені мні моя мое мій потрібна потрібен можна знайти где как мне можно найти нужен нужна ' +
    'اين كيف من في على الى عن هل انا لي'
  ).split(' '),
);

/** Whether a folded word carries no meaning for a search. */
export const isStopWord = (folded: string): boolean =>
  germanStopWords.has(folded) || otherStopWords.has(folded);

export const isGermanStopWord = (folded: string): boolean => germanStopWords.has(folded);

/**
 * Splits a text into tokens, in their order.
 *
 * @param cache Tokens by how they are written. To be passed when many texts are analyzed, since stemming takes time.
 */
export function analyze(text: string, cache?: Map<string, Token>): Token[] {
  return tokenize(text.normalize('NFC')).flatMap((word) => {
    let token = cache?.get(word);
    if (!token) {
      const folded = foldWord(word);
      token = { folded, stem: stem(folded) };
      cache?.set(word, token);
    }
    return token.folded ? token : [];
  });
}

/** What letters are folded to that are no letter with a mark, or that keyboards have differently. */
const foldedLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ـ: '',
};

/**
 * Folds a word of a text or a query: as `fold`, with Turkish `ı`, Polish `ł`, the letters that Arabic and Persian keyboards have
 * differently, and the kashida, which only stretches words.
 */
export const foldWord = (word: string): string =>
  fold(word).replace(/[ıłةىیکـ]/g, (letter) => foldedLetters[letter]!);

/**
 * The stem of a folded word. It need not be a word itself, only the same for all inflected forms of one; `Kurs` and `Kur`
 * must stay apart.
 *
 * German: removes suffixes until none is left or three letters remain; English plurals are covered by that. Cyrillic:
 * removes one suffix. Arabic: removes the article with the conjunction or preposition before it, and one suffix.
 */
export function stem(word: string): string {
  if (/^[\u0400-\u04ff]/.test(word)) return word.replace(cyrillicSuffix, '$1');
  if (/^[\u0600-\u06ff]/.test(word)) return word.replace(arabicArticle, '$1').replace(arabicSuffix, '$1');
  let last;
  let stem = word.replace(/ies$/, 'y').replace(/(.{3})innen$|(.{3}(?:er|t))in$/, '$1$2');
  do {
    last = stem;
    stem = stem.replace(germanSuffix, '$1');
  } while (stem !== last);
  return stem;
}

const germanSuffix = /^(.{3,}?)(?:e(?:rn|[mnrs])?|(?<=[lr])n|(?<=[abdf-ikl-oty])s)$/;
const cyrillicSuffix =
  /^(.{3,}?)(?:ами|ями|[оеь]г?ому|[ое]го|[иы]ми|[иыоеая][еяийоуюі]|і?[ий]?в|[оеё]в|[аояеиі]м|[аяиыі]х|[аеиоуыэюяіїйьє])$/;
const arabicArticle = /^(?:[وبكف]?ال|لل)(.{3,})$/;
const arabicSuffix = /^(.{3,}?)(?:ات|ه|ين|ون)$/;
