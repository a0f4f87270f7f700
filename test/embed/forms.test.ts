import { aTimeout, waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import type { ProgramElement } from '../../src/program/index.js';
import { openPage, type FramedPage } from '../support/frame.js';
import { byRole, links, textOf } from '../support/page.js';

let page: FramedPage;
const warnings = () => (page.window as unknown as { warnings: string[] }).warnings;

/** Adds the markup that an editor wrote to the page. */
async function addMarkup(markup: string): Promise<HTMLElement> {
  page = await openPage('forms.html');
  page.document.body.innerHTML = markup;
  return page.document.body;
}

/** Waits until the markup has become an element, and the element is ready. */
async function waitForUpgrade(selector: string): Promise<ProgramElement> {
  await waitUntil(
    () => page.document.querySelector<ProgramElement>(selector)?.state,
    `${selector} should be there`,
  );
  const [element] = await page.waitForElements(selector);
  return element!;
}

/** Expects that the markup has not become an element, and a warning that says why. */
async function expectLeftAlone(reason?: RegExp): Promise<void> {
  if (reason) await waitUntil(() => reason.test(warnings().join('\n')), 'should say why', { timeout: 5000 });
  await aTimeout(250);
  expect(
    [...page.document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('pk-')),
  ).to.deep.equal([]);
  if (reason) expect(warnings().join('\n')).to.match(reason);
  expect(page.recording.errors).to.deep.equal([]);
}

describe('a plain link', () => {
  it('becomes an element with its options', async () => {
    await addMarkup('<p><a href="/termine#pk=agenda-feed;view=all;limit=2">Termine</a></p>');
    const feed = await waitForUpgrade('pk-agenda-feed');
    expect(byRole(feed, 'heading', 'Rückblick')).to.have.length(1);
    expect(feed.getAttribute('limit')).to.equal('2');
  });

  it('stays in place until the element has rendered, and is its fallback', async () => {
    const body = await addMarkup('<p><a href="/kontakt#pk=contact-block">Kontakt</a></p>');
    expect(textOf(body)).to.equal('Kontakt');
    const block = await waitForUpgrade('pk-contact-block');
    expect(textOf(block)).to.include('Elisa Behrens').and.not.to.include('Kontakt ');
    expect(block.querySelector('p > a')!.textContent).to.equal('Kontakt');
  });

  it('stays permanently if the data fails to load', async () => {
    const body = await addMarkup(
      '<p><a href="/__data/gone.json?status=404#pk=contact-block">Kontakt</a></p>',
    );
    expect((await waitForUpgrade('pk-contact-block')).state).to.equal('error');
    expect(textOf(body)).to.equal('Kontakt');
    expect(links(body)).to.deep.equal(['/__data/gone.json?status=404#pk=contact-block']);
  });

  it('to a data file shows that file', async () => {
    await addMarkup('<p><a href="/__data/own.json?file=gifhorn#pk=contact-block">Kontakt</a></p>');
    expect(textOf(await waitForUpgrade('pk-contact-block'))).to.include('Michaela Knabe');
  });

  it('loads no data from another origin', async () => {
    const body = await addMarkup(
      '<p><a href="https://fremd.example/daten.json#pk=contact-block">Kontakt</a></p>',
    );
    expect((await waitForUpgrade('pk-contact-block')).state).to.equal('error');
    expect(textOf(body)).to.equal('Kontakt');
    expect(page.requests().some(({ file }) => file === 'daten.json')).to.be.false;
  });

  for (const around of [
    '<p>\u00a0<a>x</a><br></p>',
    '<p><strong><a><em>x</em></a></strong></p>',
    '<div><span style="font-size: 14px"><a>x</a></span></div>',
    '<ul><li><a>x</a></li></ul>',
    '<table><tbody><tr><td><a>x</a></td></tr></tbody></table>',
    '<h2><a>x</a></h2>',
  ]) {
    it(`is upgraded in ${around.replaceAll('\u00a0', '&nbsp;')}`, async () => {
      await addMarkup(around.replace('<a>', '<a href="/k#pk=contact-block">'));
      expect((await waitForUpgrade('pk-contact-block')).state).to.equal('ready');
    });
  }

  for (const around of [
    '<p>Siehe <a>x</a></p>',
    '<p><a>x</a>, <a href="/">y</a></p>',
    '<p><a>x</a><img alt=""></p>',
  ]) {
    it(`is left alone in ${around}`, async () => {
      const markup = around.replace('<a>', '<a href="/k#pk=contact-block">');
      const body = await addMarkup(markup);
      await expectLeftAlone(/does not stand alone/);
      expect(body.innerHTML).to.equal(markup);
    });
  }

  for (const [fragment, reason] of [
    ['pk=no-such-element', /no such element/],
    ['pk=__proto__', /no such element/],
    ['pk=constructor', /no such element/],
    ['pk=agenda-feed;src=https:', /can’t be read/],
    ['pk=agenda-feed;src=x', /what it links to/],
    ['pk=agenda-feed;limit=3;limit=4', /twice/],
    ['pk=agenda-feed;onclick=alert', /no option "onclick"/],
    ['pk=agenda-feed;style=color', /no option "style"/],
    ['pk=agenda-feed;__proto__=x', /can’t be read/],
    ['pk=agenda-feed;limit=%00', /can’t be read/],
    ['pk=agenda-feed;limit="3"', /can’t be read/],
    ['pk=agenda-feed;limit=<b>', /can’t be read/],
    [`pk=agenda-feed;limit=${'1'.repeat(10000)}`, /can’t be read/],
  ] as const) {
    it(`is left alone with #${fragment.slice(0, 60)}`, async () => {
      const body = await addMarkup('<p><a>Termine</a></p>');
      const link = body.querySelector('a')!;
      link.setAttribute('href', `/termine#${fragment}`);
      body.replaceChildren(body.firstElementChild!.cloneNode(true));
      await expectLeftAlone(reason);
    });
  }
});

describe('a placeholder', () => {
  it('becomes an element with its options around its own content', async () => {
    const body = await addMarkup('<div data-pk="agenda-feed" data-pk-limit="1"><p>Bald hier</p></div>');
    const feed = await waitForUpgrade('[data-pk] > pk-agenda-feed');
    expect(feed.getAttribute('limit')).to.equal('1');
    expect(textOf(body)).not.to.include('Bald hier');
  });

  it('keeps its content if the data fails to load', async () => {
    const body = await addMarkup(
      '<div data-pk="contact-block" data-pk-src="/__data/x?status=500">Kontakt: Rathaus</div>',
    );
    expect((await waitForUpgrade('pk-contact-block')).state).to.equal('error');
    expect(textOf(body)).to.equal('Kontakt: Rathaus');
  });

  it('inside another placeholder is left alone', async () => {
    await addMarkup('<div data-pk="contact-block"><div data-pk="agenda-feed">Innen</div></div>');
    expect(textOf(await waitForUpgrade('pk-contact-block'))).to.include('Elisa Behrens');
    expect(page.document.querySelector('pk-agenda-feed')).to.equal(null);
  });

  it('with an unknown name or option is left alone', async () => {
    await addMarkup('<div data-pk="nichts">A</div><div data-pk="contact-block" data-pk-farbe="rot">B</div>');
    await expectLeftAlone(/no option "farbe"/);
    expect(warnings().join('\n')).to.match(/no such element/);
  });
});
