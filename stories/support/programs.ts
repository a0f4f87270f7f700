import type { Program, Text } from '../../src/schema/index.js';
import { parseProgram } from '../../src/schema/parse.js';

/**
 * The program of a file with these parts.
 *
 * @throws {Error} if the contract reports an issue: a mistake in the story.
 */
export function programOf(parts: object): Program {
  const document = { schemaVersion: 1, municipality: { name: 'Landkreis Musterland' }, ...parts };
  const { program, issues } = parseProgram(document);
  if (!program || issues.length) throw new Error(`The story's data has issues: ${JSON.stringify(issues)}`);
  return program;
}

/** A program in which every text is the given one, and most lists have two entries. */
function programFilledWith(text: Text): Program {
  const twice = <Item>(item: Item): Item[] => [item, item];
  const address = { street: text, postalCode: '31224', city: text };
  const email = `${'abteilung-kindertagesstaetten-'.repeat(2)}praeventionskette@landkreis-musterland.example`;
  const url = 'https://landkreis-musterland.example/familie/praeventionskette?seite=1';
  const phones = [
    { number: '05371 / 820-1234', note: text },
    { number: '05371 / 820-1235', type: 'fax', note: text },
  ];
  const contact = {
    name: text,
    role: text,
    organization: text,
    department: text,
    address,
    phones,
    email,
    url,
  };
  const observation = { count: 1861, of: 13137, share: 0.1417, asOf: '2020-12-31', source: text, note: text };
  const entry = { title: text, location: text, summary: text, author: text };
  const service = {
    name: text,
    organization: text,
    summary: text,
    description: text,
    topics: ['health', 'education'],
    places: twice({ name: text, address, hours: text, accessibility: text, transport: text }),
    cost: { free: true, note: text },
    phones,
    email,
    url,
  };
  const paper = {
    paperType: text,
    name: text,
    date: '2021-03-30',
    status: text,
    office: text,
    consultations: twice({ body: text, role: text, date: '2021-04-26', public: true, result: text }),
    costs: { amount: 123456789.5, inBudget: true },
    facts: twice({ label: text, value: text }),
    relevance: twice({ topic: text, relevant: true }),
    summary: text,
    documents: twice({ label: text, url }),
  };
  return programOf({
    municipality: { name: text, website: url },
    program: { name: text, memberSince: '2020', funding: twice(text), patron: text },
    profile: {
      reasons: twice(text),
      goals: twice(text),
      participants: twice({ group: text, members: twice(text) }),
      specialFeatures: twice(text),
      achievements: [text],
    },
    contacts: twice({ ...contact, hours: text, public: true }),
    indicators: ['population', 'children-under-10', 'child-poverty'].map((id) => ({
      id,
      label: text,
      observations: [observation],
    })),
    agenda: [
      { ...entry, type: 'review', start: '2020-09' },
      { ...entry, start: '2098-03-02', documents: twice({ label: text, url }) },
      { ...entry, start: '2098-03-02', end: '2098-03-06', status: 'cancelled' },
    ],
    topics: [
      { id: 'health', label: text },
      { id: 'education', label: 'Bildung' },
    ],
    services: twice({ ...service, ages: [{ fromMonths: 0, toMonths: 36 }] }),
    papers: [
      { ...paper, reference: '2021/844', predecessors: ['2020/608'] },
      { ...paper, reference: '2020/608' },
    ],
  });
}

/** German compounds without a break opportunity. */
export const longWords = programFilledWith(
  'Kindertagesstättenbedarfsplanungsausschussvorsitzendenstellvertretung für Grundschulübergangsbegleitungsangebote',
);

/** 5,000 characters in every field, as if pasted by mistake. */
export const endlessName = programFilledWith(
  'Präventionskette im Landkreis Musterland '.repeat(125).slice(0, 5000),
);

/** Emoji, several scripts, soft hyphens, and characters of more than one UTF-16 code unit. */
export const emoji = programFilledWith('👩‍👩‍👧‍👦 Familien­café „Ünïcödé“ 🇺🇦 кава та ігри ☕️ 家族 𝔉rühe Hilfen 🏳️‍🌈');

/** Texts in Arabic only, so that each is marked with its language and runs from right to left. */
export const rightToLeftTexts = programFilledWith({
  ar: 'استشارة القابلة في مركز العائلة (Familienzentrum) رقم 12',
});
