import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { aTimeout, waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { parseDirectory } from '../../src/schema/parse.js';
import { EverywhereHostElement } from '../support/everywhere-host.js';
import { byRole, expectAccessible, place, textOf } from '../support/page.js';
import { button, expectWithin, focused, warningsOf } from '../support/states.js';

const listed = (ags: string, name: string, folder = '/__land/suche/') => ({
  ags,
  name,
  src: `/__land/${ags}.json`,
  index: `${location.origin}${folder}${ags}/`,
});

const land = [listed('03157', 'Landkreis Peine'), listed('03151', 'Landkreis Gifhorn')];

let element: EverywhereHostElement;

/** Puts the search over all municipalities on the page, with something chosen. */
async function open(choice = {}, programs: object[] = land, more: Partial<EverywhereHostElement> = {}) {
  const { directory } = parseDirectory({ directoryVersion: 1, programs });
  const wrapper = await place('<div style="inline-size: 60rem; max-inline-size: 100%"></div>');
  element = document.createElement(EverywhereHostElement.tag) as EverywhereHostElement;
  Object.assign(element, { programs: directory!.programs, choice, ...more });
  wrapper.append(element);
  await element.updateComplete;
}

const status = () => byRole(element, 'status').map(textOf).join(' ');
const says = (text: string | RegExp) =>
  waitUntil(() => textOf(element).match(text), `should say ${text}, says ${textOf(element)}`, {
    timeout: 8000,
  });
const finds = (text: string) =>
  waitUntil(() => status() === text, `should find ${text}, says ${status()}`, { timeout: 8000 });
/** What takes some more searches comes a moment after the results. */
const has = (name: string) =>
  waitUntil(() => byRole(element, 'button', name).length, `should have the button ${name}`, {
    timeout: 8000,
  });
const names = () => byRole(element, 'heading').map(textOf);
const field = () => byRole(element, 'searchbox')[0] as HTMLInputElement;

async function type(text: string) {
  field().focus();
  await sendKeys({ type: text });
}

async function select(name: string, option: RegExp) {
  const select = byRole(element, 'combobox', name)[0] as HTMLSelectElement;
  const found = [...select.options].find(({ text }) => option.test(text))!;
  select.value = found.value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

describe('the search over all municipalities', () => {
  it('says what it searches, and loads nothing before somebody is about to', async () => {
    const asked = () =>
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('/__land/')).length;
    const before = asked();
    await open();
    expect(textOf(element)).to.include('Sie suchen in 2 Kommunen gleichzeitig.');
    await aTimeout(100);
    expect(asked()).to.equal(before);
    field().focus();
    await waitUntil(() => asked() > before, 'should load the indexes', { timeout: 8000 });
  });

  it('finds services of all of them, and says whose each is', async () => {
    await open();
    await type('Hebamme');
    await finds('2 Angebote');
    expect(names()).to.deep.equal(['Hebammensprechstunde', 'Wochenbettbetreuung']);
    const [first, second] = byRole(element, 'listitem');
    expect(textOf(first!)).to.match(/^Landkreis Gifhorn Hebammensprechstunde/);
    expect(textOf(second!)).to.match(/^Landkreis Peine .* kostenlos .*05171/);
    expect(element.choice.query).to.equal('Hebamme');
  });

  it('shows a service as the finder does, with its details', async () => {
    await open({ query: 'Wochenbett' });
    await finds('1 Angebot');
    const [result] = byRole(element, 'listitem');
    result!.querySelector('details')!.open = true;
    expect(textOf(result!)).to.include('Eine Fachkraft kommt nach Hause.');
    expect(textOf(result!)).to.include('Gesundheit');
    expect(textOf(result!)).to.include('Ukrainisch');
  });

  it('is narrowed by a phase, with how many each one leaves', async () => {
    await open({ query: 'Hebamme' });
    await finds('2 Angebote');
    await has('Schwangerschaft 1 Angebot');
    button(element, /^Schwangerschaft/).click();
    await finds('1 Angebot');
    expect(names()).to.deep.equal(['Hebammensprechstunde']);
    await has('0–3 Jahre 2 Angebote');
  });

  it('is narrowed by municipality, topic and language behind the button, each with counts', async () => {
    await open({ query: 'Hebamme' });
    await finds('2 Angebote');
    button(element, 'Weitere Filter').click();
    await waitUntil(() => byRole(element, 'combobox').length === 3, 'the filters should come');
    const options = byRole(element, 'combobox').map((node) => [...(node as HTMLSelectElement).options]);
    expect(options.map((options) => options.map(({ text }) => text.trim()))).to.deep.equal([
      ['Alle Kommunen', 'Landkreis Gifhorn (1)', 'Landkreis Peine (1)'],
      ['Alle Themen', 'Gesundheit (2)', 'Sport (0)'],
      ['Alle Sprachen', 'Deutsch (2)', 'Ukrainisch (1)'],
    ]);
    await select('Sprache', /Ukrainisch/);
    await finds('1 Angebot');
    expect(names()).to.deep.equal(['Wochenbettbetreuung']);
    expect(button(element, 'Weitere Filter · 1 gesetzt')).to.exist;
    await select('Kommune', /Gifhorn/);
    await finds('Kein Angebot gefunden.');
    expect(element.choice).to.include({ language: 'uk', place: '03151' });
  });

  it('shows those that do not say, when they are asked for', async () => {
    await open({ query: 'Still', free: true });
    await finds('1 Angebot');
    expect(names()).to.deep.equal(['Stillcafé']);
    await has('1 weiteres ohne Angabe anzeigen');
    button(element, '1 weiteres ohne Angabe anzeigen').click();
    await finds('2 Angebote');
    expect(names()).to.deep.equal(['Stillcafé', 'Stillberatung']);
    expect(textOf(focused()!)).to.match(/Stillberatung/);
  });

  it('has a way out where nothing is found, and numbers that help', async () => {
    await open({ query: 'Schwimmkurs', free: true });
    await finds('Kein Angebot gefunden.');
    await says('Elterntelefon');
    button(element, 'ohne „kostenlos“: 25').click();
    await finds('25 Angebote');
  });

  it('shows twenty at first, and leads to the next', async () => {
    await open({ query: 'Schwimmkurs' });
    await finds('25 Angebote');
    expect(byRole(element, 'listitem')).to.have.length(20);
    button(element, 'Weitere anzeigen (5)').click();
    await waitUntil(() => byRole(element, 'listitem').length === 25);
    await waitUntil(() => focused()?.matches('[data-index="20"]'), 'the first that was added has the focus');
    expect(status()).to.equal('25 Angebote');
  });

  it('takes everything back', async () => {
    await open({ query: 'Hebamme', phase: 'pregnancy' });
    await finds('1 Angebot');
    button(element, 'Filter löschen').click();
    await says('Sie suchen in 2 Kommunen');
    expect(field().value).to.equal('');
    expect(focused()).to.equal(field());
    expect(byRole(element, 'listitem')).to.have.length(0);
  });

  it('lists what a municipality has without any word', async () => {
    await open({ place: '03151' });
    await finds('1 Angebot');
    expect(names()).to.deep.equal(['Hebammensprechstunde']);
  });

  it('offers the municipality that somebody has typed', async () => {
    await open({ query: 'Hebamme Gifhorn' });
    await has('nur Landkreis Gifhorn');
    button(element, 'nur Landkreis Gifhorn').click();
    await finds('1 Angebot');
    expect(element.choice).to.include({ query: 'Hebamme', place: '03151' });
    expect(field().value).to.equal('Hebamme');
  });

  it('gives each service a key that no other municipality’s has', async () => {
    const kept: (string | undefined)[] = [];
    const nothingMore = () => undefined;
    const extras = {
      now: nothingMore,
      keep: ({ id }: { id?: string }) => void kept.push(id),
      hours: nothingMore,
      map: nothingMore,
      rows: () => [],
      below: nothingMore,
    };
    await open({ query: 'Hebamme' }, land, { extras });
    await finds('2 Angebote');
    expect(kept).to.include.members(['03157:midwife', '03151:midwife']);
  });

  it('announces only the last of several searches', async () => {
    await open();
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(status()));
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
    await type('Schwimm');
    await type('kurs');
    await finds('25 Angebote');
    element.choice = { query: 'Hebamme' };
    element.choice = { query: 'Stillcafé' };
    await finds('2 Angebote');
    observer.disconnect();
    const said = heard.filter((text, index) => text && text !== heard[index - 1]);
    expect(said).to.deep.equal(['25 Angebote', '2 Angebote']);
  });

  it('searches the others where one index is missing, and says so', async () => {
    await open({ query: 'Hebamme' }, [...land, listed('03999', 'Landkreis Fehlt')]);
    await finds('2 Angebote');
    expect(textOf(element)).to.include('Kann gerade nicht durchsucht werden: Landkreis Fehlt.');
  });

  it('leads back to the place where no index can be had', async () => {
    let isBack = false;
    await open({}, [listed('03157', 'Landkreis Peine', '/__land/nowhere/')], {
      back: () => void (isBack = true),
    });
    const said = await warningsOf(async () => {
      await type('H');
      await says('Die Suche über alle Kommunen ist gerade nicht möglich.');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/not all municipalities can be searched: no Pagefind index/);
    await waitUntil(() => textOf(focused() ?? element).startsWith('Die Suche über alle'));
    expect(textOf(element)).to.include('Elterntelefon');
    button(element, 'Nach Ort suchen').click();
    expect(isBack).to.equal(true);
  });

  it('searches one index that stands alone', async () => {
    await open({}, [land[1]!]);
    expect(textOf(element)).to.include('Geben Sie ein Wort ein');
    element.choice = { phase: 'pregnancy' };
    await finds('1 Angebot');
    button(element, /Weitere Filter/).click();
    await element.updateComplete;
    expect(byRole(element, 'combobox', 'Kommune'), 'there is no choice').to.have.length(0);
  });

  it('fits a phone and large text, and is accessible', async () => {
    await open({ query: 'Hebamme', free: true });
    await finds('1 Angebot');
    button(element, /Weitere Filter/).click();
    await waitUntil(() => byRole(element, 'combobox').length === 3);
    await expectAccessible(element);
    for (const width of [304, 280]) expectWithin(element, width);
    element.style.fontSize = '200%';
    expectWithin(element, 600);
    await emulateMedia({ colorScheme: 'dark' });
    try {
      await expectAccessible(element);
    } finally {
      await emulateMedia({ colorScheme: 'light' });
    }
  });
});
