import { expect } from 'chai';
import { issueSummaries, entryOf, read } from './files.js';

const feed = (...items: unknown[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Aktuelles',
  items,
});

describe('a JSON Feed', () => {
  it('has news with their authors', async () => {
    const reading = await read(
      feed({
        id: 5,
        url: 'https://example.de/fest',
        title: 'Fest &amp; Flut',
        content_html: '<p>Es war <b>schön</b>.</p><img src="/a.jpg" alt="Kinder">',
        date_published: '2026-03-02T08:00:00Z',
        authors: [{ name: 'Ada' }, { name: 'Ben' }],
        attachments: [
          { url: '/p.pdf', mime_type: 'application/pdf', title: 'Programm' },
          { url: '/p.png', mime_type: 'image/png' },
        ],
      }),
    );
    expect(reading.title).to.equal('Aktuelles');
    expect(reading.program!.agenda).to.deep.equal([
      {
        id: '5',
        type: 'news',
        title: 'Fest & Flut',
        summary: 'Es war schön.',
        start: '2026-03-02T09:00:00+01:00',
        author: 'Ada, Ben',
        url: 'https://example.de/fest',
        image: { src: 'https://example.de/a.jpg', alt: 'Kinder' },
        topics: [],
        documents: [{ label: 'Programm', url: 'https://example.de/p.pdf' }],
      },
    ]);
  });

  it('of version 1 has one author', async () => {
    const first = {
      ...feed({ id: '1', title: 'a', author: { name: 'Ada' } }),
      version: 'https://jsonfeed.org/version/1',
    };
    expect((await entryOf(first)).author).to.equal('Ada');
  });

  it('shows no mail address as an author', async () => {
    const { author } = await entryOf(
      feed({ id: '1', title: 'a', authors: [{ name: 'ada@example.de' }, { name: 'Ben (ben@example.de)' }] }),
    );
    expect(author).to.equal('Ben');
  });

  it('may have entries without a title', async () => {
    expect((await entryOf(feed({ id: '1', content_text: 'Wir haben geöffnet.' }))).title).to.equal(
      'Wir haben geöffnet.',
    );
  });

  it('keeps the valid items', async () => {
    const reading = await read(
      feed(null, { id: '1' }, { id: '2', title: 'a', url: 'javascript:alert(1)' }, 'x'),
    );
    expect(reading.program!.agenda.map(({ title }) => title)).to.deep.equal(['a']);
    expect(issueSummaries(reading)).to.deep.equal([
      'items[0].title: text (items[0] lost)',
      'items[1].title: text (items[1] lost)',
      'items[2].url: url (items[2].url lost)',
      'items[3].title: text (items[3] lost)',
    ]);
  });

  it('is read up to ten thousand items', async function () {
    this.timeout(30_000);
    const reading = await read(feed(...Array.from({ length: 10_001 }, (_, id) => ({ id, title: 'a' }))));
    expect(reading.program!.agenda).to.have.length(10_000);
    expect(issueSummaries(reading)).to.deep.equal([': pages']);
  });

  it('without a list of items has an issue', async () => {
    expect(issueSummaries(await read({ version: 'https://jsonfeed.org/version/1' }))).to.deep.equal([
      'items: list',
    ]);
  });
});
