import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import '../../src/components/indicator-compare/indicator-compare.js';
import type { IndicatorCompareElement } from '../../src/components/indicator-compare/indicator-compare.element.js';
import {
  deepElements,
  byRole,
  dataFile,
  expectAccessible,
  renderFixture,
  waitForState,
  textOf,
} from '../support/page.js';
import { button, describeStates, expectFits, captureWarnings } from '../support/states.js';

const tag = 'pk-indicator-compare';
const threeFileUrls = () =>
  ['peine', 'gifhorn', 'hameln-pyrmont'].map((file) => dataFile({ file }).url).join(', ');

async function renderCompare(
  src: string,
  attributes = '',
  wrap = (markup: string) => `<div>${markup}</div>`,
) {
  const fixtureRoot = await renderFixture(wrap(`<${tag} src="${src}" ${attributes}></${tag}>`));
  const element = fixtureRoot.querySelector<IndicatorCompareElement>(tag)!;
  await waitForState(element);
  return element;
}

const file = (name: string, observation?: object, parts: object = {}) => {
  const indicators = observation ? [{ id: 'child-poverty', observations: [observation], ...parts }] : [];
  return dataFile({ body: JSON.stringify({ schemaVersion: 1, municipality: { name }, indicators }) }).url;
};

/** The texts for each municipality, in order. */
const rowTexts = (element: IndicatorCompareElement) =>
  [...element.renderRoot.querySelectorAll('[part="row"]')].map((row) => textOf(row));

const differencesOf = (element: IndicatorCompareElement) => {
  const box = element.renderRoot.querySelector('[part="differences"]');
  return box ? [...box.querySelectorAll('li')].map((line) => textOf(line)) : [];
};

const dots = (element: IndicatorCompareElement) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('[data-at]'),
];

describe('pk-indicator-compare', () => {
  describeStates({
    tag,
    peineText: /Armutsquote .* Landkreis Peine 14,17 % 1\.861 von 13\.137 · ohne Datum/,
    emptySentence: { de: 'Diese Kennzahl ist nicht eingetragen.', en: 'This figure has not been entered.' },
    partlyBroken: {
      parts: {
        indicators: [{ id: 'child-poverty', observations: [{ share: 14.17 }, { share: 0.09 }] }],
      },
      validText: 'Musterland 9,0 %',
      path: 'indicators[0].observations[0].share',
    },
  });

  describe('with the three municipalities', () => {
    it('shows each by its own file, the highest rate first, and marks approximate values', async () => {
      const element = await renderCompare(threeFileUrls());
      const [hameln, peine, gifhorn] = rowTexts(element);
      expect(hameln).to.match(/^Landkreis Hameln-Pyrmont ca\. 21 % Stand 11\/2017 · Eigene Berechnung/);
      expect(peine).to.match(/^Landkreis Peine 14,17 % 1\.861 von 13\.137 · ohne Datum/);
      expect(gifhorn).to.match(/^Landkreis Gifhorn 9,0 % 1\.503 von 16\.667 · ohne Datum/);
      expect(byRole(element, 'heading', 'Armutsquote / SGB-II-Quote (unter 10 Jahren)')).to.have.length(1);
      await expectAccessible(element);
    });

    it('says why their rates are not simply comparable', async () => {
      const element = await renderCompare(threeFileUrls());
      expect(textOf(element)).to.include('Nicht ohne Weiteres vergleichbar');
      expect(differencesOf(element)).to.deep.equal([
        'Ohne Datum: Landkreis Peine und Landkreis Gifhorn.',
        'Quelle oder Zählweise unterscheiden sich.',
        'Nur ungefähr (ca.): Landkreis Hameln-Pyrmont.',
      ]);
    });

    it('says that the children were counted in different years, and which shares are computed', async () => {
      const element = await renderCompare(threeFileUrls(), 'indicator="children-under-10"');
      expect(rowTexts(element)[0]).to.match(
        /^Landkreis Peine rechnerisch 9,7 % 13\.137 von 134\.966 · Stand 31\.12\.2019/,
      );
      expect(differencesOf(element)).to.deep.equal([
        'Die Werte haben einen unterschiedlichen Stand: 31.12.2016 bis 31.12.2019.',
        'Quelle oder Zählweise unterscheiden sich.',
        'Rechnerisch, nicht von der Quelle genannt (hohler Punkt): Landkreis Peine und Landkreis Gifhorn.',
      ]);
      await expectAccessible(element);
    });

    it('draws all values on one scale', async () => {
      const element = await renderCompare(threeFileUrls());
      const dotBoxes = dots(element).map((dot) => dot.getBoundingClientRect());
      const track = dots(element)[0]!.parentElement!.getBoundingClientRect();
      for (const [index, share] of [0.21, 0.1417, 0.09].entries()) {
        const middle = dotBoxes[index]!.left + dotBoxes[index]!.width / 2 - track.left;
        expect(middle / track.width).to.be.closeTo(share / 0.25, 0.01);
      }
    });

    it('shows the same as a table', async () => {
      const element = await renderCompare(threeFileUrls(), 'view="table"');
      const cells = [...element.renderRoot.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].slice(0, 2).map((cell) => textOf(cell)),
      );
      expect(cells).to.deep.equal([
        ['Landkreis Hameln-Pyrmont', 'ca. 21 %'],
        ['Landkreis Peine', '14,17 %'],
        ['Landkreis Gifhorn', '9,0 %'],
      ]);
      expect(differencesOf(element)).to.have.length(3);
      await expectAccessible(element);
    });

    it('does not mention dots in the table, which has none', async () => {
      const element = await renderCompare(threeFileUrls(), 'indicator="children-under-10" view="table"');
      expect(differencesOf(element)).to.include(
        'Rechnerisch, nicht von der Quelle genannt: Landkreis Peine und Landkreis Gifhorn.',
      );
    });

    it('has English texts on an English page, and marks what is German', async () => {
      const element = await renderCompare(
        threeFileUrls(),
        'indicator="children-under-10"',
        (markup) => `<div lang="en">${markup}</div>`,
      );
      expect(rowTexts(element)[0]).to.match(
        /^Landkreis Peine computed 9\.7% 13,137 of 134,966 · as of 31\/12\/2019/,
      );
      expect(textOf(element)).to.include('Not simply comparable');
      expect(textOf(byRole(element, 'heading')[0]!)).to.equal('Children under 10');
      const german = deepElements(element.renderRoot).filter((node) => node.getAttribute('lang') === 'de');
      expect(german.map((node) => textOf(node))).to.include('Landkreis Peine');
      await expectAccessible(element);
    });
  });

  it('warns of nothing if date, source and label are the same', async () => {
    const stated = { asOf: '2024', source: 'Landesamt' };
    const element = await renderCompare(
      [file('A', { share: 0.1, ...stated }), file('B', { share: 0.2, ...stated })].join(' '),
    );
    expect(rowTexts(element)).to.deep.equal([
      'B 20,0 % Stand 2024 · Landesamt',
      'A 10,0 % Stand 2024 · Landesamt',
    ]);
    expect(differencesOf(element)).to.deep.equal([]);
    expect(textOf(element)).not.to.include('vergleichbar');
  });

  it('lists municipalities without the figure, and those without a comparable value', async () => {
    const element = await renderCompare(
      [file('A'), file('B', { count: 5, asOf: '2024' }), file('C', { share: 0.2, asOf: '2024' })].join(' '),
    );
    expect(rowTexts(element)).to.deep.equal(['C 20,0 % Stand 2024', 'B 5 Stand 2024', 'A nicht eingetragen']);
    expect(differencesOf(element)).to.deep.equal(['Nicht auf derselben Skala: B.']);
    expect(dots(element)).to.have.length(1);
  });

  it('lists the labels if municipalities label the figure differently', async () => {
    const element = await renderCompare(
      [
        file('A', { share: 0.2, asOf: '2024' }, { label: 'Armutsquote' }),
        file('B', { share: 0.1, asOf: '2024' }, { label: 'SGB-II-Quote' }),
      ].join(' '),
    );
    expect(rowTexts(element)[1]).to.equal('B 10,0 % SGB-II-Quote · Stand 2024');
    expect(differencesOf(element)).to.deep.equal(['Die Kommunen bezeichnen die Kennzahl unterschiedlich.']);
  });

  describe('with a file that fails to load', () => {
    it('names it, shows the others, and offers to try again', async () => {
      const late = dataFile({ file: 'gifhorn', status: 503, failures: 1 });
      const element = await renderCompare(`${dataFile({ file: 'peine' }).url} ${late.url}`);
      expect(rowTexts(element)).to.have.length(1);
      const notice = element.renderRoot.querySelector('[part="notice"]')!;
      expect(textOf(notice)).to.include('Einige Werte können gerade nicht geladen werden:');
      await expectAccessible(element);

      button(element, 'Erneut versuchen').click();
      await waitUntil(() => rowTexts(element).length === 2, 'the other should come', { timeout: 5000 });
      expect(textOf(element)).not.to.include('können gerade nicht geladen werden');
    });
  });

  describe('with one file', () => {
    it('shows that one without a comparison', async () => {
      const element = await renderCompare(dataFile({ file: 'gifhorn' }).url);
      expect(rowTexts(element)).to.have.length(1);
      expect(differencesOf(element)).to.deep.equal([]);
    });

    it('shows the file of the pk-program around it', async () => {
      const { url } = dataFile({ file: 'gifhorn' });
      const element = await renderCompare(
        '',
        '',
        (markup) => `<pk-program src="${url}">${markup}</pk-program>`,
      );
      expect(rowTexts(element)[0]).to.match(/^Landkreis Gifhorn 9,0 %/);
    });

    it('shows the several files of the pk-program around it', async () => {
      const element = await renderCompare(
        '',
        '',
        (markup) => `<pk-program src="${threeFileUrls()}">${markup}</pk-program>`,
      );
      expect(rowTexts(element)).to.have.length(3);
    });
  });

  it('shows a chart for an unknown view, and warns in the console', async () => {
    const warnings = await captureWarnings(async () => {
      const element = await renderCompare(dataFile({ file: 'gifhorn' }).url, 'view="karte"');
      expect(element.view).to.equal('chart');
    });
    expect(warnings.join()).to.include('"karte" is none of chart, table');
  });

  it('fits a narrow column with long texts', async () => {
    const long = 'Kindertagesstättenbedarfsplanung'.repeat(10);
    const stated = { share: 0.1, count: 123456789, of: 1234567890, source: long, note: `${long} 👶 مرحبا` };
    for (const view of ['chart', 'table']) {
      const element = await renderCompare(
        [file(long, stated, { label: long }), file('B', { count: 90, of: 900 })].join(' '),
        `view="${view}"`,
      );
      expectFits(element, 280);
      expect(textOf(element)).to.include(`${long} 👶 مرحبا`);
    }
  });

  it('mirrors its layout on a right-to-left page: the scale begins at the right', async () => {
    const element = await renderCompare(threeFileUrls(), '', (markup) => `<div dir="rtl">${markup}</div>`);
    const [highest, , lowest] = dots(element).map((dot) => dot.getBoundingClientRect().left);
    expect(highest).to.be.lessThan(lowest!);
  });
});
