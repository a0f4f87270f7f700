/** The `User-Agent` header of all requests of the link check. */
export const USER_AGENT = 'praeventionskette-widgets (link check)';

/** The name by which a robots.txt may address it (RFC 9309, product token). */
const OWN_NAME = 'praeventionskette-widgets';

/** What a site allows programs to ask for. */
export type RobotsRules = (path: string) => boolean;

interface Rule {
  readonly isAllowed: boolean;
  readonly pattern: string;
}

/**
 * Reads a robots.txt (RFC 9309): the rules for this program where it is named, else those for all. Of the rules that match a
 * path, the longest counts; of equally long ones, the one that allows.
 */
export function parseRobots(text: string): RobotsRules {
  const own: Rule[] = [];
  const common: Rule[] = [];
  let isOwnNamed = false;
  let groups: Rule[][] = [];
  let isAfterRule = true;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? [];
    const name = key.toLowerCase();
    if (name === 'user-agent') {
      if (isAfterRule) groups = [];
      isAfterRule = false;
      const isOwn = value.toLowerCase() === OWN_NAME;
      isOwnNamed ||= isOwn;
      if (isOwn) groups.push(own);
      if (value === '*') groups.push(common);
    } else if (name === 'allow' || name === 'disallow') {
      isAfterRule = true;
      if (value) for (const group of groups) group.push({ isAllowed: name === 'allow', pattern: value });
    }
  }
  const rules = isOwnNamed ? own : common;
  return (path) => {
    const matching = rules.filter(({ pattern }) => matches(pattern, path));
    const longest = Math.max(0, ...matching.map(({ pattern }) => pattern.length));
    const decisive = matching.filter(({ pattern }) => pattern.length === longest);
    return !decisive.length || decisive.some(({ isAllowed }) => isAllowed);
  };
}

/** Whether a path begins as a pattern says: `*` stands for anything, `$` at its end for the end of the path. */
function matches(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const parts = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const found =
      index && isWhole && isLast ? Math.max(at, path.length - part.length) : path.indexOf(part, at);
    if (found < 0 || !path.startsWith(part, found) || (!index && found)) return false;
    at = found + part.length;
  }
  return !isWhole || at === path.length;
}
