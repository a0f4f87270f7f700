import { expect } from 'chai';
import fc from 'fast-check';
import { authorName } from '../../src/sources/shared/author-name.js';
import { issueSummaries, entriesOf, entryOf, BASE_URL, read } from './files.js';

const rss = (items: string, attributes = '', channel = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" ${attributes}><channel><title>Aktuelles</title>${channel}${items}</channel></rss>`;

const item = (fields: string) => rss(`<item><title>Fest</title>${fields}</item>`);

const atom = (entries: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Aktuelles</title>${entries}</feed>`;

const entry = (fields: string, attributes = '') =>
  atom(`<entry><title>Fest</title>${fields}</entry>`, attributes);

describe('an RSS feed', () => {
  it('has news with their authors', async () => {
    const reading = await read(
      rss(`<item>
        <title>Fest &amp; Flut</title>
        <link>https://example.de/fest</link>
        <guid isPermaLink="false">4711</guid>
        <pubDate>Mon, 02 Mar 2026 08:00:00 +0100</pubDate>
        <description>&lt;p&gt;Es war &lt;b&gt;schön&lt;/b&gt;.&lt;/p&gt;</description>
        <author>redaktion@example.de (Ada Muster)</author>
      </item>`),
    );
    expect(reading.title).to.equal('Aktuelles');
    expect(reading.issues).to.deep.equal([]);
    expect(reading.program!.agenda).to.deep.equal([
      {
        id: '4711',
        type: 'news',
        title: 'Fest & Flut',
        start: '2026-03-02T08:00:00+01:00',
        summary: 'Es war schön.',
        author: 'Ada Muster',
        url: 'https://example.de/fest',
        topics: [],
        documents: [],
      },
    ]);
  });

  it('may have HTML in its titles, which is removed', async () => {
    const [first, second] = await entriesOf(
      rss(
        '<item><title><![CDATA[<b>Fest</b> f&uuml;r <script>alert(1)</script>alle]]></title></item>' +
          '<item><title>&lt;img src=x onerror=alert(1)&gt;Fest</title></item>',
      ),
    );
    expect([first!.title, second!.title]).to.deep.equal(['Fest für alle', 'Fest']);
  });

  it('may have HTML entities that XML does not know, and bare ampersands', async () => {
    expect(
      (await entryOf(rss('<item><title>F&uuml;r Gro&szlig; & Klein&nbsp;</title></item>'))).title,
    ).to.equal('Für Groß & Klein');
  });

  it('may have unescaped HTML', async () => {
    const { summary } = await entryOf(item('<description><p>Eins</p><p>Zwei<br>Drei</p></description>'));
    expect(summary).to.equal('Eins\n\nZwei\nDrei');
  });

  it('may have several CDATA sections, and text that looks like their end', async () => {
    const { summary } = await entryOf(
      item('<description><![CDATA[a ]] > b]]]]><![CDATA[> c]]></description>'),
    );
    expect(summary).to.equal('a ]] > b]]> c');
  });

  it('may have a summary and a full text under any prefix', async () => {
    const content =
      'xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:d="http://purl.org/dc/elements/1.1/"';
    const items =
      '<item><title>a</title><description>kurz</description><c:encoded>lang</c:encoded><d:date>2026-03-02</d:date>' +
      '<d:creator>Ada</d:creator></item><item><title>b</title><c:encoded>lang</c:encoded></item>';
    const [first, second] = await entriesOf(rss(items, content));
    expect([first!.summary, first!.start, first!.author]).to.deep.equal(['kurz', '2026-03-02', 'Ada']);
    expect(second!.summary).to.equal('lang');
  });

  it('may have entries without a title, which get their first words', async () => {
    const { title, summary } = await entryOf(
      rss('<item><description>Wir haben geöffnet.</description></item>'),
    );
    expect([title, summary]).to.deep.equal(['Wir haben geöffnet.', undefined]);
  });

  describe('links an entry', () => {
    it('to a URL relative to the feed', async () => {
      expect((await entryOf(item('<link>../fest</link>'))).url).to.equal('https://example.de/fest');
    });

    it('to its id if that is a URL and no link is given', async () => {
      const guid = 'https://example.de/?p=1';
      expect((await entryOf(item(`<guid>${guid}</guid>`))).url).to.equal(guid);
      expect((await entryOf(item(`<guid isPermaLink="false">${guid}</guid>`))).url).to.equal(undefined);
      expect((await entryOf(item('<guid>4711</guid>'))).url).to.equal(undefined);
    });

    it('never to a script', async () => {
      const reading = await read(item('<link>javascript:alert(1)</link>'));
      expect(reading.program!.agenda[0]!.url).to.equal(undefined);
      expect(issueSummaries(reading)).to.deep.equal(['item[0].url: url (item[0].url lost)']);
    });
  });

  describe('uses as an image', () => {
    const media = 'xmlns:m="http://search.yahoo.com/mrss/"';
    const cases: [what: string, fields: string, image: object | undefined][] = [
      [
        'an enclosed image',
        '<enclosure url="/a.jpg" type="image/jpeg"/>',
        { src: 'https://example.de/a.jpg' },
      ],
      ['its media content', '<m:content url="/a" medium="image"/>', { src: 'https://example.de/a' }],
      [
        'the thumbnail of a media group',
        '<m:group><m:thumbnail url="/a"/></m:group>',
        { src: 'https://example.de/a' },
      ],
      [
        'the first image of its text',
        '<link>/x/y</link><description>&lt;img src="a.jpg" alt="Kinder"&gt;</description>',
        { src: 'https://example.de/x/a.jpg', alt: 'Kinder' },
      ],
      [
        'an enclosed image with the text alternative in its text',
        '<enclosure url="/a.jpg" type="image/jpeg"/><description>&lt;img src="/a.jpg" alt="Kinder"&gt;</description>',
        { src: 'https://example.de/a.jpg', alt: 'Kinder' },
      ],
      [
        'its media content with the title as text alternative',
        '<m:content url="/a.png"><m:title>Kinder</m:title></m:content>',
        { src: 'https://example.de/a.png', alt: 'Kinder' },
      ],
      ['no video', '<m:content url="/a.mp4" type="video/mp4"/>', undefined],
      ['no URL with another scheme', '<enclosure url="javascript:x" type="image/png"/>', undefined],
    ];
    for (const [what, fields, image] of cases)
      it(what, async () => {
        const { image: shown } = await entryOf(rss(`<item><title>Fest</title>${fields}</item>`, media));
        expect(shown && { ...shown, alt: shown.alt }).to.deep.equal(image && { alt: undefined, ...image });
      });
  });

  it('has other enclosures as documents', async () => {
    const { documents } = await entryOf(
      item('<enclosure url="/a/Programm%202026.pdf" type="application/pdf"/>'),
    );
    expect(documents).to.deep.equal([
      { label: 'Programm 2026.pdf', url: 'https://example.de/a/Programm%202026.pdf' },
    ]);
  });

  describe('shows an author', () => {
    const authors: [written: string, shown: string | undefined][] = [
      ['a@example.de', undefined],
      ['Erika Muster (erika@example.de)', 'Erika Muster'],
      ['erika@example.de (Erika Muster)', 'Erika Muster'],
      ['Erika Muster &lt;erika@example.de&gt;', 'Erika Muster'],
      ['Erika Muster &amp;lt;erika@example.de&amp;gt;', 'Erika Muster'],
      ['Erika Muster, erika.muster+x@example.de', 'Erika Muster'],
      ['&lt;a href="mailto:erika@example.de"&gt;Erika Muster&lt;/a&gt;', 'Erika Muster'],
      ['mailto:erika@example.de', undefined],
      ['"erika@example.de"', undefined],
      ['erika @ example.de', undefined],
      ['Erika Muster (erika [at] example.de)', 'Erika Muster'],
      ['erika(at)example.de', undefined],
      ['jörg@müller.example (Jörg)', 'Jörg'],
      ['a@example.de, b@example.de', undefined],
      ['noreply@blogger.com (Unknown) (b@example.de)', 'Unknown'],
      ['Erika Muster (Presse)', 'Erika Muster (Presse)'],
      ['Redaktion', 'Redaktion'],
    ];
    for (const [written, shown] of authors)
      for (const [element, fields] of [
        ['author', `<author>${written}</author>`],
        ['dc:creator', `<dc:creator>${written}</dc:creator>`],
        ['itunes:author', `<itunes:author>${written}</itunes:author>`],
      ] as const)
        it(`as ${shown ?? 'nothing'} if ${element} is ${written}`, async () =>
          expect((await entryOf(item(fields))).author).to.equal(shown));

    it('never as a mail address, whatever is around it', () => {
      const around = fc.string({ unit: fc.constantFrom(...'aB ()<>[]",;:|-.@'), maxLength: 12 });
      fc.assert(
        fc.property(around, around, (before, after) => {
          const name = authorName(`${before}erika@example.de${after}`) ?? '';
          expect(name).not.to.match(/\w@\w|example/);
        }),
        { numRuns: 3000 },
      );
    });

    it('quickly, however long the text is', () => {
      const start = performance.now();
      for (const piece of ['a', '@', 'a ', '(', '(at', 'a@ ']) authorName(`${piece.repeat(60_000)} (at) @`);
      expect(performance.now() - start).to.be.below(2000);
    });
  });

  it('may have the dash and the apostrophe of Windows-1252', async () => {
    expect((await entryOf(rss('<item><title>Don\u0092t \u0096 &#x92;</title></item>'))).title).to.equal(
      'Don’t – ’',
    );
  });

  it('has the description of a media group as its summary', async () => {
    const group =
      '<m:group><m:title>Video</m:title><m:description>Wir stellen uns vor.</m:description></m:group>';
    const { summary } = await entryOf(
      rss(`<item><title>Fest</title>${group}</item>`, 'xmlns:m="http://search.yahoo.com/mrss/"'),
    );
    expect(summary).to.equal('Wir stellen uns vor.');
  });

  it('has events if it has the dates on which they take place', async () => {
    const event = await entryOf(
      rss(
        `<item><title>Fest</title><pubDate>Mon, 02 Mar 2026 08:00:00 +0100</pubDate>
          <ev:startdate>2026-05-01T14:00</ev:startdate><ev:enddate>2026-05-01T18:00</ev:enddate>
          <ev:location>Rathaus</ev:location></item>`,
        'xmlns:ev="http://purl.org/rss/1.0/modules/event/"',
      ),
    );
    expect([event.type, event.start, event.end, event.location]).to.deep.equal([
      'event',
      '2026-05-01T14:00:00+02:00',
      '2026-05-01T18:00:00+02:00',
      'Rathaus',
    ]);
  });

  it('may have dates of the last millennium', async () => {
    const doctype =
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss.dtd">';
    expect(
      await entriesOf(
        `<?xml version="1.0"?>${doctype}<rss version="0.91"><channel><item><title>a</title></item></channel></rss>`,
      ),
    ).to.have.length(1);
  });

  it('does not use the title of its image', async () => {
    const { title } = await read(
      '<rss><channel><image><title>Wappen</title></image><title>Stadt</title></channel></rss>',
    );
    expect(title).to.equal('Stadt');
  });
});

describe('an RDF feed', () => {
  it('may have its items beside its channel', async () => {
    const reading = await read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://example.de/"><title>Aktuelles</title></channel>
      <item rdf:about="https://example.de/1"><title>Fest</title><link>https://example.de/fest</link>
      <dc:date>2026-03-02T08:00+01:00</dc:date></item></rdf:RDF>`);
    const [entry] = reading.program!.agenda;
    expect(reading.title).to.equal('Aktuelles');
    expect([entry!.id, entry!.url, entry!.start]).to.deep.equal([
      'https://example.de/1',
      'https://example.de/fest',
      '2026-03-02T08:00:00+01:00',
    ]);
  });
});

describe('an Atom feed', () => {
  it('has news', async () => {
    const reading = await read(
      entry(`<id>tag:example.de,2026:1</id>
        <link rel="self" href="/self"/><link rel="alternate" type="text/html" href="/fest"/>
        <published>2026-03-02T08:00:00Z</published><updated>2026-03-05T08:00:00Z</updated>
        <author><name>Ada</name><email>ada@example.de</email></author><author><name>Ben</name></author>
        <summary type="text">Schön</summary>`),
    );
    expect(reading.program!.agenda).to.deep.equal([
      {
        id: 'tag:example.de,2026:1',
        type: 'news',
        title: 'Fest',
        start: '2026-03-02T09:00:00+01:00',
        summary: 'Schön',
        author: 'Ada, Ben',
        url: 'https://example.de/fest',
        topics: [],
        documents: [],
      },
    ]);
  });

  it('may have XHTML content, whose markup is removed', async () => {
    const { summary } = await entryOf(
      entry(
        '<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>Eins</x:p><x:p>Zwei &amp; drei</x:p></x:div></content>',
      ),
    );
    expect(summary).to.equal('Eins\n\nZwei & drei');
  });

  it('may have a base URL', async () => {
    const { url } = await entryOf(entry('<link href="b"/>', 'xml:base="https://other.example/a/"'));
    expect(url).to.equal('https://other.example/a/b');
  });

  it('may have a namespace prefix', async () => {
    const { url, title } = await entryOf(
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Fest</a:title><a:link href="/x"/></a:entry></a:feed>',
    );
    expect([title, url]).to.deep.equal(['Fest', 'https://example.de/x']);
  });

  it('names the original source of an entry', async () => {
    expect((await entryOf(entry('<source><title>Kreis</title><id>1</id></source>'))).source).to.equal(
      'Kreis',
    );
  });

  it('may have texts in base64', async () => {
    const encoded = Buffer.from('Fest für alle').toString('base64');
    const [first, second] = await entriesOf(
      atom(
        `<entry><title mode="base64">${encoded}</title></entry>` +
          `<entry><title>b</title><summary type="base64">\n ${encoded}\n</summary></entry>`,
      ),
    );
    expect([first!.title, second!.summary]).to.deep.equal(['Fest für alle', 'Fest für alle']);
  });

  it('reports base64 that is not text', async () => {
    const reading = await read(entry('<content mode="base64">/9j/4AAQSkZJRg==</content>'));
    expect(reading.program!.agenda[0]!.summary).to.equal(undefined);
    expect(issueSummaries(reading)).to.deep.equal(['entry[0].content: text (entry[0].content lost)']);
  });

  it('reports an entry without content', async () => {
    const reading = await read(atom('<entry><author></author></entry>'));
    expect(reading.program!.agenda).to.deep.equal([]);
    expect(issueSummaries(reading)).to.deep.equal(['entry[0].title: text (entry[0] lost)']);
  });
});

describe('a malformed feed', () => {
  const good = (count: number) => '<item><title>a</title><link>/x</link></item>'.repeat(count);

  it('without its end keeps all entries', async () => {
    const reading = await read(`<rss><channel>${good(3)}`);
    expect(reading.program!.agenda).to.have.length(3);
    expect(issueSummaries(reading)).to.deep.equal([': whole']);
  });

  it('that ends inside an entry keeps those before', async () => {
    const reading = await read(`<rss><channel>${good(3)}<item><title>Kur`);
    expect(reading.program!.agenda).to.have.length(3);
    expect(issueSummaries(reading)).to.deep.equal(['item[3]: whole (item[3] lost)']);
  });

  it('with an unclosed entry starts another at the next one', async () => {
    const reading = await read(rss('<item><title>a<item><title>b</title></item>'));
    expect(reading.program!.agenda.map(({ title }) => title)).to.deep.equal(['a', 'b']);
    expect(issueSummaries(reading)).to.deep.equal([': feed']);
  });

  it('with an unmatched end tag is read to its end', async () => {
    expect(await entriesOf(rss(`</b></item>${good(1)}</x>${good(1)}`))).to.have.length(2);
  });

  it('with an invalid date has an entry without a date, and an issue', async () => {
    const reading = await read(item('<pubDate>demnächst</pubDate>'));
    expect(reading.program!.agenda[0]!.start).to.equal(undefined);
    expect(reading.issues[0]).to.deep.include({
      path: 'item[0].start',
      expected: 'date',
      found: '"demnächst"',
    });
  });

  it('does not expand its own entities', async () => {
    const laughs = Array.from(
      { length: 9 },
      (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n};`.repeat(10)}">`,
    ).join('');
    const text = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY lol0 "lol">${laughs}]><rss><channel><item><title>&lol9;</title></item></channel></rss>`;
    expect((await entryOf(text)).title).to.equal('&lol9;');
  });

  it('does not read files of the server', async () => {
    const text = `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>a&x;</title></item></channel></rss>`;
    expect((await entryOf(text)).title).to.equal('a&x;');
  });

  it('with endless nesting is read to its end', async () => {
    const reading = await read(item(`<description>${'<b>'.repeat(200_000)}tief</description>`));
    expect(reading.program!.agenda[0]!.summary).to.equal(undefined);
    expect(issueSummaries(reading)).to.deep.equal([]);
  });

  it('with endless entries is read up to a limit', async function () {
    this.timeout(30_000);
    const reading = await read(rss('<item><title>a</title></item>'.repeat(10_500)));
    expect(reading.program!.agenda).to.have.length(10_000);
    expect(issueSummaries(reading)).to.deep.equal([': pages']);
  });

  it('yields to the page while it is read', async function () {
    this.timeout(30_000);
    const text = rss(
      `<item><title>Fest</title><pubDate>Mon, 02 Mar 2026 08:00:00 +0100</pubDate><description>${'&lt;p&gt;Text&lt;/p&gt; '.repeat(30)}</description></item>`.repeat(
        3000,
      ),
    );
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await read(text);
    clearInterval(timer);
    expect(turns).to.be.greaterThan(3);
  });

  it('resolves a relative link against its own URL', async () => {
    const { agenda } = (await read(rss(`<item><title>a</title><link>x</link></item>`))).program!;
    expect(agenda[0]!.url).to.equal(`${BASE_URL}x`);
  });
});
