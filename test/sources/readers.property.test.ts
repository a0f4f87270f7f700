import { expect } from 'chai';
import fc from 'fast-check';
import { read, textsOf } from './files.js';

const oparl = (kind: string) => `https://schema.oparl.org/1.1/${kind}`;

/** Keys that the readers look for, so that random data reaches their code. */
const keys =
  'title rendered excerpt content link guid date items id url content_html authors name attachments image @type @id ' +
  '@graph startDate endDate location address description organizer eventStatus subEvent type data links next meeting ' +
  'organization agendaItem order public consultation relatedPaper mainFile reference start end deleted _embedded author contents services status ' +
  'total_pages page_number phones number extension schedules freq byday bymonthday interval count dtstart valid_from valid_to ' +
  'opens_at closes_at addresses latitude longitude cost_options amount minimum_age maximum_age languages code attributes ' +
  'taxonomy_term contacts email organization accessibility required_documents document';

const text = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '2026-03-02',
    '<p>x</p>',
    'javascript:alert(1)',
    'https://example.de/',
    'Event',
    'WEEKLY',
    'MONTHLY',
    'MO,-1FR',
    '09:00:00',
    'https://example.de/services',
    '0001-01-01',
    '',
  ),
  fc.constantFrom(oparl('Meeting'), oparl('Paper'), oparl('Organization'), 'EventCancelled', '&lt;b&gt;'),
);

const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    fc.oneof(text, fc.constantFrom(null, true, false, 0, -1, 1e308)),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keys.split(' '), '__proto__', 'constructor'), tie('json'), {
      maxKeys: 6,
    }),
  ),
}));

/** What makes each reader recognise a file. */
const formatWrappers: ((data: unknown) => unknown)[] = [
  (items) => ({ version: 'https://jsonfeed.org/version/1', items }),
  (post) => [{ title: { rendered: 'x' } }, post],
  (post) => ({ ...(post as object), title: { rendered: 'x' } }),
  (event) => ({ '@graph': [{ '@type': 'Event', name: 'x' }, event] }),
  (event) => ({ ...(event as object), '@type': 'Event', name: 'x' }),
  (data) => ({ data: [{ type: oparl('Meeting'), name: 'x' }, data] }),
  (meeting) => ({ ...(meeting as object), type: oparl('Meeting') }),
  (paper) => ({ ...(paper as object), type: oparl('Paper') }),
  (contents) => ({ total_pages: 1, contents }),
  (data) => ({ total_pages: 1, contents: [data, { services: [data] }] }),
  (service) => ({ name: 'x', ...(service as object), status: 'active', attributes: [service] }),
  (places) => ({
    name: 'x',
    status: 'active',
    service_at_locations: [{ location: places }],
    schedules: places,
  }),
  (data) => data,
];

const feed = `<?xml version="1.0"?><!DOCTYPE rss><rss xmlns:media="http://search.yahoo.com/mrss/"><channel><title>A</title>
<item><title><![CDATA[<b>a</b> &amp; b]]></title><link>/x</link><guid isPermaLink="false">1</guid><!-- c -->
<pubDate>Mon, 02 Mar 2026 08:00:00 +0100</pubDate><description>&lt;p&gt;x&lt;/p&gt; &uuml;</description>
<media:content url="/a.jpg" medium="image"/><author>a@b.de (A)</author></item><item><title>b</title></item></channel></rss>`;

const markup = /<[a-z/!?]/i;

function expectNoMarkup(words: readonly string[]): void {
  for (const word of words) expect(word).not.to.match(markup);
}

describe('the readers, with arbitrary input', function () {
  this.timeout(60_000);

  it('never throw, return a program or an issue, and never leave markup in a text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...formatWrappers), json, async (wrap, data) => {
        const content = JSON.stringify(wrap(data)) ?? 'null';
        const { program, issues } = await read(content);
        expect(!!program || issues.length > 0).to.equal(true);
        if (program) expectNoMarkup(textsOf(program));
      }),
      { numRuns: 3000 },
    );
  });

  it('accept a feed that ends anywhere', async () => {
    for (let end = feed.indexOf('<rss') + 4; end < feed.length; end++) {
      const { program, issues } = await read(feed.slice(0, end));
      if (program) expectNoMarkup(textsOf(program));
      expect(issues, `at ${end}`).not.to.be.empty;
    }
  });

  it('accept a feed with missing or misplaced pieces', async () => {
    const cut = fc.tuple(fc.nat(feed.length), fc.nat(feed.length), fc.nat(feed.length));
    await fc.assert(
      fc.asyncProperty(cut, async (places) => {
        const [a, b, c] = places.sort((x, y) => x - y);
        const { program } = await read(
          `<rss><channel>${feed.slice(0, a)}${feed.slice(b, c)}${feed.slice(a, b)}`,
        );
        expectNoMarkup(textsOf(program!));
      }),
      { numRuns: 1000 },
    );
  });
});
