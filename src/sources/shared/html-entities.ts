/** Names of HTML 4 for U+00A0 to U+00FF, in this order. */
const latin1Names =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig ' +
  'Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash ' +
  'Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ' +
  'ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc ' +
  'uuml yacute thorn yuml';

/** Other names that editors write, each followed by its character. */
const otherNames =
  'amp & lt < gt > quot " apos \' ndash – mdash — hellip … bdquo „ ldquo “ rdquo ” lsquo ‘ rsquo ’ sbquo ‚ lsaquo ‹ ' +
  'rsaquo › bull • euro € trade ™ permil ‰ minus − larr ← rarr → uarr ↑ darr ↓ harr ↔ rArr ⇒ le ≤ ge ≥ ne ≠ ' +
  'asymp ≈ infin ∞ radic √ sum ∑ dagger † Dagger ‡ prime ′ Prime ″ hearts ♥ check ✓ phone ☎ star ☆ starf ★ ' +
  'OElig Œ oelig œ Scaron Š scaron š Zcaron Ž zcaron ž Yuml Ÿ Ccaron Č ccaron č Lstrok Ł lstrok ł Abreve Ă abreve ă ' +
  'inodot ı Scedil Ş scedil ş gbreve ğ Gbreve Ğ Idot İ circ ˆ tilde ˜ fnof ƒ ensp \u2002 emsp \u2003 thinsp \u2009 ' +
  'zwnj \u200c zwj \u200d lrm \u200e rlm \u200f NewLine \n Tab \t colon : comma , period . excl ! num # dollar $ ' +
  'percnt % ast * plus + equals = sol / lpar ( rpar ) lsqb [ rsqb ] lowbar _ hyphen ‐ dash ‐ commat @ bullet • ' +
  'alpha α beta β gamma γ delta δ epsilon ε lambda λ mu μ pi π rho ρ sigma σ tau τ phi φ omega ω Delta Δ Sigma Σ ' +
  'Omega Ω';

/** Windows-1252 for U+0080 to U+009F, which are control characters in Unicode: `&#150;` is meant to be a dash. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const pairs = otherNames.split(/ (?=[A-Za-z])/).map((pair) => [...pair.split(' ', 1), pair.at(-1)!] as const);
const charactersByName = new Map<string, string>([
  ...latin1Names.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...(pairs as [string, string][]),
]);

/**
 * Decodes the entities in a text. Bare ampersands stay as they are, and so do names that a document type declares: those
 * could expand without limit.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,7})|([A-Za-z][A-Za-z0-9]{1,9}));?/g, decodeEntity);
}

function decodeEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  // A name without a semicolon may be part of an address: `?a=1&copy=2`.
  if (name) return (whole.endsWith(';') && charactersByName.get(name)) || whole;
  const code = decimal ? Number(decimal) : parseInt(hex!, 16);
  if (code >= 0x80 && code < 0xa0) return windows1252[code - 0x80]!;
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

/** Replaces the control characters U+0080 to U+009F by those of Windows-1252 that were meant. */
export function decodeControls(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (character) => windows1252[character.charCodeAt(0) - 0x80]!);
}
