import { sendKeys, setViewport } from '@web/test-runner-commands';
import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import '../../src/components/service-finder/service-finder.js';
import type { ServiceFinderElement } from '../../src/components/service-finder/service-finder.element.js';
import {
  byRole,
  expectAccessible,
  programOf,
  renderFixture,
  textOf,
  waitForAllResults,
  waitForState,
} from '../support/page.js';
import { button, deepActiveElement, expectFits } from '../support/states.js';

const services = [
  { name: 'In Peine', places: [{ municipality: 'Peine', address: { postalCode: '31224' } }] },
  {
    name: 'In Vöhrum',
    places: [
      { name: 'Haus am Ring', municipality: 'Peine', address: { city: 'Vöhrum', postalCode: '31228' } },
    ],
  },
  { name: 'In Bad Münder', places: [{ municipality: 'Bad Münder', address: { postalCode: '31848' } }] },
  { name: 'Nirgends', online: true },
];

async function renderFilters(parts: object = {}, lang = 'de'): Promise<ServiceFinderElement> {
  const placed = await renderFixture(`<div lang="${lang}"><pk-service-finder></pk-service-finder></div>`);
  const element = placed.querySelector('pk-service-finder')!;
  element.program = programOf({ services, municipality: { name: 'Landkreis Musterland' }, ...parts });
  await waitForState(element);
  await waitUntil(() => byRole(element, 'button', /[Ff]ilter/).length, 'should have filters');
  button(element, /^(Weitere Filter|More filters)/).click();
  await waitForAllResults(element);
  return element;
}

const field = (element: ServiceFinderElement) =>
  byRole(element, 'combobox', /^(Ort oder Postleitzahl|Place or postcode)$/)[0] as HTMLInputElement;
const suggestions = (element: ServiceFinderElement) => byRole(element, 'option').map(textOf);
const names = (element: ServiceFinderElement) =>
  byRole(element, 'listitem')
    .filter((item) => item.hasAttribute('data-index'))
    .flatMap((item) => item.querySelector('[role="heading"]') ?? [])
    .map(textOf);
const note = (element: ServiceFinderElement) => textOf(element.renderRoot.querySelector('#place-note')!);

/** What assistive technology is told to be active in the list. */
const activeSuggestion = (element: ServiceFinderElement) => {
  const id = field(element).getAttribute('aria-activedescendant');
  return id ? textOf(element.renderRoot.querySelector(`#${id}`)!) : undefined;
};

async function press(element: ServiceFinderElement, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await waitForAllResults(element);
}

async function type(element: ServiceFinderElement, text: string): Promise<void> {
  field(element).focus();
  await sendKeys({ type: text });
  await waitForAllResults(element);
}

describe('the place field of pk-service-finder', () => {
  const clearUrl = () => history.replaceState(null, '', location.pathname + location.search);
  beforeEach(clearUrl);
  afterEach(clearUrl);

  it('lists all places at a click, each with the number of services that are left', async () => {
    const element = await renderFilters();
    expect(field(element).ariaExpanded).to.equal('false');
    expect(suggestions(element)).to.deep.equal([]);
    field(element).click();
    await waitForAllResults(element);
    expect(field(element).ariaExpanded).to.equal('true');
    expect(suggestions(element)).to.deep.equal([
      'Alle Orte (Landkreis Musterland) (4)',
      'Bad Münder (1)',
      'Peine (2)',
      'Vöhrum (Peine) (1)',
      '31224 Peine (1)',
      '31228 Vöhrum (1)',
      '31848 Bad Münder (1)',
      'Haus am Ring (1)',
    ]);
    await expectAccessible(element);
  });

  it('suggests while somebody types, by any part and without umlauts, and says how many', async () => {
    const element = await renderFilters();
    await type(element, 'mund');
    expect(suggestions(element)).to.deep.equal(['Bad Münder (1)', '31848 Bad Münder (1)']);
    expect(note(element)).to.equal('2 Vorschläge');
    await press(element, 'Backspace', 'Backspace', 'Backspace', 'Backspace');
    await type(element, '3122');
    expect(suggestions(element)).to.deep.equal(['31224 Peine (1)', '31228 Vöhrum (1)']);
  });

  it('narrows to the place that is clicked on, which is in the address', async () => {
    const element = await renderFilters();
    await type(element, 'voe');
    byRole(element, 'option', /^Vöhrum/)[0]!.click();
    await waitForAllResults(element);
    expect(names(element)).to.deep.equal(['In Vöhrum']);
    expect(field(element).value).to.equal('Vöhrum (Peine)');
    expect(field(element).ariaExpanded).to.equal('false');
    expect(location.hash).to.equal('#pk-finder=place=vohrum');
    button(element, 'Weitere Filter · 1 gesetzt');
  });

  it('is used by keyboard alone: arrows, Enter, Escape', async () => {
    const element = await renderFilters();
    field(element).focus();
    await press(element, 'ArrowDown', 'ArrowDown');
    expect(activeSuggestion(element)).to.equal('Bad Münder (1)');
    await press(element, 'ArrowUp', 'ArrowUp');
    expect(activeSuggestion(element)).to.equal('Haus am Ring (1)');
    await expectAccessible(element);
    await press(element, 'Escape');
    expect(suggestions(element)).to.deep.equal([]);
    await press(element, 'ArrowDown', 'ArrowDown', 'Enter');
    expect(activeSuggestion(element)).to.equal(undefined);
    expect(names(element)).to.deep.equal(['In Bad Münder']);
    expect(deepActiveElement()).to.equal(field(element));
  });

  it('takes a complete name, or what only one place has, without a choice from the list', async () => {
    const element = await renderFilters();
    await type(element, 'peine');
    await press(element, 'Enter');
    expect(location.hash).to.equal('#pk-finder=place=peine');
    await press(element, 'Tab');
    expect(names(element)).to.deep.equal(['In Peine', 'In Vöhrum']);
    field(element).select();
    await type(element, 'ring');
    await press(element, 'Tab');
    expect(location.hash).to.equal('#pk-finder=place=haus-am-ring');
    expect(field(element).value).to.equal('Haus am Ring');
  });

  it('says that a place is unknown, and narrows to nothing', async () => {
    const element = await renderFilters();
    await type(element, 'peine');
    await press(element, 'Enter');
    field(element).select();
    await type(element, 'Atlantis');
    expect(note(element)).to.equal('Diesen Ort kennen wir hier nicht. Alle Orte werden gezeigt.');
    expect(field(element).ariaExpanded).to.equal('false');
    expect(names(element)).to.have.length(4);
    expect(location.hash).to.equal('');
    await press(element, 'Tab');
    expect(field(element).value).to.equal('Atlantis');
    await expectAccessible(element);
  });

  it('asks for one of several places, and narrows to none of them meanwhile', async () => {
    const element = await renderFilters();
    await type(element, '312');
    await press(element, 'Tab');
    expect(note(element)).to.equal('Dazu passen mehrere Orte. Bitte wählen Sie einen davon.');
    expect(names(element)).to.have.length(4);
  });

  it('shows all places again when it is emptied, by its button too', async () => {
    const element = await renderFilters();
    await type(element, 'peine');
    await press(element, 'Enter');
    button(element, 'Ort löschen').click();
    await waitForAllResults(element);
    expect(names(element)).to.have.length(4);
    expect([field(element).value, location.hash]).to.deep.equal(['', '']);
    expect(deepActiveElement()).to.equal(field(element));
    await type(element, 'peine');
    await press(element, 'Enter');
    field(element).select();
    await press(element, 'Backspace');
    expect(names(element)).to.have.length(4);
  });

  it('follows the address, and the button that takes all filters back', async () => {
    history.replaceState(null, '', '#pk-finder=place=31228');
    const element = await renderFilters();
    expect(field(element).value).to.equal('31228 Vöhrum');
    button(element, 'Filter löschen').click();
    await waitForAllResults(element);
    expect(field(element).value).to.equal('');
  });

  it('names a place of the address that services do not name', async () => {
    history.replaceState(null, '', '#pk-finder=place=celle');
    expect(field(await renderFilters()).value).to.equal('celle');
  });

  it('is not there where there is no place to choose', async () => {
    const [first, , , last] = services;
    const only = { ...first, places: [{ municipality: 'Peine' }] };
    expect(field(await renderFilters({ services: [only, last] }))).to.equal(undefined);
  });

  it('speaks English', async () => {
    const element = await renderFilters({}, 'en');
    await waitUntil(() => field(element));
    await type(element, 'Atlantis');
    expect(note(element)).to.equal('We do not know this place here. All places are shown.');
  });

  describe('on a phone', () => {
    before(() => setViewport({ width: 360, height: 740 }));
    after(() => setViewport({ width: 800, height: 600 }));

    it('stands at the top of the sheet with its list, which Escape folds and leaves the sheet open', async () => {
      const element = await renderFilters();
      await waitUntil(() => element.renderRoot.querySelector('dialog[open]'));
      await type(element, 'pei');
      const [option] = byRole(element, 'option');
      expect(option!.getBoundingClientRect().bottom).to.be.below(370);
      await press(element, 'Escape');
      expect(suggestions(element)).to.deep.equal([]);
      expect(element.renderRoot.querySelector('dialog[open]')).not.to.equal(null);
      for (const width of [344, 304]) expectFits(element, width);
    });

    it('is emptied with all other filters', async () => {
      const element = await renderFilters();
      await waitUntil(() => element.renderRoot.querySelector('dialog[open]'));
      await type(element, 'Atlantis');
      button(element, 'Alle löschen').click();
      await waitForAllResults(element);
      expect(field(element).value).to.equal('');
      expect(note(element)).to.equal('');
    });
  });
});

describe('the filters of pk-service-finder', () => {
  it('say how many services leave them open', async () => {
    const element = await renderFilters({
      services: [
        { name: 'Kita', ages: [{ fromMonths: 0, toMonths: 36 }], cost: { free: true }, topics: ['care'] },
        { name: 'Kurs', ages: [{ fromMonths: 36, toMonths: 72 }], topics: ['course'], languages: ['ar'] },
        { name: 'Rat', cost: { free: false }, online: true, languages: ['tr'] },
        { name: 'Hort', schedules: [{ days: ['we'], opens: '9:00', closes: '12:00' }] },
      ],
    });
    await waitUntil(() => byRole(element, 'combobox', 'Tageszeit').length);
    /** The labels that match, with what stands beside them. */
    const described = (label: RegExp) =>
      [...element.renderRoot.querySelectorAll('label')]
        .filter((node) => label.test(textOf(node)))
        .map((node) => textOf(node.parentElement!));
    expect(described(/^Geburtstag/)).to.deep.equal([
      'Geburtstag oder errechneter Geburtstermin 2 ohne Altersangabe',
    ]);
    expect(described(/^Thema/)).to.deep.equal(['Thema 2 ohne Thema']);
    expect(described(/^Sprache/)).to.deep.equal(['Sprache 2 ohne Angabe']);
    expect(described(/^Wochentag/)).to.deep.equal(['Wochentag 3 ohne Zeitangabe']);
    expect(described(/^Tageszeit/)).to.deep.equal(['Tageszeit 3 ohne Zeitangabe']);
    expect(described(/^online/)).to.deep.equal(['online (1) · 3 ohne Angabe']);
    // A filter that is set is not counted out of its own note.
    button(element, /^0–3 Jahre/).click();
    await waitForAllResults(element);
    expect(described(/^Geburtstag/)).to.deep.equal([
      'Geburtstag oder errechneter Geburtstermin 2 ohne Altersangabe',
    ]);
    expect(described(/^Wochentag/)).to.deep.equal(['Wochentag 1 ohne Zeitangabe']);
    await expectAccessible(element);
  });
});
