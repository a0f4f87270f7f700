import { expect } from 'chai';
import { openAnyFile, type OpenedSource } from '../../../src/authoring/foreign-source/open-source.js';
import { parseProgram } from '../../../src/schema/parse.js';
import { failingLoader, fileOf } from '../../sources/files.js';

const now = new Date('2026-05-12T10:00:00+02:00');

const open = (content: string | object) => openAnyFile(fileOf(content), failingLoader, { now });

async function sourceOf(content: string | object): Promise<OpenedSource> {
  const opened = await open(content);
  if (opened.kind !== 'source') throw new Error(`It is taken for: ${opened.kind}`);
  return opened.source;
}

const calendar = `BEGIN:VCALENDAR
X-WR-CALNAME:Termine der Frühen Hilfen
BEGIN:VEVENT
UID:treff@example.de
SUMMARY:Elterntreff
DTSTART;TZID=Europe/Berlin:20260601T100000
CATEGORIES:fruehe-hilfen
END:VEVENT
BEGIN:VEVENT
UID:ohne-titel@example.de
DTSTART:20260602T080000Z
END:VEVENT
END:VCALENDAR
`;

const directory = {
  total_pages: 1,
  contents: [
    {
      id: 's1',
      name: 'Beratung',
      status: 'active',
      organization: { id: 'o1', name: 'Zentrum', year_incorporated: 2011 },
      wait_time: 'zwei Wochen',
      email: 'nirgends',
    },
    { id: 's2', status: 'active', organization: { id: 'o1', name: 'Zentrum' } },
  ],
};

describe('opening a source of another format', () => {
  it('takes dates from a calendar as somebody would have written them, with the topics they name', async () => {
    const { title, records } = await sourceOf(calendar);
    expect(title).to.equal('Termine der Frühen Hilfen');
    expect(records).to.deep.equal({
      topics: [{ id: 'fruehe-hilfen', label: 'fruehe-hilfen' }],
      agenda: [
        {
          id: 'treff@example.de',
          title: 'Elterntreff',
          start: '2026-06-01T10:00:00+02:00',
          topics: ['fruehe-hilfen'],
        },
      ],
    });
    const { program, issues } = parseProgram({ schemaVersion: 1, municipality: { name: 'M' }, ...records });
    expect(issues).to.deep.equal([]);
    expect(program!.agenda).to.have.length(1);
  });

  it('takes services from a directory, and names what was left out', async () => {
    const { records, leftOut } = await sourceOf(directory);
    expect(records).to.deep.equal({ services: [{ id: 's1', name: 'Beratung', organization: 'Zentrum' }] });
    expect(leftOut).to.deep.equal([
      { reason: 'no-field', count: 2, examples: ['2011', 'zwei Wochen'] },
      { reason: 'value', count: 1, examples: ['nirgends'] },
      { reason: 'entry', count: 1, examples: [] },
    ]);
  });

  it('takes news from a feed', async () => {
    const feed =
      '<rss version="2.0"><channel><title>Aktuelles</title><item><title>Neues Café</title><link>https://a.example/1</link></item></channel></rss>';
    const { title, records } = await sourceOf(feed);
    expect(title).to.equal('Aktuelles');
    expect(records.agenda).to.have.length(1);
    expect(records.agenda![0]).to.include({ type: 'news', title: 'Neues Café', url: 'https://a.example/1' });
  });

  it('says that what a source refers to could not be loaded', async () => {
    const paper = {
      id: 'https://oparl.example.org/paper/1',
      type: 'https://schema.oparl.org/1.0/Paper',
      name: 'Präventionskette',
      reference: '2021/844',
      consultation: [{ meeting: 'https://oparl.example.org/meeting/2' }],
    };
    const { records, leftOut } = await sourceOf(paper);
    expect(records.papers![0]).to.include({ reference: '2021/844', name: 'Präventionskette' });
    expect(leftOut.map(({ reason }) => reason)).to.deep.equal(['elsewhere']);
  });

  it('leaves a file of the contract to be opened as one, also without its version', async () => {
    for (const content of [
      { schemaVersion: 1, municipality: { name: 'M' }, services: [] },
      { municipality: { name: 'M' }, services: [{ name: 'Stillcafé' }] },
      { schemaVersion: 7, services: [] },
    ])
      expect((await open(content)).kind).to.equal('file');
  });

  it('knows what is neither', async () => {
    for (const content of ['%PDF-1.7', '', 'Ein Brief', '{"broken": '])
      expect((await open(content)).kind).to.equal('unknown');
  });
});
