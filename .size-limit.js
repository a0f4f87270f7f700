import { readFileSync } from 'node:fs';

/** What the loader asks for at once, for one element: read from the loader itself, so that nothing is forgotten. */
function filesFor(element) {
  const loader = readFileSync('dist/embed/pk.js', 'utf8');
  const files = [...loader.matchAll(/\.\/([\w-]+\.js)/g)].map(([, file]) => file);
  const chunk = files.find((file) => file.startsWith(`${element}-`));
  const needs = imports(chunk);
  return ['pk.js', ...new Set([chunk, ...needs])].map((file) => `dist/embed/${file}`);
}

function imports(file) {
  const code = readFileSync(`dist/embed/${file}`, 'utf8');
  const direct = [...code.matchAll(/(?:from|import)"\.\/([\w-]+\.js)"/g)].map(([, name]) => name);
  return direct.flatMap((name) => [name, ...imports(name)]);
}

/** The chunk of one element alone, without what it shares with others. */
const chunkOf = (element) => filesFor(element).filter((file) => file.startsWith(`dist/embed/${element}-`));

/** The five of a municipality's start page. A council paper stands on a page of its own. */
const elements = ['agenda-feed', 'contact-block', 'indicator-badge', 'profile-card', 'service-finder'];

export default [
  { name: 'the loader', path: 'dist/embed/pk.js', limit: '3 kB' },
  { name: 'a page with one pk-contact-block', path: filesFor('contact-block'), limit: '19 kB' },
  { name: 'a page with all five elements', path: [...new Set(elements.flatMap(filesFor))], limit: '36 kB' },
  {
    name: 'pk-prevention-chain, on top of what elements share',
    path: chunkOf('prevention-chain'),
    limit: '8 kB',
  },
  // 60 kB for all elements; the rest is what others load on demand: the readers of calendars, feeds, papers and
  // services (37 kB), the finder's filters, opening hours, holidays and help (14 kB), the question for a place and the
  // search over many municipalities (7 kB).
  { name: 'everything in one file', path: 'dist/embed/pk.all.js', limit: '117.5 kB' },
];
