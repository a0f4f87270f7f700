import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/components/council-paper/council-paper.js';
import type { CouncilPaperElement } from '../../src/components/council-paper/council-paper.element.js';
import {
  deepElements,
  byRole,
  dataFile,
  expectAccessible,
  links,
  renderFixture,
  programOf,
  waitForState,
  textOf,
} from '../support/page.js';
import { describeStates, expectFits, deepActiveElement, captureWarnings } from '../support/states.js';

const tag = 'pk-council-paper';
const inDiv = (markup: string) => `<div>${markup}</div>`;

async function renderPeine(attributes = '', wrap = inDiv): Promise<CouncilPaperElement> {
  const { url } = dataFile({ file: 'peine' });
  const fixtureRoot = await renderFixture(wrap(`<${tag} src="${url}" ${attributes}></${tag}>`));
  const element = fixtureRoot.querySelector(tag)!;
  await waitForState(element);
  return element;
}

async function renderPapers(
  papers: object[],
  attributes = '',
  state: CouncilPaperElement['state'] = 'ready',
): Promise<CouncilPaperElement> {
  const fixtureRoot = await renderFixture(`<div><${tag} ${attributes}></${tag}></div>`);
  const element = fixtureRoot.querySelector(tag)!;
  element.program = programOf({ papers });
  await waitForState(element, state);
  return element;
}

const headings = (element: CouncilPaperElement) =>
  byRole(element, 'heading').map((node) => `${node.ariaLevel} ${textOf(node)}`);
const titles = (element: CouncilPaperElement) =>
  byRole(element, 'heading')
    .filter(({ ariaLevel }) => ariaLevel === '3')
    .map(textOf);
const detailsOf = (element: CouncilPaperElement) => [...element.renderRoot.querySelectorAll('details')];
const unfoldAll = (element: CouncilPaperElement) =>
  detailsOf(element).forEach((details) => (details.open = true));
/** The visible text of an element, in one line. */
const visibleText = (node: Element) => (node as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
/** The terms of a paper’s own facts with their descriptions. */
const terms = (element: CouncilPaperElement) =>
  Object.fromEntries(
    [...element.renderRoot.querySelectorAll('dt')]
      .filter((term) => !term.closest('.earlier'))
      .map((term) => [visibleText(term), visibleText(term.nextElementSibling!)]),
  );
const rows = (element: CouncilPaperElement) =>
  [...element.renderRoot.querySelectorAll('tr')].map((row) => [...row.cells].map(visibleText));

const three = [
  { reference: 'DS 2025/9', name: 'Familienwegweiser', date: '2025-01-20', status: 'öffentlich' },
  { reference: 'DS 2026/117', name: 'Fortführung', date: '2026-05-04', summary: 'Es geht weiter.' },
  { reference: 'DS 2018/4', name: 'Beitritt' },
];

describe(tag, () => {
  describeStates({
    tag,
    peineText: /^Informationsvorlage 2021\/844 Präventionsketten Niedersachsen: .* 30\. März 2021/,
    emptySentence: { de: 'Zurzeit ist keine Vorlage eingetragen.', en: 'No paper has been entered yet.' },
    partlyBroken: {
      parts: { papers: [{ name: 'ohne Nummer' }, { reference: '2021/844', date: 'gestern' }] },
      validText: 'Vorlage 2021/844',
      path: 'papers[0].reference',
    },
  });

  describe('shows everything that Landkreis Peine publishes about a paper', () => {
    let element: CouncilPaperElement;
    beforeEach(async () => {
      element = await renderPeine('paper="2021/844"');
    });

    it('shows number, type, title, date, status, office and costs', () => {
      expect(textOf(element)).to.match(/^Informationsvorlage 2021\/844 Präventionsketten Niedersachsen/);
      expect(terms(element)).to.include({
        Datum: '30. März 2021',
        Status: 'öffentlich',
        Federführend: 'Fachdienst Jugendamt',
        Kosten: '56.700 € im Budget enthalten: ja',
        'Mitwirkung Landrat': 'nein',
        'Qualifizierte Mehrheit': 'nein',
        Haushalt: 'Produkt 3636 – übrige Hilfen (Personalaufwendungen und Erstattungen)',
        Schlussfolgerung: 'entfällt',
      });
    });

    it('shows each body with date and role, and which meetings are open to the public', () => {
      expect(byRole(element, 'listitem').map(visibleText)).to.include(
        'Ausschuss für Gleichstellung, Arbeit und Soziales 26. April 2021 · Kenntnisnahme · öffentlich',
      );
    });

    it('shows the relevance of topics in a table with headers, in words', () => {
      expect(rows(element)).to.deep.equal([
        ['Thema', 'Relevant'],
        ['Gender Mainstreaming', 'ja'],
        ['Migration', 'ja'],
        ['Prävention/Nachhaltigkeit', 'ja'],
        ['Bildung', 'ja'],
        ['Klima-/Umwelt-/Naturschutz', 'nein'],
      ]);
      const headers = [...element.renderRoot.querySelectorAll('th')].map((header) => header.scope);
      expect(headers).to.deep.equal(['col', 'col', 'row', 'row', 'row', 'row', 'row']);
    });

    it('shows the previous paper with its consultations without a click', () => {
      const line = [...element.renderRoot.querySelectorAll('summary')].find((summary) =>
        summary.checkVisibility(),
      );
      expect(visibleText(line!)).to.equal(
        'Vorlage 2020/608 beraten und beschlossen · Jugendhilfeausschuss, Kreisausschuss, Kreistag',
      );
    });

    it('has a reading order that makes sense', async () => {
      expect(headings(element)).to.deep.equal([
        '3 Präventionsketten Niedersachsen: Gesund aufwachsen für alle Kinder!',
        '4 Beratungsfolge',
        '4 Frühere Vorlagen',
        '5 Vorlage 2020/608',
        '6 Beratungsfolge',
        '6 Weitere Angaben',
        '4 Inhalt',
        '4 Relevanz',
        '4 Weitere Angaben',
      ]);
      unfoldAll(element);
      await expectAccessible(element);
    });
  });

  it('links to the previous paper, by keyboard, too', async () => {
    const element = await renderPeine();
    await sendKeys({ press: 'Tab' });
    expect(textOf(deepActiveElement()!)).to.match(/^Vorlage 2020\/608/);
    await sendKeys({ press: 'Enter' });
    const facts = [...element.renderRoot.querySelectorAll('dd')].find((fact) =>
      textOf(fact).includes('vom Land gefördert'),
    );
    expect(facts!.checkVisibility()).to.equal(true);
  });

  describe('with consultations', () => {
    it('shows the result, and that a meeting was closed to the public', async () => {
      const element = await renderPapers([
        {
          reference: '1/21',
          consultations: [
            { body: 'Kreisausschuss', date: '2021-06-02', role: 'Vorberatung', public: false },
            { body: 'Kreistag', date: '2021-06', public: true, result: 'einstimmig beschlossen' },
            { body: 'Ältestenrat' },
          ],
        },
      ]);
      expect(byRole(element, 'listitem').map(visibleText)).to.deep.equal([
        'Kreisausschuss 2. Juni 2021 · Vorberatung · nichtöffentlich',
        'Kreistag Juni 2021 · öffentlich Ergebnis: einstimmig beschlossen',
        'Ältestenrat',
      ]);
      expect(element.renderRoot.querySelector('ol')).not.to.equal(null);
      await expectAccessible(element);
    });
  });

  describe('shows costs', () => {
    const cases: [costs: object, expected: string | undefined][] = [
      [{ amount: 84250.5, inBudget: false }, '84.250,50 € im Budget enthalten: nein'],
      [{ amount: 0 }, '0 €'],
      [{ amount: 1000, currency: 'CHF' }, '1.000 CHF'],
      [{ inBudget: true }, 'im Budget enthalten: ja'],
      [{ currency: ' EUR ', amount: 5 }, '5 €'],
      [{}, undefined],
    ];
    for (const [costs, expected] of cases) {
      it(`as ${expected ?? 'nothing'} for ${JSON.stringify(costs)}`, async () => {
        expect(terms(await renderPapers([{ reference: '1/21', costs }])).Kosten).to.equal(expected);
      });
    }
  });

  it('links its documents, and the URLs in its texts', async () => {
    const element = await renderPapers([
      {
        reference: '1/21',
        summary: 'Mehr:\n- www.musterland.example\n- jugend@musterland.example',
        documents: [{ label: 'Vorlage (PDF)', url: 'https://musterland.example/1.pdf' }],
      },
    ]);
    expect(links(element)).to.have.members([
      'https://musterland.example/1.pdf',
      'https://www.musterland.example',
      'mailto:jugend@musterland.example',
    ]);
    expect(byRole(element, 'link', 'Vorlage (PDF)')).to.have.length(1);
    await expectAccessible(element);
  });

  describe('shows no empty parts', () => {
    it('with nothing but a reference', async () => {
      const element = await renderPapers([{ reference: '2021/845' }]);
      expect(headings(element)).to.deep.equal(['3 Vorlage 2021/845']);
      expect(textOf(element)).to.equal('Vorlage 2021/845');
      await expectAccessible(element);
    });

    it('with nothing but a type', async () => {
      expect(textOf(await renderPapers([{ reference: '2021/845', paperType: 'Anfrage' }]))).to.equal(
        'Anfrage 2021/845',
      );
    });

    it('with nothing but the reference of a previous paper', async () => {
      const element = await renderPapers([{ reference: '2/21', predecessors: ['1/21', '2/21'] }]);
      expect(textOf(element)).to.equal('Vorlage 2/21 Frühere Vorlagen Vorlage 1/21');
      expect(headings(element)).to.deep.equal(['3 Vorlage 2/21', '4 Frühere Vorlagen']);
      expect(detailsOf(element)).to.have.length(0);
    });

    it('with a paper that does not even have a name', async () => {
      const element = await renderPapers([{ reference: '2/21' }]);
      element.program = { ...element.program!, municipality: { name: '' } };
      await waitForState(element);
      expect(textOf(element)).to.equal('Vorlage 2/21');
    });
  });

  describe('with several papers in a file', () => {
    it('lists them, the newest first, folded unless a paper has nothing but its title', async () => {
      const element = await renderPapers(three);
      expect(titles(element)).to.deep.equal(['Fortführung', 'Familienwegweiser', 'Beitritt']);
      expect(detailsOf(element).map(({ open }) => open)).to.deep.equal([false, false]);
      expect(textOf(element.renderRoot.querySelectorAll('summary')[1]!)).to.equal(
        'Vorlage DS 2025/9 Familienwegweiser 20. Januar 2025 · öffentlich',
      );
      await expectAccessible(element);
    });

    it('unfolds a paper by keyboard', async () => {
      const element = await renderPapers(three);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Space' });
      expect(detailsOf(element)[0]!.open).to.equal(true);
      await expectAccessible(element);
    });

    it('prints them unfolded, and folds them again afterwards', async () => {
      const element = await renderPapers(three);
      dispatchEvent(new Event('beforeprint'));
      expect(detailsOf(element).every(({ open }) => open)).to.equal(true);
      dispatchEvent(new Event('afterprint'));
      expect(detailsOf(element).some(({ open }) => open)).to.equal(false);
    });
  });

  describe('with the paper attribute', () => {
    for (const typed of ['DS 2025/9', 'ds-2025-9', ' DS-2025/9 ', 'DS 2025/9,']) {
      it(`shows that paper unfolded: "${typed}"`, async () => {
        const element = await renderPapers(three, `paper="${typed}"`);
        expect(titles(element)).to.deep.equal(['Familienwegweiser']);
        expect(detailsOf(element)).to.have.length(0);
      });
    }

    for (const typed of ['DS-2018-4,DS-2025-9', 'ds-2018-4 ds-2025-9', 'DS 2018/4, DS 2025/9, DS 2018/4']) {
      it(`shows several papers in that order, each once: "${typed}"`, async () => {
        expect(titles(await renderPapers(three, `paper="${typed}"`))).to.deep.equal([
          'Beitritt',
          'Familienwegweiser',
        ]);
      });
    }

    it('omits papers that the file does not have, and warns in the console', async () => {
      const warnings = await captureWarnings(async () => {
        const element = await renderPapers(three, 'paper="1999-1 DS-2018-4"');
        expect(titles(element)).to.deep.equal(['Beitritt']);
      });
      expect(warnings.join()).to.include('the file has no paper "1999-1"');
    });

    it('shows the empty state if the file has none of them', async () => {
      await captureWarnings(async () => {
        const element = await renderPapers(three, 'paper="1998-1"', 'empty');
        expect(textOf(element)).to.equal('Die gesuchte Vorlage ist nicht eingetragen.');
      });
    });

    it('shows another paper when the attribute changes', async () => {
      const element = await renderPapers(three, 'paper="DS-2018-4"');
      element.setAttribute('paper', 'DS-2025-9');
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['Familienwegweiser']);
    });
  });

  it('has all of its own texts in English, and marks what is German', async () => {
    const element = await renderPeine('', (markup) => `<div lang="en">${markup}</div>`);
    expect(terms(element)).to.include({
      Date: '30 March 2021',
      'Office in charge': 'Fachdienst Jugendamt',
      Costs: '€56,700 in the budget: yes',
    });
    expect(textOf(element))
      .to.include('26 April 2021 · Kenntnisnahme · public')
      .and.to.include('Paper 2020/608');
    expect(rows(element)[0]).to.deep.equal(['Topic', 'Relevant']);
    const german = deepElements(element.renderRoot).filter((node) => node.getAttribute('lang') === 'de');
    expect(german.map(textOf)).to.include('Fachdienst Jugendamt').and.to.include('Kenntnisnahme');
    await expectAccessible(element);
  });

  describe('with unusual texts', () => {
    const papersWith = (text: unknown) => {
      const paper = {
        paperType: text,
        name: text,
        status: text,
        office: text,
        consultations: [{ body: text, role: text, date: '2021', public: true, result: text }],
        costs: { amount: 1e21, inBudget: true },
        facts: [{ label: text, value: text }],
        relevance: [{ topic: text, relevant: false }],
        summary: text,
        documents: [{ label: text, url: 'https://musterland.example/1.pdf' }],
      };
      return [
        { ...paper, reference: '2021/844'.repeat(40), predecessors: ['1'] },
        { ...paper, reference: '1' },
      ];
    };

    for (const [what, text] of [
      ['compounds', 'Kindertagesstättenbedarfsplanungsausschussvorsitzendenstellvertretung '.repeat(3)],
      ['5,000 characters without a space', 'Donaudampfschifffahrt'.repeat(240)],
      ['emoji', '👩‍👩‍👧‍👦 Familien­café 🇺🇦 𝔉rühe Hilfen'],
    ] as const) {
      it(`fits a narrow column with ${what}`, async () => {
        const element = await renderPapers(papersWith(text));
        unfoldAll(element);
        for (const width of [280, 320, 700, 1200]) expectFits(element, width);
        expect(textOf(element)).to.include(text.trim());
      });
    }

    it('shortens a title of 5,000 characters, and shows all of it with the content', async () => {
      const title = 'Präventionskette im Landkreis Musterland '.repeat(125);
      const element = await renderPapers([{ reference: '1', name: title }]);
      expect(textOf(byRole(element, 'heading')[0]!)).to.have.length.below(210);
      expect(headings(element)[1]).to.equal('4 Inhalt');
      expect(textOf(element)).to.include(title.trim());
      await expectAccessible(element);
    });

    it('shows Arabic texts from right to left on a left-to-right page', async () => {
      const element = await renderPapers(papersWith({ ar: 'استشارة القابلة (Familienzentrum) رقم 12' }));
      unfoldAll(element);
      expectFits(element, 280);
      const arabic = deepElements(element.renderRoot).filter((node) => node.getAttribute('lang') === 'ar');
      expect(arabic.length).to.be.greaterThan(10);
      for (const node of arabic) expect(node.getAttribute('dir')).to.equal('rtl');
      await expectAccessible(element);
    });

    it('shows markup as text', async () => {
      const element = await renderPapers([{ reference: '<b>1</b>', name: '<img src=x onerror=alert(1)>' }]);
      expect(textOf(element)).to.equal('Vorlage <b>1</b> <img src=x onerror=alert(1)>');
    });
  });

  describe('with a paper from a council information system (OParl)', () => {
    const oparl = (kind: string, fields: object) => ({
      type: `https://schema.oparl.org/1.1/${kind}`,
      ...fields,
    });

    it('shows it with the objects that it refers to', async () => {
      const body = dataFile({
        body: JSON.stringify(oparl('Organization', { id: 'x', name: 'Jugendhilfeausschuss' })),
      });
      const { url } = dataFile({
        body: JSON.stringify(
          oparl('Paper', {
            id: 'https://rat.example/papers/844',
            reference: '2021/844',
            paperType: 'Informationsvorlage',
            name: 'Frühe Hilfen <b>im</b> Landkreis',
            date: '2021-03-30',
            mainFile: { name: 'Vorlage', accessUrl: 'https://rat.example/844.pdf' },
            consultation: [{ organization: [body.url], role: 'Kenntnisnahme', public: true }],
          }),
        ),
      });
      const element = await renderFixture<CouncilPaperElement>(`<${tag} src="${url}"></${tag}>`);
      await waitForState(element);
      const text = textOf(element);
      expect(text).to.include('2021/844').and.to.include('30. März 2021').and.to.include('Kenntnisnahme');
      expect(text).to.include('Jugendhilfeausschuss');
      expect(links(element)).to.include('https://rat.example/844.pdf');
      await expectAccessible(element);
    });

    it('shows it without objects that fail to load', async () => {
      const { url } = dataFile({
        body: JSON.stringify(
          oparl('Paper', {
            reference: '2021/844',
            name: 'Frühe Hilfen',
            consultation: [{ organization: [dataFile({ status: 404 }).url], role: 'Beschluss' }],
          }),
        ),
      });
      const element = await renderFixture<CouncilPaperElement>(`<${tag} src="${url}"></${tag}>`);
      await waitForState(element);
      expect(textOf(element)).to.include('Frühe Hilfen').and.to.include('Beschluss');
    });
  });

  describe('on a phone', () => {
    before(() => setViewport({ width: 320, height: 640 }));
    after(() => setViewport({ width: 800, height: 600 }));

    it('fits without horizontal scrolling', async () => {
      const element = await renderPeine();
      unfoldAll(element);
      expectFits(element, 304);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });

    it('mirrors its layout on a right-to-left page', async () => {
      const element = await renderPeine('', (markup) => `<div dir="rtl">${markup}</div>`);
      unfoldAll(element);
      expectFits(element, 304);
      const [topic, answer] = element.renderRoot.querySelectorAll('tbody tr:first-child > *');
      expect(answer!.getBoundingClientRect().left).to.be.lessThan(topic!.getBoundingClientRect().left);
      await expectAccessible(element);
    });
  });
});
