import { expect } from 'chai';
import { readAnyFormat } from '../../src/sources/read-any-format.js';
import { issueSummaries, entriesOf, entryOf, fileOf, failingLoader, read } from './files.js';

const post = (fields: object = {}) => ({
  id: 7,
  title: { rendered: 'Fest' },
  link: 'https://example.de/fest/',
  ...fields,
});

describe('WordPress posts', () => {
  it('become news', async () => {
    const entry = await entryOf([
      post({
        guid: { rendered: 'https://example.de/?p=7' },
        date: '2026-03-02T09:00:00',
        date_gmt: '2026-03-02T08:00:00',
        title: { rendered: 'Fest &#8211; <em>Flut</em>' },
        excerpt: { rendered: '<p>Es war schön. [&hellip;]</p>\n', protected: false },
        content: { rendered: '<p>Es war schön. Und dann …</p>', protected: false },
        _embedded: {
          author: [{ name: 'Ada' }],
          'wp:featuredmedia': [
            {
              source_url: 'https://example.de/gross.jpg',
              alt_text: 'Kinder &amp; Eltern',
              media_details: { sizes: { medium_large: { source_url: 'https://example.de/klein.jpg' } } },
            },
          ],
        },
      }),
    ]);
    expect(entry).to.deep.equal({
      id: 'https://example.de/?p=7',
      type: 'news',
      title: 'Fest – Flut',
      start: '2026-03-02T09:00:00+01:00',
      summary: 'Es war schön. …',
      author: 'Ada',
      url: 'https://example.de/fest/',
      image: { src: 'https://example.de/klein.jpg', alt: 'Kinder & Eltern' },
      topics: [],
      documents: [],
    });
  });

  it('show no mail address as an author', async () => {
    const author = [{ name: 'ada@example.de' }];
    expect((await entryOf(post({ _embedded: { author } }))).author).to.equal(undefined);
  });

  it('may be a single post', async () => {
    expect((await entryOf(post())).title).to.equal('Fest');
  });

  it('are in Berlin time if no other is given', async () => {
    const date = { date: '2026-07-02T09:00:00' };
    expect((await entryOf([post(date)])).start).to.equal('2026-07-02T09:00:00+02:00');
    const unknown = { ...date, date_gmt: '0000-00-00T00:00:00' };
    expect((await entryOf([post(unknown)])).start).to.equal('2026-07-02T09:00:00+02:00');
  });

  it('use their content without an excerpt, and its first image', async () => {
    const { summary, image } = await entryOf([
      post({ excerpt: { rendered: '' }, content: { rendered: '<img src="a.jpg"><p>Lang</p>' } }),
    ]);
    expect(summary).to.equal('Lang');
    expect(image).to.deep.equal({ src: 'https://example.de/fest/a.jpg' });
  });

  it('with a password have only their title', async () => {
    const { title, summary } = await entryOf([
      post({
        title: { rendered: 'Geschützt: Fest' },
        excerpt: { rendered: '<p>Kein Textauszug, da geschützt.</p>', protected: true },
      }),
    ]);
    expect([title, summary]).to.deep.equal(['Fest', undefined]);
  });

  it('are omitted unless published', async () => {
    expect(await entriesOf([post({ status: 'draft' }), post({ status: 'publish' })])).to.have.length(1);
  });

  it('without a title are lost with an issue', async () => {
    const reading = await read([post({ title: { rendered: '' } }), post()]);
    expect(reading.program!.agenda).to.have.length(1);
    expect(issueSummaries(reading)).to.deep.equal(['[0].title: text ([0] lost)']);
  });

  it('that are missing make an empty agenda if the URL is that of WordPress', async () => {
    const file = fileOf([], 'application/json', 'https://example.de/wp-json/wp/v2/posts?categories=5');
    const { program, issues } = await readAnyFormat(file, failingLoader);
    expect(program!.agenda).to.deep.equal([]);
    expect(issues).to.deep.equal([]);
  });
});
