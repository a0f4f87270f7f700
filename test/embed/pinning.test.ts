import { nationalFacts } from '../../src/model/help/national-facts.js';
import { officeFacts } from '../../src/model/help/office-facts.js';
import { aTimeout } from '@open-wc/testing';
import { expect } from 'chai';
import { openPage, type FramedPage } from '../support/frame.js';
import { textOf } from '../support/page.js';

const options = [
  [1, 'the loader, with what the elements need requested ahead'],
  [2, 'the loader alone'],
  [3, 'the loader, pinned, with preloaded chunks'],
  [4, 'the loader, pinned, with an import map'],
  [5, 'everything in one file'],
] as const;

describe('the lines for a page’s head', () => {
  for (const [option, what] of options) {
    it(`work unchanged: ${what}`, async () => {
      const page = await openPage(`/__pinned/page?option=${option}`);
      const [block] = await page.waitForElements('pk-contact-block');
      expect(textOf(block!)).to.include('Elisa Behrens');
      expect(page.recording.violations).to.deep.equal([]);
    });
  }

  it('block a chunk that differs from the build, and the fallback stays', async () => {
    const page = await openPage('/__pinned/page?option=3&tampered');
    await aTimeout(800);
    const block = page.document.querySelector('pk-contact-block')!;
    expect(page.window.customElements.get('pk-contact-block')).to.equal(undefined);
    expect(textOf(block)).to.equal('Kontakt');
  });

  it('accept the same chunk without a hash, so that the test above can fail', async () => {
    const page = await openPage('/__pinned/page?option=2&tampered');
    const [block] = await page.waitForElements('pk-contact-block');
    expect(textOf(block!)).to.include('Elisa Behrens');
  });
});

describe('the recommended lines', () => {
  it('request the data and each chunk once, preloaded', async () => {
    const before = Number(await (await fetch('/__count/pinned')).text());
    const page = await openPage('/__pinned/page?option=1');
    await page.waitForElements('pk-contact-block');
    expect(Number(await (await fetch('/__count/pinned')).text()) - before).to.equal(1);
    const files = page.requests().map(({ file }) => file);
    expect(new Set(files).size).to.equal(files.length);
  });
});

describe('a template with the lines of the previous version', () => {
  const versionOf = (page: FramedPage) =>
    (page.window as unknown as Record<symbol, string>)[Symbol.for('praeventionskette/loader')];

  it('works with that version, whose folder was kept', async () => {
    const page = await openPage('/__pinned/page?option=1&upgraded');
    const [block] = await page.waitForElements('pk-contact-block');
    expect(textOf(block!)).to.include('Elisa Behrens');
    expect(versionOf(page)).to.equal('0.0.1');
    expect(page.recording.errors).to.deep.equal([]);
  });

  it('works with the new loader under the unversioned URL', async () => {
    const page = await openPage('/__pinned/page?option=1&upgraded=loader');
    const [block] = await page.waitForElements('pk-contact-block');
    expect(textOf(block!)).to.include('Elisa Behrens');
    expect(versionOf(page)).not.to.equal('0.0.1');
    expect(page.recording.errors).to.deep.equal([]);
  });
});

/** The origins of all addresses in a text. */
function hostsIn(text: string): string[] {
  return text.match(/https?:\/\/\w[\w.-]*\.\w+/g) ?? [];
}

/**
 * Names of vocabularies (JSON-LD, XML namespaces) look like URLs, and are never requested; nor are the sources of facts
 * about helplines and offices; link targets are requested only by whoever follows a link.
 */
const neverRequested = [
  'https://www.openstreetmap.org',
  'https://www.dwd.de',
  'https://www.elternsein.info',
  'https://schema.org',
  'http://www.w3.org',
  'http://purl.org',
  'http://search.yahoo.com',
  'http://www.itunes.com',
  ...Object.values(officeFacts).flatMap(({ url, evidence }) => hostsIn(`${url} ${evidence}`)),
  ...Object.values(nationalFacts).flatMap(({ source, evidence }) => hostsIn(`${source} ${evidence}`)),
];

describe('the files of the embed build', () => {
  it('have the hashes in integrity.json', async () => {
    const { integrity } = (await (await fetch('/dist/embed/integrity.json')).json()) as {
      integrity: Record<string, string>;
    };
    expect(Object.keys(integrity)).to.include.members(['pk.js', 'pk.all.js']);
    for (const [name, hash] of Object.entries(integrity)) {
      const bytes = await (await fetch(`/pk/${name}`)).arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
      expect(`sha384-${btoa(String.fromCharCode(...digest))}`, name).to.equal(hash);
    }
  });

  it('name no other host', async () => {
    const { integrity } = (await (await fetch('/dist/embed/integrity.json')).json()) as {
      integrity: Record<string, string>;
    };
    for (const name of Object.keys(integrity)) {
      const code = await (await fetch(`/pk/${name}`)).text();
      const named = hostsIn(code).filter((host) => !neverRequested.includes(host));
      expect(named, name).to.deep.equal([]);
    }
  });
});
