import { fold, tokenize } from '../words.js';

/** A word of a text or a query. */
export interface Word {
  /** In one spelling: lower case, no umlauts and accents. */
  folded: string;
  /** Without the endings of case and number: what words are compared by. */
  stem: string;
}

/**
 * Words that say nothing about what is looked for: of sentences and of questions, in the languages that a family may
 * ask in; folded.
 */
const stopWords = new Set(
  (
    'aber alle als also am an auch auf aus bei beim bekomme bekommen bin bis brauche brauchen da dann das dass dein dem den der des die dies diese dieser doch du durch ein eine einem einen einer eines er es etwas finde finden fur gegen geht gern gibt habe haben hat hatte helfen hier hilft ich ihr ihre im in innen irgendwo ist ja jemand kann kannst kein keine keinen kenne konnen lassen machen man mehr mein meine meinem meinen meiner mich mir mit mochte mochten muss mussen nach nicht noch nur ob oder ohne richtig sehr sein seine sich sie sind so soll spreche suche suchen tun uber um und uns viel viele ok okay unser unsere vom von vor wann war warum was welche welcher welches wenn wer wie will wir wird wo woher wohin wollen zu zum zur zwischen ' +
    'a and are can do find for from get how i is it me my need of on or our the there to we what where who with ' +
    'nasil nerede nerde icin bir ve var ben benim ' +
    'де як для на з у в і и як мені мні моя мое мій потрібна потрібен можна знайти где как мне можно найти нужен нужна ' +
    'اين كيف من في على الى عن هل انا لي'
  ).split(' '),
);

/** Whether a word, folded, says nothing about what is looked for. */
export const isStopWord = (folded: string): boolean => stopWords.has(folded);

/**
 * The words of a text, in its order.
 *
 * @param known Words as they are written, for whoever reads many texts: each is looked at once only.
 */
export function analyze(text: string, known?: Map<string, Word>): Word[] {
  return tokenize(text.normalize('NFC')).flatMap((token) => {
    let word = known?.get(token);
    if (!word) {
      const folded = foldAll(token);
      word = { folded, stem: stem(folded) };
      known?.set(token, word);
    }
    return word.folded ? word : [];
  });
}

/** Beyond umlauts: Turkish `ı`, and the letters that Arabic writes in two ways or for looks only. */
function foldAll(token: string): string {
  return fold(token).replaceAll('ı', 'i').replaceAll('ـ', '').replaceAll('ة', 'ه').replaceAll('ى', 'ي');
}

/**
 * The stem of a folded word. It need not be a word, only the same for all forms of one; `Kurs` and `Kur` stay apart.
 *
 * German: endings are taken away until none is left, three letters stay. English plurals end alike. Cyrillic: one
 * ending. Arabic: the article with what is written together with it, and an ending.
 */
export function stem(word: string): string {
  if (/^[\u0400-\u04ff]/.test(word)) return word.replace(cyrillicEnding, '$1');
  if (/^[\u0600-\u06ff]/.test(word)) return word.replace(arabicArticle, '$1').replace(arabicEnding, '$1');
  let last;
  let stem = word.replace(/ies$/, 'y').replace(/(.{3})innen$|(.{3}(?:er|t))in$/, '$1$2');
  do {
    last = stem;
    stem = stem.replace(germanEnding, '$1');
  } while (stem !== last);
  return stem;
}

const germanEnding = /^(.{3,}?)(?:e(?:rn|[mnrs])?|(?<=[lr])n|(?<=[abdf-ikl-oty])s)$/;
const cyrillicEnding =
  /^(.{3,}?)(?:ами|ями|[оеь]г?ому|[ое]го|[иы]ми|[иыоеая][еяийоуюі]|і?[ий]?в|[оеё]в|[аояеиі]м|[аяиыі]х|[аеиоуыэюяіїйьє])$/;
const arabicArticle = /^(?:[وبكف]?ال|لل)(.{3,})$/;
const arabicEnding = /^(.{3,}?)(?:ات|ه|ين|ون)$/;
