/** One spelling for all: lower case, `ä` and `ae` alike, `ß` and `ss` alike, no accents. */
export function fold(term: string): string {
  return term
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/ae|oe|ue/g, (pair) => pair[0]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
