import { stem } from './analysis.js';

/** What many German compounds of this field begin or end with, folded; the file's own words come on top. */
const commonParts = new Set(
  'amt angebot anmeldung antrag anfang arbeit arzt aufgabe ausbildung baby beginn beihilfe beitrag beratung besuch betreuung bewegung bildung borse brucke buro cafe dienst eltern entlastung entwicklung erziehung familie feier ferien fest forderung frau freizeit freund fruhstuck geburt geld gesundheit gruppe gymnastik hausaufgabe haus hilfe hort jahr jugend kasse kind kita kinder klasse krankheit krippe kur kurs lager land lehrer leistung lernen lotse madchen massage mutter nachmittag nachsorge pass pate pflege platz portal praxis prufung recht schule schwangerschaft schwimmen selbsthilfe spiel sport sprache sprechstunde spruch stelle still start stunde tag tanz telefon tisch training treff treffen trennung turnen ubergang untersuchung vater verein vermittlung vormittag vorsorge wald woche wohnung zahn zeit zentrum zuschlag zuschuss'
    .split(' ')
    .map(stem),
);

/** What has grown together: their ends would mislead. */
const whole = new Set(['kindergarten', 'gesamt', 'heimat', 'hochzeit', 'abenteuer'].map(stem));

/** What stands between two parts: `Geburt-s-vorbereitung`, `Familie-n-zentrum`, `Kind-er-turnen`, `Elt-ern-café`. */
const link = /^(?:|s|es|n|en|ens|e|er|ern|nen)$/;

const SHORTEST = 3;

/**
 * The parts of a compound, all stems; none where it is none. Where only its end is known, that alone: `xylophon-kurs`.
 *
 * @param word A stem.
 * @param isKnown Whether a stem is a word of the file.
 */
export function partsOf(word: string, isKnown: (stem: string) => boolean): string[] {
  if (word.length < SHORTEST * 2 || whole.has(word)) return [];
  const isPart = (part: string) => commonParts.has(part) || isKnown(part);
  const known = segment(word, 0, isPart, new Map());
  if (known) return known.length > 1 ? known : [];
  for (let at = SHORTEST + 1; at <= word.length - SHORTEST - 1; at += 1) {
    const end = word.slice(at);
    if (commonParts.has(end) || (end.length > 5 && isKnown(end))) return [end];
  }
  return [];
}

/** Parts that cover a word from a place on, as few as there can be. */
function segment(
  word: string,
  from: number,
  isPart: (part: string) => boolean,
  seen: Map<number, string[] | undefined>,
): string[] | undefined {
  if (seen.has(from)) return seen.get(from);
  seen.set(from, undefined);
  const rest = word.slice(from);
  let best = from > 0 && isPart(rest) ? [rest] : undefined;
  if (best) {
    seen.set(from, best);
    return best;
  }
  for (let to = word.length - SHORTEST; to >= from + SHORTEST; to -= 1) {
    const part = word.slice(from, to);
    if (!isPart(part)) continue;
    for (let next = to; next <= Math.min(to + 3, word.length - SHORTEST); next += 1) {
      if (!link.test(word.slice(to, next))) continue;
      const others = segment(word, next, isPart, seen);
      if (others && (!best || others.length + 1 < best.length)) best = [part, ...others];
    }
  }
  seen.set(from, best);
  return best;
}
