import { expect } from 'chai';
import { textOf } from '../support/page.js';
import { openPage } from '../support/frame.js';

const rss = `<?xml version="1.0"?><rss><channel><title>Aktuelles</title><item><title>Fest f&uuml;r &lt;b&gt;alle&lt;/b&gt;</title>
<pubDate>Mon, 02 Mar 2020 08:00:00 +0100</pubDate><description>&lt;p&gt;Schön &lt;img src=x onerror=alert(1)&gt;war es.&lt;/p&gt;</description>
</item></channel></rss>`;

const posts = JSON.stringify([
  { title: { rendered: 'Fest f&uuml;r alle' }, excerpt: { rendered: '<p>Schön war es.</p>' } },
]);

const event = JSON.stringify({
  '@type': 'Event',
  name: 'Fest für alle',
  description: '<p>Schön war es.</p>',
});

describe('foreign formats under the strictest policy', () => {
  for (const [what, body, type] of [
    ['a feed', rss, 'application/rss+xml'],
    ['posts of WordPress', posts, 'application/json'],
    ['events of schema.org', event, 'application/ld+json'],
  ] as const) {
    it(`are shown without a violation: ${what}`, async () => {
      const page = await openPage('strict-policy.html');
      const element = page.document.createElement('pk-agenda-feed');
      element.className = 'foreign';
      element.setAttribute('view', 'all');
      element.setAttribute('src', `/__data/foreign?type=${type}&body=${encodeURIComponent(body)}`);
      page.document.querySelector('main')!.append(element);
      const [feed] = await page.waitForElements('.foreign');
      expect(textOf(feed!)).to.include('Fest für alle').and.to.include('Schön war es.');
      expect(page.recording.violations).to.deep.equal([]);
      expect(page.recording.errors).to.deep.equal([]);
    });
  }
});
