import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import '../../src/components/indicator-compare/indicator-compare.js';
import type { IndicatorCompareElement } from '../../src/components/indicator-compare/indicator-compare.element.js';
import { allIn, byRole, dataFile, expectAccessible, place, settled, textOf } from '../support/page.js';
import { button, describeStates, expectWithin, warningsOf } from '../support/states.js';

const tag = 'pk-indicator-compare';
const threeFiles = () =>
  ['peine', 'gifhorn', 'hameln-pyrmont'].map((file) => dataFile({ file }).url).join(', ');

async function compare(src: string, attributes = '', around = (markup: string) => `<div>${markup}</div>`) {
  const placed = await place(around(`<${tag} src="${src}" ${attributes}></${tag}>`));
  const element = placed.querySelector<IndicatorCompareElement>(tag)!;
  await settled(element);
  return element;
}

const file = (name: string, observation?: object, parts: object = {}) => {
  const indicators = observation ? [{ id: 'child-poverty', observations: [observation], ...parts }] : [];
  return dataFile({ body: JSON.stringify({ schemaVersion: 1, municipality: { name }, indicators }) }).url;
};

/** What is said of each municipality, in order. */
const rowsOf = (element: IndicatorCompareElement) =>
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
    fromPeine: /Armutsquote .* Landkreis Peine 14,17 % 1\.861 von 13\.137 · ohne Datum/,
    empty: { de: 'Diese Kennzahl ist nicht eingetragen.', en: 'This figure has not been entered.' },
    partlyBroken: {
      parts: {
        indicators: [{ id: 'child-poverty', observations: [{ share: 14.17 }, { share: 0.09 }] }],
      },
      shows: 'Musterland 9,0 %',
      path: 'indicators[0].observations[0].share',
    },
  });

  describe('with the three municipalities', () => {
    it('shows each by its own file, the highest rate first, with what is rough', async () => {
      const element = await compare(threeFiles());
      const [hameln, peine, gifhorn] = rowsOf(element);
      expect(hameln).to.match(/^Landkreis Hameln-Pyrmont ca\. 21 % Stand 11\/2017 · Eigene Berechnung/);
      expect(peine).to.match(/^Landkreis Peine 14,17 % 1\.861 von 13\.137 · ohne Datum/);
      expect(gifhorn).to.match(/^Landkreis Gifhorn 9,0 % 1\.503 von 16\.667 · ohne Datum/);
      expect(byRole(element, 'heading', 'Armutsquote / SGB-II-Quote (unter 10 Jahren)')).to.have.length(1);
      await expectAccessible(element);
    });

    it('says why their rates are not simply comparable', async () => {
      const element = await compare(threeFiles());
      expect(textOf(element)).to.include('Nicht ohne Weiteres vergleichbar');
      expect(differencesOf(element)).to.deep.equal([
        'Ohne Datum: Landkreis Peine und Landkreis Gifhorn.',
        'Quelle oder Zählweise unterscheiden sich.',
        'Nur ungefähr (ca.): Landkreis Hameln-Pyrmont.',
      ]);
    });

    it('says that their children were counted in different years, and what was computed', async () => {
      const element = await compare(threeFiles(), 'indicator="children-under-10"');
      expect(rowsOf(element)[0]).to.match(
        /^Landkreis Peine rechnerisch 9,7 % 13\.137 von 134\.966 · Stand 31\.12\.2019/,
      );
      expect(differencesOf(element)).to.deep.equal([
        'Die Werte haben einen unterschiedlichen Stand: 31.12.2016 bis 31.12.2019.',
        'Quelle oder Zählweise unterscheiden sich.',
        'Rechnerisch, nicht von der Quelle genannt (hohler Punkt): Landkreis Peine und Landkreis Gifhorn.',
      ]);
      await expectAccessible(element);
    });

    it('puts each where its value is on one scale', async () => {
      const element = await compare(threeFiles());
      const at = dots(element).map((dot) => dot.getBoundingClientRect());
      const track = dots(element)[0]!.parentElement!.getBoundingClientRect();
      for (const [index, share] of [0.21, 0.1417, 0.09].entries()) {
        const middle = at[index]!.left + at[index]!.width / 2 - track.left;
        expect(middle / track.width).to.be.closeTo(share / 0.25, 0.01);
      }
    });

    it('shows the same as a table', async () => {
      const element = await compare(threeFiles(), 'view="table"');
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

    it('speaks of no dots in the table, which has none', async () => {
      const element = await compare(threeFiles(), 'indicator="children-under-10" view="table"');
      expect(differencesOf(element)).to.include(
        'Rechnerisch, nicht von der Quelle genannt: Landkreis Peine und Landkreis Gifhorn.',
      );
    });

    it('speaks English on an English page, and says which words are German', async () => {
      const element = await compare(
        threeFiles(),
        'indicator="children-under-10"',
        (markup) => `<div lang="en">${markup}</div>`,
      );
      expect(rowsOf(element)[0]).to.match(
        /^Landkreis Peine computed 9\.7% 13,137 of 134,966 · as of 31\/12\/2019/,
      );
      expect(textOf(element)).to.include('Not simply comparable');
      expect(textOf(byRole(element, 'heading')[0]!)).to.equal('Children under 10');
      const german = allIn(element.renderRoot).filter((node) => node.getAttribute('lang') === 'de');
      expect(german.map((node) => textOf(node))).to.include('Landkreis Peine');
      await expectAccessible(element);
    });
  });

  it('has nothing to warn of where date, source and words are the same', async () => {
    const stated = { asOf: '2024', source: 'Landesamt' };
    const element = await compare(
      [file('A', { share: 0.1, ...stated }), file('B', { share: 0.2, ...stated })].join(' '),
    );
    expect(rowsOf(element)).to.deep.equal([
      'B 20,0 % Stand 2024 · Landesamt',
      'A 10,0 % Stand 2024 · Landesamt',
    ]);
    expect(differencesOf(element)).to.deep.equal([]);
    expect(textOf(element)).not.to.include('vergleichbar');
  });

  it('lists who has no such figure, and who has it on no such scale', async () => {
    const element = await compare(
      [file('A'), file('B', { count: 5, asOf: '2024' }), file('C', { share: 0.2, asOf: '2024' })].join(' '),
    );
    expect(rowsOf(element)).to.deep.equal(['C 20,0 % Stand 2024', 'B 5 Stand 2024', 'A nicht eingetragen']);
    expect(differencesOf(element)).to.deep.equal(['Nicht auf derselben Skala: B.']);
    expect(dots(element)).to.have.length(1);
  });

  it('says what each calls the figure where they call it differently', async () => {
    const element = await compare(
      [
        file('A', { share: 0.2, asOf: '2024' }, { label: 'Armutsquote' }),
        file('B', { share: 0.1, asOf: '2024' }, { label: 'SGB-II-Quote' }),
      ].join(' '),
    );
    expect(rowsOf(element)[1]).to.equal('B 10,0 % SGB-II-Quote · Stand 2024');
    expect(differencesOf(element)).to.deep.equal(['Die Kommunen bezeichnen die Kennzahl unterschiedlich.']);
  });

  describe('when one of several files cannot be had', () => {
    it('names it, shows the others, and can be asked to try again', async () => {
      const late = dataFile({ file: 'gifhorn', status: 503, failures: 1 });
      const element = await compare(`${dataFile({ file: 'peine' }).url} ${late.url}`);
      expect(rowsOf(element)).to.have.length(1);
      const notice = element.renderRoot.querySelector('[part="notice"]')!;
      expect(textOf(notice)).to.include('Einige Werte können gerade nicht geladen werden:');
      await expectAccessible(element);

      button(element, 'Erneut versuchen').click();
      await waitUntil(() => rowsOf(element).length === 2, 'the other should come', { timeout: 5000 });
      expect(textOf(element)).not.to.include('können gerade nicht geladen werden');
    });
  });

  describe('with one file', () => {
    it('shows that one, with nothing to compare', async () => {
      const element = await compare(dataFile({ file: 'gifhorn' }).url);
      expect(rowsOf(element)).to.have.length(1);
      expect(differencesOf(element)).to.deep.equal([]);
    });

    it('shows the one of the program around it', async () => {
      const { url } = dataFile({ file: 'gifhorn' });
      const element = await compare('', '', (markup) => `<pk-program src="${url}">${markup}</pk-program>`);
      expect(rowsOf(element)[0]).to.match(/^Landkreis Gifhorn 9,0 %/);
    });

    it('shows the several of the program around it', async () => {
      const element = await compare(
        '',
        '',
        (markup) => `<pk-program src="${threeFiles()}">${markup}</pk-program>`,
      );
      expect(rowsOf(element)).to.have.length(3);
    });
  });

  it('takes a view that it does not know for a chart, and says so in the console', async () => {
    const said = await warningsOf(async () => {
      const element = await compare(dataFile({ file: 'gifhorn' }).url, 'view="karte"');
      expect(element.view).to.equal('chart');
    });
    expect(said.join()).to.include('"karte" is none of chart, table');
  });

  it('stays within a narrow column, whatever it has to say', async () => {
    const long = 'Kindertagesstättenbedarfsplanung'.repeat(10);
    const stated = { share: 0.1, count: 123456789, of: 1234567890, source: long, note: `${long} 👶 مرحبا` };
    for (const view of ['chart', 'table']) {
      const element = await compare(
        [file(long, stated, { label: long }), file('B', { count: 90, of: 900 })].join(' '),
        `view="${view}"`,
      );
      expectWithin(element, 280);
      expect(textOf(element)).to.include(`${long} 👶 مرحبا`);
    }
  });

  it('reads from right to left on a page that does: the scale begins at the right', async () => {
    const element = await compare(threeFiles(), '', (markup) => `<div dir="rtl">${markup}</div>`);
    const [most, , least] = dots(element).map((dot) => dot.getBoundingClientRect().left);
    expect(most).to.be.lessThan(least!);
  });
});
