import { waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/components/indicator-badge/indicator-badge.js';
import type { IndicatorBadgeElement } from '../../src/components/indicator-badge/indicator-badge.element.js';
import {
  deepElements,
  dataFile,
  expectAccessible,
  renderFixture,
  programOf,
  waitForState,
  textOf,
} from '../support/page.js';
import { describeStates, expectFits, deepActiveElement, captureWarnings } from '../support/states.js';

type File = 'peine' | 'gifhorn' | 'hameln-pyrmont';

async function renderFromFile(file: File, indicator: string, attributes = 'variant="tile"') {
  const { url } = dataFile({ file });
  const element = await renderFixture<IndicatorBadgeElement>(
    `<pk-indicator-badge src="${url}" indicator="${indicator}" ${attributes}></pk-indicator-badge>`,
  );
  await waitForState(element);
  return element;
}

async function renderBadge(
  observation: object,
  attributes = '',
  parts: object = {},
): Promise<IndicatorBadgeElement> {
  const markup = `<pk-indicator-badge indicator="x" ${attributes}></pk-indicator-badge>`;
  const fixtureRoot = await renderFixture(`<div>${markup}</div>`);
  const element = fixtureRoot.querySelector('pk-indicator-badge')!;
  element.program = programOf({
    indicators: [{ id: 'x', label: 'Kitaplätze', observations: [observation], ...parts }],
  });
  await waitForState(element);
  return element;
}

const factsPart = (element: IndicatorBadgeElement) => element.renderRoot.querySelector('[part="facts"]')!;

describe('pk-indicator-badge', () => {
  describeStates({
    tag: 'pk-indicator-badge',
    peineText: /^Einwohner 134\.966 ohne Datum$/,
    emptySentence: { de: 'Diese Kennzahl ist nicht eingetragen.', en: 'This figure has not been entered.' },
    partlyBroken: {
      parts: {
        indicators: [{ id: 'population', observations: [{ count: '1.000' }, { count: 900 }] }],
      },
      validText: 'Einwohner 900',
      path: 'indicators[0].observations[0].count',
    },
  });

  describe('shows the stated figure, and computed values apart from it', () => {
    const figures: [file: File, indicator: string, text: string][] = [
      ['peine', 'population', 'Einwohner 134.966 ohne Datum'],
      [
        'peine',
        'children-under-10',
        'Kinder unter 10 Jahren 13.137 rechnerisch 9,7 % von 134.966 Stand 31.12.2019 · Melderegister der kreisangehörigen Gebietseinheiten',
      ],
      [
        'peine',
        'child-poverty',
        'Armutsquote / SGB-II-Quote (unter 10 Jahren) 14,17 % 1.861 von 13.137 ohne Datum Gezählt sind Kinder unter 10 Jahren im SGB-II-Bezug.',
      ],
      [
        'gifhorn',
        'child-poverty',
        'Armutsquote / SGB-II-Quote (unter 10 Jahren) 9,0 % 1.503 von 16.667 ohne Datum Gezählt sind Kinder unter 10 Jahren im SGB-II-Bezug.',
      ],
      [
        'hameln-pyrmont',
        'children-under-10',
        'Kinder unter 10 Jahren 8,3 % Stand 12/2017 · Eigene Berechnung des Landkreises auf Grundlage der Erhebung der EMA-Daten Daten bis einschließlich Dezember 2017',
      ],
    ];
    for (const [file, indicator, text] of figures) {
      it(`for ${indicator} of ${file}`, async () => {
        expect(textOf(await renderFromFile(file, indicator))).to.equal(text);
      });
    }

    it('marks an approximate figure as approximate', async () => {
      expect(textOf(await renderFromFile('hameln-pyrmont', 'child-poverty'))).to.include('ca. 21 %');
      expect(textOf(await renderBadge({ count: 1500, share: 0.1, approximate: true }))).to.include(
        'ca. 10 % ca. 1.500',
      );
    });

    it('computes nothing without a base', async () => {
      expect(textOf(await renderBadge({ count: 90 }))).to.equal('Kitaplätze 90 ohne Datum');
    });
  });

  describe('as a badge', () => {
    it('opens by keyboard, and then shows date and source', async () => {
      const element = await renderFromFile('peine', 'children-under-10', '');
      expect(factsPart(element).checkVisibility()).to.equal(false);

      await sendKeys({ press: 'Tab' });
      expect(deepActiveElement()!.localName).to.equal('summary');
      await sendKeys({ press: 'Enter' });
      expect(factsPart(element).checkVisibility()).to.equal(true);
      expect(textOf(factsPart(element)))
        .to.include('Stand 31.12.2019')
        .and.to.include('Melderegister');
      await expectAccessible(element);
    });

    it('is as wide as its text, and fits into a line of text', async () => {
      const element = await renderBadge({ count: 90 });
      expect(getComputedStyle(element).display).to.equal('inline-block');
      expect(element.getBoundingClientRect().width).to.be.lessThan(300);
    });

    it('can be hidden', async () => {
      const element = await renderBadge({ count: 90 }, 'hidden');
      expect(getComputedStyle(element).display).to.equal('none');
    });

    it('prints unfolded, and folds again afterwards', async () => {
      const element = await renderBadge({ count: 90, asOf: '2019' });
      dispatchEvent(new Event('beforeprint'));
      expect(factsPart(element).checkVisibility()).to.equal(true);
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
      expect(factsPart(element).checkVisibility()).to.equal(false);
    });
  });

  for (const variant of ['tile', 'row'] as const) {
    describe(`as a ${variant}`, () => {
      it('shows date and source without a click, and takes the whole width', async () => {
        const element = await renderFromFile('peine', 'child-poverty', `variant="${variant}"`);
        expect(factsPart(element).checkVisibility()).to.equal(true);
        expect(getComputedStyle(element).display).to.equal('block');
        await expectAccessible(element);
      });
    });
  }

  it('becomes a tile if the property is set, as frameworks do', async () => {
    const element = await renderBadge({ count: 90 });
    element.variant = 'tile';
    await element.updateComplete;
    expect(getComputedStyle(element).display).to.equal('block');
  });

  it('becomes a badge for an unknown variant, and warns in the console', async () => {
    const warnings = await captureWarnings(async () => {
      const element = await renderBadge({ count: 90 }, 'variant="kachel"');
      expect(element.variant).to.equal('badge');
      expect(getComputedStyle(element).display).to.equal('inline-block');
    });
    expect(warnings.join()).to.include('"kachel" is none of badge, tile, row, pictogram');
  });

  it('prefers the label attribute to the label of the file', async () => {
    expect(textOf(await renderBadge({ count: 90 }, 'label="Plätze in Kitas"'))).to.include(
      'Plätze in Kitas 90',
    );
  });

  it('uses the id of a figure without a label', async () => {
    expect(textOf(await renderBadge({ count: 90 }, '', { label: undefined }))).to.equal('x 90 ohne Datum');
  });

  describe('without a file', () => {
    async function typed(attributes: string, wrap = (inner: string) => `<div>${inner}</div>`) {
      const fixtureRoot = await renderFixture(
        wrap(`<pk-indicator-badge ${attributes}></pk-indicator-badge>`),
      );
      const element = fixtureRoot.querySelector('pk-indicator-badge')!;
      await waitForState(element);
      return element;
    }

    it('shows the figure in the attributes, formatted', async () => {
      const element = await typed(
        'variant="tile" label="Kitas" value="1234" unit="Plätze" as-of="2026-03" source="Jugendamt"',
      );
      expect(textOf(element)).to.equal('Kitas 1.234 Plätze Stand 3/2026 · Jugendamt');
      await expectAccessible(element);
    });

    it('shows anything but digits as typed', async () => {
      expect(textOf(await typed('label="Anteil" value="rund 12,5 %"'))).to.equal(
        'Anteil rund 12,5 % ohne Datum',
      );
    });

    it('takes the attributes to be in the language of the page', async () => {
      const element = await typed(
        'label="Places" value="1234" source="Youth office"',
        (inner) => `<div lang="en">${inner}</div>`,
      );
      expect(textOf(element)).to.equal('Places 1,234 no date given · Youth office');
      expect(deepElements(element.renderRoot).some((node) => node.getAttribute('lang') === 'de')).to.equal(
        false,
      );
    });
  });

  describe('on an English page', () => {
    it('has all of its own texts in English', async () => {
      const fixtureRoot = await renderFixture(
        `<div lang="en"><pk-indicator-badge variant="tile" indicator="children-under-10" src="${dataFile({ file: 'peine' }).url}"></pk-indicator-badge></div>`,
      );
      const element = fixtureRoot.querySelector('pk-indicator-badge')!;
      await waitForState(element);
      expect(textOf(element)).to.include(
        'Children under 10 13,137 computed 9.7% of 134,966 as of 31/12/2019',
      );
      const [source] = deepElements(element.renderRoot).filter((node) => node.getAttribute('lang') === 'de');
      expect(textOf(source!)).to.include('Melderegister');
      await expectAccessible(element);
    });
  });

  it('marks texts in another language, and their direction', async () => {
    const element = await renderBadge({ count: 90 }, 'lang="ar"', {
      label: { de: 'Kitaplätze', ar: 'أماكن' },
    });
    const label = deepElements(element.renderRoot).find((node) => node.getAttribute('lang') === 'ar')!;
    expect(textOf(label)).to.equal('أماكن');
    expect(label.getAttribute('dir')).to.equal('rtl');
  });

  /** An indicator with several observations, or with another indicator beside it. */
  async function renderIndicator(
    indicator: object,
    attributes = 'variant="tile"',
  ): Promise<IndicatorBadgeElement> {
    const fixtureRoot = await renderFixture(
      `<div><pk-indicator-badge indicator="x" ${attributes}></pk-indicator-badge></div>`,
    );
    const element = fixtureRoot.querySelector('pk-indicator-badge')!;
    element.program = programOf({ indicators: [{ id: 'x', label: 'Quote', ...indicator }] });
    await waitForState(element);
    await waitUntil(() => element.renderRoot.querySelector('.after, .pictogram'), 'should be drawn');
    await element.updateComplete;
    return element;
  }

  const picture = (element: IndicatorBadgeElement) =>
    [...element.renderRoot.querySelectorAll('.people svg')].map((person) => person.getAttribute('class'));

  describe('as a pictogram', () => {
    const rates: [file: File, says: string, people: number][] = [
      ['peine', '14,17 % rund 1 von 7 Kindern gerundet: 1 von 7 sind 14,3 % 1.861 von 13.137 ohne Datum', 7],
      ['gifhorn', '9,0 % rund 1 von 11 Kindern gerundet: 1 von 11 sind 9,1 % 1.503 von 16.667', 11],
      ['hameln-pyrmont', 'ca. 21 % rund 1 von 5 Kindern gerundet: 1 von 5 sind 20,0 % Stand 11/2017', 5],
    ];
    for (const [file, says, people] of rates) {
      it(`describes the rounding for ${file}`, async () => {
        const element = await renderFromFile(file, 'child-poverty', 'variant="pictogram"');
        await waitUntil(() => picture(element).length);
        expect(textOf(element)).to.include(says);
        expect(picture(element)).to.deep.equal(['one', ...Array<string>(people - 1).fill('other')]);
        expect(getComputedStyle(element).display).to.equal('block');
        await expectAccessible(element);
      });
    }

    it('draws a computed share, too, and says that it is computed', async () => {
      const element = await renderFromFile('peine', 'children-under-10', 'variant="pictogram"');
      await waitUntil(() => picture(element).length);
      expect(textOf(element)).to.include('13.137 rund 1 von 10 Menschen').and.include('rechnerisch 9,7 %');
    });

    it('counts people by the author’s word, and says nothing of rounding if there was none', async () => {
      const element = await renderIndicator(
        { observations: [{ share: 0.25, asOf: '2025' }] },
        'variant="pictogram" unit="Plätzen"',
      );
      expect(textOf(element)).to.equal('Quote 25,0 % 1 von 4 Plätzen Stand 2025');
    });

    it('calls an approximate share "rund", rounded or not', async () => {
      const element = await renderIndicator(
        { observations: [{ share: 0.25, approximate: true }] },
        'variant="pictogram"',
      );
      expect(textOf(element)).to.include('ca. 25 % rund 1 von 4');
      expect(textOf(element)).not.to.include('gerundet');
    });

    it('stays a tile with a bar if the share is not a small fraction', async () => {
      const element = await renderBadge({ share: 0.002, asOf: '2025' }, 'variant="pictogram"');
      await waitUntil(() => element.renderRoot.querySelector('.versus'));
      expect(picture(element)).to.deep.equal([]);
      expect(textOf(element)).to.equal('Kitaplätze 0,2 % Stand 2025');
    });

    it('stays a tile if there is no share', async () => {
      expect(textOf(await renderBadge({ count: 90 }, 'variant="pictogram"'))).to.equal(
        'Kitaplätze 90 ohne Datum',
      );
    });
  });

  describe('with a comparison', () => {
    const comparison = { label: 'Niedersachsen', share: 0.128, asOf: '2024-12', source: 'Landesamt' };
    const observations = [{ share: 0.1676, asOf: '2024-12-31' }];

    for (const variant of ['tile', 'row', 'badge', 'pictogram']) {
      it(`names the compared municipality with date and source as a ${variant}`, async () => {
        const element = await renderIndicator({ observations, comparison }, `variant="${variant}"`);
        element.renderRoot.querySelector('details')?.setAttribute('open', '');
        expect(textOf(element)).to.match(
          /Stand 31\.12\.2024 Zum Vergleich: Niedersachsen 12,8 % · Stand 12\/2024 · Landesamt$/,
        );
        await expectAccessible(element);
      });
    }

    it('marks the compared share on the bar', async () => {
      const element = await renderIndicator({ observations, comparison });
      const [bar, mark] = ['.bar', '.versus .mark'].map((part) =>
        element.renderRoot.querySelector(part)!.getBoundingClientRect(),
      );
      const at = (mark!.left + mark!.width / 2 - bar!.left) / bar!.width;
      expect(at).to.be.closeTo(0.128, 0.01);
    });

    it('computes the compared share only from its own base, and says so', async () => {
      const comparisonWithBase = { label: 'Nachbarkreis', count: 120, of: 1000, asOf: '2024' };
      expect(textOf(await renderIndicator({ observations, comparison: comparisonWithBase }))).to.include(
        'Nachbarkreis 120 (rechnerisch 12,0 % von 1.000) · Stand 2024',
      );
      const withoutBase = await renderIndicator({
        observations,
        comparison: { label: 'Nachbarkreis', count: 120 },
      });
      expect(textOf(withoutBase)).to.include('Nachbarkreis 120 · ohne Datum');
      expect(withoutBase.renderRoot.querySelector('.mark')).to.equal(null);
    });
  });

  describe('with several observations', () => {
    const observations = [
      { share: 0.17, asOf: '2024-12-31' },
      { share: 0.12, asOf: '2018' },
      { share: 0.125, asOf: '2019', approximate: true },
      { share: 0.13, asOf: '2020' },
      { count: 900, asOf: '2017' },
      { share: 0.5 },
    ];

    it('names the first and the last value, and lists all in a table', async () => {
      const element = await renderIndicator({ observations });
      const [image] = deepElements(element.renderRoot).filter((node) => node.getAttribute('role') === 'img');
      expect(image!.getAttribute('aria-label')!.replaceAll('\u00a0', ' ')).to.equal(
        'Verlauf, 4 Werte: von 2018: 12,0 % bis 31.12.2024: 17,0 %',
      );
      expect(textOf(element)).to.include('2018: 12,0 % 31.12.2024: 17,0 %');
      element.renderRoot.querySelector('details')!.open = true;
      const rows = [...element.renderRoot.querySelectorAll('tbody tr')].map((row) => textOf(row));
      expect(rows).to.deep.equal([
        '2017 900',
        '2018 12,0 %',
        '2019 ca. 12,5 %',
        '2020 13,0 %',
        '31.12.2024 17,0 %',
        'ohne Datum 50,0 %',
      ]);
      await expectAccessible(element);
    });

    it('interrupts the line where years are missing, and says so', async () => {
      const element = await renderIndicator({ observations });
      expect(textOf(element)).to.include('Zwischen 2020 und 31.12.2024 fehlen Werte.');
      expect(element.renderRoot.querySelectorAll('.course circle')).to.have.length(4);
      // Two joints for four values, and the base line.
      expect(element.renderRoot.querySelectorAll('.course line')).to.have.length(3);
    });

    it('runs from right to left on a right-to-left page', async () => {
      const element = await renderIndicator({ observations });
      const lastAt = () =>
        element.renderRoot.querySelector('.course .last')!.getBoundingClientRect().left -
        element.renderRoot.querySelector('.course')!.getBoundingClientRect().left;
      expect(lastAt()).to.be.greaterThan(100);
      element.dir = 'rtl';
      element.requestUpdate();
      await element.updateComplete;
      expect(lastAt()).to.be.lessThan(10);
    });

    it('has English texts on an English page', async () => {
      const element = await renderIndicator({ observations }, 'variant="pictogram" lang="en"');
      expect(textOf(element)).to.include('about 1 of 6 rounded: 1 of 6 is 16.7%');
      expect(textOf(element)).to.include('Figures are missing between 2020 and 31/12/2024.');
    });
  });

  it('fits a narrow column with every drawing', async () => {
    const long = 'Kindertagesstättenbedarfsplanung'.repeat(4);
    const observations = [2018, 2019, 2023, 2024].map((year) => ({ share: 0.967, asOf: `${year}-12-31` }));
    const comparison = { label: long, share: 0.99, source: long, note: long };
    for (const variant of ['badge', 'tile', 'row', 'pictogram']) {
      const element = await renderIndicator({ observations, comparison }, `variant="${variant}"`);
      for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
      expectFits(element, 280);
    }
  });

  it('fits a narrow column with long texts', async () => {
    const long = 'Kindertagesstättenbedarfsplanung'.repeat(20);
    for (const variant of ['badge', 'tile', 'row']) {
      const element = await renderBadge(
        { share: 0.1, count: 123456789, of: 1234567890, source: long, note: `${long} 👶 مرحبا` },
        `variant="${variant}"`,
        { label: long },
      );
      for (const details of deepElements(element.renderRoot))
        if (details instanceof HTMLDetailsElement) details.open = true;
      expectFits(element, 280);
      expect(textOf(element)).to.include(`${long} 👶 مرحبا`);
    }
  });

  it('mirrors its layout on a right-to-left page', async () => {
    const fixtureRoot = await renderFixture(
      '<div dir="rtl"><pk-indicator-badge variant="row" label="x" value="5"></pk-indicator-badge></div>',
    );
    const element = fixtureRoot.querySelector('pk-indicator-badge')!;
    await waitForState(element);
    const [name, value] = ['label', 'value'].map((part) =>
      element.renderRoot.querySelector(`[part="${part}"]`)!.getBoundingClientRect(),
    );
    expect(value!.left).to.be.lessThan(name!.left);
  });
});
