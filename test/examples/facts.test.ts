import { expect } from 'chai';
import type { Observation, Paper, Program } from '../../src/schema/index.js';
import { files, read, type File } from './read-example.js';

function figure({ indicators }: Program, id: string): Observation {
  const observations = indicators.find((indicator) => indicator.id === id)!.observations;
  expect(observations).to.have.lengthOf(1);
  return observations[0]!;
}

function entry({ agenda }: Program, id: string) {
  return agenda.find((candidate) => candidate.id === id);
}

function paperOf({ papers }: Program): Paper {
  return papers[0]!;
}

function fact(program: Program, label: string) {
  return paperOf(program).facts.find((candidate) => candidate.label === label)?.value;
}

const burgstrasse = { street: 'Burgstraße 1', postalCode: '31224', city: 'Peine' };

/** The facts that the source pages state, and those that they leave open. */
const facts: [file: File, says: string, of: (program: Program) => unknown, is: unknown][] = [
  ['peine', 'the AGS', (p) => p.municipality.ags, '03157'],
  ['peine', 'that it joined in 2020', (p) => p.program?.memberSince, '2020'],
  ['peine', 'that the program runs until 2022', (p) => p.program?.until, '2022'],
  [
    'peine',
    'the patron with her office',
    (p) => p.program?.patron,
    'Carola Reimann, Ministerin für Soziales, Gesundheit und Gleichstellung des Landes Niedersachsen',
  ],
  [
    'peine',
    'two contacts at one address',
    (p) =>
      p.contacts
        .slice(0, 2)
        .map(({ name, department, address, phones, email }) => [
          name,
          department,
          address,
          phones.map(({ number }) => number),
          email,
        ]),
    [
      ['Elisa Behrens', 'e.behrens'],
      ['Britta Herzberg', 'b.herzberg'],
    ].map(([name, mailbox]) => [
      name,
      'FD Jugendamt – Präventionskette –',
      burgstrasse,
      ['05171 / 401-2260'],
      `${mailbox}@landkreis-peine.de`,
    ]),
  ],
  [
    'peine',
    'the hotline as an office with phone and fax',
    (p) => p.contacts[2],
    {
      id: 'buergertelefon',
      organization: 'Landkreis Peine',
      department: 'Bürgertelefon Coronavirus',
      address: burgstrasse,
      phones: [
        { number: '+49 5171 401 9000', type: 'voice' },
        { number: '+49 5171 401 770 0', type: 'fax' },
      ],
      public: true,
    },
  ],
  [
    'peine',
    'the population without a date',
    (p) => figure(p, 'population'),
    { count: 134966, approximate: false },
  ],
  [
    'peine',
    'the children under 10 as a count',
    (p) => figure(p, 'children-under-10'),
    {
      count: 13137,
      asOf: '2019-12-31',
      source: 'Melderegister der kreisangehörigen Gebietseinheiten',
      approximate: false,
    },
  ],
  [
    'peine',
    'the SGB II rate with its count, without date or base',
    (p) => ({ ...figure(p, 'child-poverty'), note: undefined }),
    { count: 1861, share: 0.1417, approximate: false, note: undefined },
  ],
  [
    'peine',
    'the news with day and author',
    (p) =>
      p.agenda
        .filter(({ type }) => type === 'news')
        .map(({ title, start, author }) => [title, start, author]),
    [['Erstes Treffen der Steuerungsgruppe Präventionsketten', '2020-09-28', 'Fabian Laaß']],
  ],
  [
    'peine',
    'three look-backs, one of them datable by the news',
    (p) => p.agenda.filter(({ type }) => type === 'review').map(({ start }) => start),
    [undefined, '2020-09', undefined],
  ],
  ['peine', 'the day of the committee', (p) => entry(p, 'ausschuss-2021-04-26')?.start, '2021-04-26'],
  [
    'peine',
    'who takes part',
    (p) => p.profile?.participants.map(({ group, members }) => [group, members.length]),
    [
      [undefined, 5],
      ['Kooperationspartner', 1],
    ],
  ],
  [
    'peine',
    'the head of the paper',
    (p) => {
      const { reference, paperType, date, status, office, predecessors } = paperOf(p);
      return { reference, paperType, date, status, office, predecessors };
    },
    {
      reference: '2021/844',
      paperType: 'Informationsvorlage',
      date: '2021-03-30',
      status: 'öffentlich',
      office: 'Fachdienst Jugendamt',
      predecessors: ['2020/608'],
    },
  ],
  [
    'peine',
    'which committee takes note of the paper',
    (p) => paperOf(p).consultations,
    [
      {
        body: 'Ausschuss für Gleichstellung, Arbeit und Soziales',
        role: 'Kenntnisnahme',
        date: '2021-04-26',
        public: true,
      },
    ],
  ],
  [
    'peine',
    'what the paper costs',
    (p) => paperOf(p).costs,
    { amount: 56700, currency: 'EUR', inBudget: true },
  ],
  [
    'peine',
    'what the paper is relevant to',
    (p) => paperOf(p).relevance.map(({ topic, relevant }) => `${topic as string}: ${relevant}`),
    [
      'Gender Mainstreaming: true',
      'Migration: true',
      'Prävention/Nachhaltigkeit: true',
      'Bildung: true',
      'Klima-/Umwelt-/Naturschutz: false',
    ],
  ],
  [
    'peine',
    'the paper before it, and which bodies decided on that one',
    (p) => {
      const { reference, status, consultations, facts } = p.papers[1]!;
      return { reference, status, bodies: consultations.map(({ body }) => body), facts };
    },
    {
      reference: '2020/608',
      status: 'beraten und beschlossen',
      bodies: ['Jugendhilfeausschuss', 'Kreisausschuss', 'Kreistag'],
      facts: [{ label: 'Förderung', value: 'Die Maßnahme wird vom Land gefördert.' }],
    },
  ],
  ['peine', 'that no conclusion is drawn', (p) => fact(p, 'Schlussfolgerung'), 'entfällt'],
  ['peine', 'that the Landrat has no part', (p) => fact(p, 'Mitwirkung Landrat'), 'nein'],
  ['peine', 'that no qualified majority is needed', (p) => fact(p, 'Qualifizierte Mehrheit'), 'nein'],

  ['gifhorn', 'the AGS', (p) => p.municipality.ags, '03151'],
  [
    'gifhorn',
    'the contact',
    (p) => p.contacts,
    [
      {
        id: 'knabe',
        name: 'Michaela Knabe',
        organization: 'Landkreis Gifhorn',
        department: 'Fachbereich 4 – Jugend',
        address: { street: 'Schlossplatz 1', postalCode: '38518', city: 'Gifhorn' },
        phones: [{ number: '05371 / 82 814', type: 'voice' }],
        email: 'michaela.knabe@gifhorn.de',
        public: true,
      },
    ],
  ],
  [
    'gifhorn',
    'a round population without calling it approximate',
    (p) => figure(p, 'population'),
    { count: 174000, approximate: false },
  ],
  [
    'gifhorn',
    'the children under 10 as a count',
    (p) => figure(p, 'children-under-10'),
    {
      count: 16667,
      asOf: '2016-12-31',
      source: 'Melderegister der kreisangehörigen Gebietseinheiten',
      approximate: false,
    },
  ],
  [
    'gifhorn',
    'the SGB II rate with its count, without date or base',
    (p) => ({ ...figure(p, 'child-poverty'), note: undefined }),
    { count: 1503, share: 0.09, approximate: false, note: undefined },
  ],
  [
    'gifhorn',
    'who steers and who advises, and that a third group is being built up',
    (p) => p.profile?.participants.map(({ group, members }) => [group, members.length]),
    [
      ['Steuerungsgruppe', 9],
      ['Beratend', 3],
      ['Planungsgruppe (im Aufbau)', 0],
    ],
  ],
  ['gifhorn', 'four achievements', (p) => p.profile?.achievements.length, 4],

  ['hameln-pyrmont', 'the AGS', (p) => p.municipality.ags, '03252'],
  [
    'hameln-pyrmont',
    'a contact without department, postal code or city',
    (p) => p.contacts,
    [
      {
        id: 'hansen',
        name: 'Merve Mareike Hansen',
        organization: 'Landkreis Hameln-Pyrmont',
        address: { street: 'Süntelstr. 9' },
        phones: [{ number: '05151/903 - 3354', type: 'voice' }],
        email: 'mervemareike.hansen@hameln-pyrmont.de',
        public: true,
      },
    ],
  ],
  ...(
    [
      ['population', 'a count of a month', { count: 151354, asOf: '2017-12', approximate: false }],
      ['children-under-10', 'a share without a count', { share: 0.083, asOf: '2017-12', approximate: false }],
      ['child-poverty', 'an approximate share', { share: 0.21, asOf: '2017-11', approximate: true }],
    ] as const
  ).map(([id, says, is]): (typeof facts)[number] => [
    'hameln-pyrmont',
    `${says} for ${id}`,
    (p) => {
      const { source, note, ...stated } = figure(p, id);
      expect([source, note]).to.not.include(undefined);
      return stated;
    },
    is,
  ]),
  ['hameln-pyrmont', 'five who take part', (p) => p.profile?.participants[0]?.members.length, 5],
  [
    'hameln-pyrmont',
    'seven items of the whole program, none with a date',
    (p) =>
      p.agenda
        .filter(({ type }) => type === 'news')
        .filter(({ start, summary }) => !start && /^Aus dem ganzen Programm: /.test(summary as string))
        .length,
    7,
  ],
];

describe('the facts of the source pages', () => {
  for (const file of files) {
    describe(`in ${file}.json`, () => {
      for (const [, says, of, is] of facts.filter(([where]) => where === file)) {
        it(`include ${says}`, () => {
          expect(of(read(file).program)).to.deep.equal(is);
        });
      }
    });
  }

  it('differ on who pays in Peine, so each statement has its source', () => {
    const [first, second, ...more] = read('peine').program.program!.funding as string[];
    expect(first).to.match(/Stiftung Auridis gGmbH.*28\.09\.2020/);
    expect(second).to.match(/Vom Land gefördert.*2021\/844/);
    expect(more).to.be.empty;
  });

  it('say in the paper which post was created, when, and where it is in the budget', () => {
    const { program } = read('peine');
    expect(fact(program, 'Personal')).to.match(/Vollzeitstelle Netzwerkkoordination.*3 Jahre/);
    expect(fact(program, 'Kreistagsbeschluss')).to.include('16.12.2020');
    expect(fact(program, 'Stellenplan 2021')).to.match(/Seite 30.*07\.10\.2020/);
    expect(fact(program, 'Haushalt')).to.include('Produkt 3636 – übrige Hilfen');
    expect(fact(program, 'Förderung')).to.include('vom Land');
    expect((fact(program, 'Bestehende Netzwerke') as string).split(', ')).to.have.lengthOf(5);
  });

  it('leave out dates, funding and patron for the two municipalities whose pages do not name them', () => {
    for (const file of ['gifhorn', 'hameln-pyrmont'] as const) {
      const { program, updated } = read(file).program;
      expect(updated).to.equal(undefined);
      expect(program).to.deep.equal({
        name: 'Präventionsketten Niedersachsen: Gesund aufwachsen für alle Kinder!',
        funding: [],
      });
    }
  });
});
