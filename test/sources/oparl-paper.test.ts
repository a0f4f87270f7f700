import { expect } from 'chai';
import { issueSummaries, failingLoader, read, createFileLoader } from './files.js';

const at = (path: string) => `https://ris.example/${path}`;
const type = (kind: string) => `https://schema.oparl.org/1.1/${kind}`;

const paper = (fields: object = {}) => ({
  id: at('paper/844'),
  type: type('Paper'),
  reference: '2021/844',
  name: 'Präventionsketten Niedersachsen',
  ...fields,
});

const consultation = (number: number) => ({
  type: type('Consultation'),
  role: 'Kenntnisnahme',
  meeting: at(`meeting/${number}`),
  agendaItem: at(`item/${number}`),
  organization: [at(`organization/${number}`)],
});

const paperOf = async (content: object, loadFile = failingLoader) =>
  (await read(content, loadFile)).program!.papers[0]!;

describe('an OParl paper', () => {
  it('becomes a paper with the objects that it refers to', async () => {
    const { loadFile } = createFileLoader({
      [at('meeting/1')]: {
        start: '2021-04-26T17:00:00+02:00',
        agendaItem: [{ id: at('item/1'), public: true, result: 'zur Kenntnis genommen' }],
      },
      [at('organization/1')]: { name: 'Ausschuss für Soziales' },
      [at('organization/9')]: { name: 'Fachdienst Jugendamt' },
      [at('paper/608')]: { reference: '2020/608' },
    });
    const reading = await read(
      paper({
        paperType: 'Informationsvorlage',
        date: '2021-03-30',
        underDirectionOf: [at('organization/9')],
        consultation: [consultation(1)],
        relatedPaper: [at('paper/608')],
        mainFile: { name: 'Vorlage', accessUrl: at('844.pdf') },
        auxiliaryFile: [{ fileName: 'anlage.pdf', downloadUrl: at('a.pdf') }],
      }),
      loadFile,
    );
    expect(reading.issues).to.deep.equal([]);
    expect(reading.program!.papers).to.deep.equal([
      {
        reference: '2021/844',
        paperType: 'Informationsvorlage',
        name: 'Präventionsketten Niedersachsen',
        date: '2021-03-30',
        office: 'Fachdienst Jugendamt',
        consultations: [
          {
            body: 'Ausschuss für Soziales',
            role: 'Kenntnisnahme',
            date: '2021-04-26T17:00:00+02:00',
            public: true,
            result: 'zur Kenntnis genommen',
          },
        ],
        facts: [],
        relevance: [],
        predecessors: ['2020/608'],
        documents: [
          { label: 'Vorlage', url: at('844.pdf') },
          { label: 'anlage.pdf', url: at('a.pdf') },
        ],
      },
    ]);
  });

  it('has its consultations in the order of their meetings', async () => {
    const { loadFile } = createFileLoader({
      [at('meeting/1')]: { start: '2021-06-01T17:00:00+02:00', organization: [{ name: 'Kreistag' }] },
      [at('meeting/2')]: { start: '2021-05-01T17:00:00+02:00', organization: [{ name: 'Ausschuss' }] },
    });
    const steps = [1, 2].map((number) => ({ meeting: at(`meeting/${number}`) }));
    const { consultations } = await paperOf(paper({ consultation: steps }), loadFile);
    expect(consultations.map(({ body }) => body)).to.deep.equal(['Ausschuss', 'Kreistag']);
  });

  it('is read without objects that fail to load, and reports them', async () => {
    const content = paper({ consultation: [consultation(1)], relatedPaper: at('paper/608') });
    const reading = await read(content);
    const [found] = reading.program!.papers;
    expect(found!.consultations).to.deep.equal([{ body: 'Gremium', role: 'Kenntnisnahme' }]);
    expect(found!.predecessors).to.deep.equal(['608']);
    expect(issueSummaries(reading)).to.deep.equal([
      'Paper.consultation[0].meeting: reference',
      'Paper.consultation[0].organization: reference',
      'Paper.consultation[0].agendaItem: reference',
      'Paper.relatedPaper: reference',
    ]);
  });

  it('makes thirty requests at most, four at a time, each once', async () => {
    const { loadFile, requestedUrls, maxConcurrency } = createFileLoader({});
    const many = Array.from({ length: 40 }, (_, number) => consultation(number));
    const reading = await read(paper({ consultation: [...many, ...many] }), loadFile);
    expect(requestedUrls).to.have.length(30);
    expect(new Set(requestedUrls)).to.have.length(30);
    expect(maxConcurrency()).to.equal(4);
    expect(reading.program!.papers[0]!.consultations).to.have.length(80);
    expect(reading.issues).to.have.length(31);
  });

  it('without a reference uses that of its URL', async () => {
    expect((await paperOf(paper({ reference: undefined }))).reference).to.equal('844');
  });

  it('has issues with the keys of its file', async () => {
    const content = {
      data: [paper(), paper({ date: 'bald', mainFile: { name: 'x', accessUrl: 'javascript:x' } })],
    };
    const reading = await read(content);
    expect(reading.program!.papers).to.have.length(2);
    expect(issueSummaries(reading)).to.deep.equal([
      'data[1].date: date (data[1].date lost)',
      'data[1].documents[0].url: url (data[1].documents[0] lost)',
    ]);
  });

  it('is omitted if it was deleted', async () => {
    expect((await read({ data: [paper({ deleted: true })] })).program!.papers).to.deep.equal([]);
  });
});
