import { stem } from './text-analysis.js';

/** Stems that many German compounds of this field begin or end with; the words of the indexed services are added to them. */
const commonParts = new Set(
  'amt angebot anmeldung antrag anfang arbeit arzt aufgabe ausbildung baby beginn beihilfe beitrag beratung besuch betreuung bewegung bildung borse brucke buro cafe dienst eltern entlastung entwicklung erziehung familie feier ferien fest forderung frau freizeit freund fruhstuck geburt geld gesundheit gruppe gymnastik hausaufgabe haus hilfe hort jahr jugend kasse kind kita kinder klasse krankheit krippe kur kurs lager land lehrer leistung lernen lotse madchen massage mutter nachmittag nachsorge pass pate pflege platz portal praxis prufung recht schule schwangerschaft schwimmen selbsthilfe spiel sport sprache sprechstunde spruch stelle still start stunde tag tanz telefon tisch training treff treffen trennung turnen ubergang untersuchung vater verein vermittlung vormittag vorsorge wald woche wohnung zahn zeit zentrum zuschlag zuschuss'
    .split(' ')
    .map(stem),
);

/** Compounds that must stay whole, since their parts mean something else. */
const opaqueWords = new Set(['kindergarten', 'gesamt', 'heimat', 'hochzeit', 'abenteuer'].map(stem));

/** Linking elements between two parts: `Geburt-s-vorbereitung`, `Familie-n-zentrum`, `Kind-er-turnen`, `Elt-ern-café`. */
const linkingElement = /^(?:|s|es|n|en|ens|e|er|ern|nen)$/;

/** The shortest part that a compound is split into, in letters. */
const MIN_PART_LENGTH = 3;

/**
 * Splits a German compound into the stems of its parts.
 *
 * @param word The stem of a word.
 * @param isKnown Whether a stem is a word of the indexed services.
 * @returns An empty list for what is no compound; only the last part where the first is unknown (`xylophon-kurs`).
 */
export function decompound(word: string, isKnown: (stem: string) => boolean): string[] {
  if (word.length < MIN_PART_LENGTH * 2 || opaqueWords.has(word)) return [];
  const isPart = (part: string) => commonParts.has(part) || isKnown(part);
  const known = segment(word, 0, isPart, new Map());
  if (known) return known.length > 1 ? known : [];
  for (let at = MIN_PART_LENGTH + 1; at <= word.length - MIN_PART_LENGTH - 1; at += 1) {
    const end = word.slice(at);
    if (commonParts.has(end) || (end.length > 5 && isKnown(end))) return [end];
  }
  return [];
}

/** The fewest parts that cover a word from a position on; `undefined` where none do. Memoizes by position. */
function segment(
  word: string,
  from: number,
  isPart: (part: string) => boolean,
  memo: Map<number, string[] | undefined>,
): string[] | undefined {
  if (memo.has(from)) return memo.get(from);
  memo.set(from, undefined);
  const rest = word.slice(from);
  let best = from > 0 && isPart(rest) ? [rest] : undefined;
  if (best) {
    memo.set(from, best);
    return best;
  }
  for (let to = word.length - MIN_PART_LENGTH; to >= from + MIN_PART_LENGTH; to -= 1) {
    const part = word.slice(from, to);
    if (!isPart(part)) continue;
    for (let next = to; next <= Math.min(to + 3, word.length - MIN_PART_LENGTH); next += 1) {
      if (!linkingElement.test(word.slice(to, next))) continue;
      const others = segment(word, next, isPart, memo);
      if (others && (!best || others.length + 1 < best.length)) best = [part, ...others];
    }
  }
  memo.set(from, best);
  return best;
}
