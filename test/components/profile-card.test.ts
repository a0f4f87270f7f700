import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/components/profile-card/profile-card.js';
import type { ProfileCardElement } from '../../src/components/profile-card/profile-card.element.js';
import type { ProgramElement } from '../../src/program/index.js';
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

async function renderFromFile(
  file: string,
  attributes = '',
  wrap = (markup: string) => `<div>${markup}</div>`,
): Promise<ProfileCardElement> {
  const { url } = dataFile({ file });
  const fixtureRoot = await renderFixture(
    wrap(`<pk-profile-card src="${url}" ${attributes}></pk-profile-card>`),
  );
  return waitForCard(fixtureRoot.querySelector('pk-profile-card')!);
}

async function renderCard(parts: Record<string, unknown>, attributes = ''): Promise<ProfileCardElement> {
  const element = await renderFixture<ProfileCardElement>(
    `<pk-profile-card ${attributes}></pk-profile-card>`,
  );
  element.program = programOf(parts);
  return waitForCard(element);
}

async function waitForCard(element: ProfileCardElement): Promise<ProfileCardElement> {
  await waitForState(element);
  const nested = deepElements(element.renderRoot).filter(({ localName }) => localName.startsWith('pk-'));
  for (const part of nested as ProgramElement[])
    await waitForState(part, part.state === 'empty' ? 'empty' : 'ready');
  return element;
}

const headings = (element: ProfileCardElement) =>
  byRole(element, 'heading').map((node) => `${node.ariaLevel} ${textOf(node)}`);
const sections = (element: ProfileCardElement) =>
  [...element.renderRoot.querySelectorAll('section > [role="heading"], summary > [role="heading"]')].map(
    textOf,
  );
const foldedSections = (element: ProfileCardElement) =>
  [...element.renderRoot.querySelectorAll('details')].filter(({ open }) => !open).length;

describe('pk-profile-card', () => {
  describeStates({
    tag: 'pk-profile-card',
    peineText: /Landkreis Peine .*134\.966.*14,17 %/,
    partlyBroken: {
      parts: { profile: { goals: ['Gutes Ziel', 5] } },
      validText: 'Gutes Ziel',
      path: 'profile.goals[1]',
    },
  });

  describe('in full', () => {
    it('shows name, membership and all sections in order', async () => {
      const element = await renderFromFile('peine');
      expect(textOf(element)).to.match(
        /^Präventionsketten Niedersachsen: .* · seit 2020 Landkreis Peine Einwohner/,
      );
      expect(sections(element)).to.deep.equal([
        'Warum wir mitmachen',
        'Ziele',
        'Beteiligte',
        'Besonderheiten',
        'Programm',
        'Kontakt',
        'Termine und Rückblick',
      ]);
      await expectAccessible(element);
    });

    it('shows achievements', async () => {
      expect(sections(await renderFromFile('gifhorn'))).to.include('Erfolge');
    });

    it('shows goals at once, and folds long sections', async () => {
      const element = await renderFromFile('peine');
      const shown = (text: string) =>
        deepElements(element.renderRoot)
          .filter((node) => node.localName === 'li' && textOf(node).includes(text))
          .every((node) => node.checkVisibility());
      expect(shown('Zusammenarbeit über Sektoren')).to.equal(true);
      expect(shown('Fachdienst Jugendamt')).to.equal(false);
    });

    it('unfolds a section by keyboard', async () => {
      const element = await renderFromFile('peine', 'sections="reasons"');
      await sendKeys({ press: 'Tab' });
      expect(textOf(deepActiveElement()!)).to.equal('Warum wir mitmachen');
      await sendKeys({ press: 'Space' });
      expect(foldedSections(element)).to.equal(0);
      await expectAccessible(element);
    });

    it('prints every section unfolded, and folds them again afterwards', async () => {
      const element = await renderFromFile('peine');
      const before = foldedSections(element);
      expect(before).to.be.greaterThan(1);
      dispatchEvent(new Event('beforeprint'));
      expect(foldedSections(element)).to.equal(0);
      dispatchEvent(new Event('afterprint'));
      expect(foldedSections(element)).to.equal(before);
    });

    it('shows several items as a list, and a single item as a paragraph', async () => {
      const element = await renderCard({ profile: { goals: ['Eins', 'Zwei'], achievements: ['Geschafft'] } });
      expect(byRole(element, 'listitem').map(textOf)).to.deep.equal(['Eins', 'Zwei']);
      expect(textOf(element)).to.include('Erfolge Geschafft');
    });

    it('names a group of participants without members', async () => {
      const element = await renderFromFile('gifhorn', 'sections="participants"');
      expect(textOf(element)).to.include('Planungsgruppe (im Aufbau)');
    });
  });

  describe('with the sections attribute', () => {
    it('shows those sections in that order', async () => {
      expect(sections(await renderFromFile('peine', 'sections="agenda, goals"'))).to.deep.equal([
        'Termine und Rückblick',
        'Ziele',
      ]);
    });

    it('shows each section once', async () => {
      expect(sections(await renderFromFile('peine', 'sections="goals goals"'))).to.deep.equal(['Ziele']);
    });

    it('ignores unknown sections, and warns in the console', async () => {
      const warnings = await captureWarnings(async () => {
        expect(sections(await renderFromFile('peine', 'sections="goals ziele"'))).to.deep.equal(['Ziele']);
      });
      expect(warnings.join()).to.include('"ziele" is none of facts, reasons, goals');
    });

    it('shows all sections if it knows none of them', async () => {
      await captureWarnings(async () => {
        expect(sections(await renderFromFile('peine', 'sections="fakten"'))).to.have.length(7);
      });
    });
  });

  describe('compact', () => {
    it('shows the name, three figures, one contact and a link', async () => {
      const element = await renderFromFile('peine', 'variant="compact"');
      expect(headings(element)).to.deep.equal(['3 Landkreis Peine', '4 Elisa Behrens']);
      expect(
        deepElements(element.renderRoot).filter(({ localName }) => localName === 'pk-indicator-badge'),
      ).to.have.length(3);
      expect(links(element)).to.deep.equal([
        'tel:+4951714012260',
        'mailto:e.behrens@landkreis-peine.de',
        'https://www.landkreis-peine.de/',
      ]);
      await expectAccessible(element);
    });
  });

  describe('compact, on a phone', () => {
    before(() => setViewport({ width: 412, height: 915 }));
    after(() => setViewport({ width: 800, height: 600 }));

    /** The figures of a card that have no date. */
    const undated = (element: ProfileCardElement) =>
      deepElements(element.renderRoot)
        .filter(({ localName }) => localName === 'pk-indicator-badge')
        .filter((badge) => textOf(badge).includes('ohne Datum'))
        .map((badge) => badge.getAttribute('indicator'));

    for (const file of ['peine', 'gifhorn', 'hameln-pyrmont']) {
      it(`fits ${file} into 600 px`, async () => {
        const element = await renderFromFile(file, 'variant="compact"');
        element.style.fontSize = '16px';
        element.style.lineHeight = '1.5';
        expect(element.offsetHeight).to.be.at.most(600);
        await expectAccessible(element);
      });

      it(`marks undated figures of ${file} wherever the full card does`, async () => {
        const compact = await renderFromFile(file, 'variant="compact"');
        expect(undated(compact)).to.deep.equal(undated(await renderFromFile(file)));
        expect(textOf(compact)).to.match(/Stand 1[12]\/2017|Stand 31\.12\.201[69]/);
      });
    }
  });

  it('uses the full variant for an unknown one, and warns in the console', async () => {
    const warnings = await captureWarnings(async () => {
      expect((await renderCard({}, 'variant="klein"')).variant).to.equal('full');
    });
    expect(warnings.join()).to.include('"klein"');
  });

  it('sets its headings at the level of the heading-level attribute, and nested headings below', async () => {
    const parts = {
      profile: { goals: ['Ziel'] },
      contacts: [{ name: 'A. Beck', public: true }],
      agenda: [{ title: 'Bericht', type: 'review' }],
    };
    expect(headings(await renderCard(parts, 'heading-level="2"'))).to.deep.equal([
      '2 Musterland',
      '3 Ziele',
      '3 Kontakt',
      '4 A. Beck',
      '3 Termine und Rückblick',
      '4 Rückblick',
      '5 Bericht',
    ]);
  });

  it('reserves height for itself only, not for the elements inside', async () => {
    const element = await renderFromFile('peine');
    const height = element.offsetHeight;
    element.style.setProperty('--pk-reserve', '24em');
    expect(height, 'it is higher than what is reserved').to.be.greaterThan(400);
    expect(element.offsetHeight).to.equal(height);
  });

  describe('shows no empty section', () => {
    it('with a file that has only a name', async () => {
      const element = await renderCard({});
      expect(textOf(element)).to.equal('Musterland');
      await expectAccessible(element);
    });

    it('if no contact is public', async () => {
      const hidden = [{ name: 'A. Beck', phones: [{ number: '05171 4010' }], public: false }];
      for (const variant of ['full', 'compact']) {
        const element = await renderCard({ contacts: hidden }, `variant="${variant}"`);
        expect(textOf(element)).to.equal('Musterland');
      }
    });

    it('if an image is not allowed: omits the image and its credit', async () => {
      const image = { src: 'https://tracker.example/pixel.png', alt: 'Wappen', credit: 'A. Beck' };
      const element = await renderCard({ municipality: { name: 'Musterland', image } });
      expect(textOf(element)).to.equal('Musterland');
      expect(deepElements(element.renderRoot).some(({ localName }) => localName === 'figure')).to.equal(
        false,
      );
    });
  });

  it('shows the credit of its image', async () => {
    const image = { src: '/examples/images/peine.svg', alt: 'Felder', credit: 'Eigene Zeichnung' };
    const element = await renderCard({ municipality: { name: 'Musterland', image } });
    expect(byRole(element, 'img', 'Felder')).to.have.length(1);
    expect(textOf(element)).to.include('Bild: Eigene Zeichnung');
    await expectAccessible(element);
  });

  describe('shows the duration of the program as', () => {
    const runs: [program: object, text: string][] = [
      [{ memberSince: '2020', until: '2022' }, 'Laufzeit 2020 bis 2022'],
      [{ memberSince: '2020-09' }, 'Laufzeit seit September 2020'],
      [{ until: '2022-12-31' }, 'Laufzeit bis 31. Dezember 2022'],
    ];
    for (const [program, text] of runs) {
      it(text, async () => expect(textOf(await renderCard({ program }))).to.include(text));
    }
  });

  it('has all of its own texts in English, and marks what is German', async () => {
    const element = await renderFromFile('peine', '', (markup) => `<div lang="en">${markup}</div>`);
    expect(sections(element)).to.deep.equal([
      'Why we take part',
      'Goals',
      'Who takes part',
      'What is special here',
      'Programme',
      'Contact',
      'Dates and reviews',
    ]);
    expect(textOf(element))
      .to.include('since 2020')
      .and.to.include('Runs 2020 to 2022')
      .and.to.include('Website: Landkreis Peine');
    const german = deepElements(element.renderRoot).filter((node) => node.getAttribute('lang') === 'de');
    expect(german.some((node) => textOf(node).startsWith('Alle Beteiligten'))).to.equal(true);
    await expectAccessible(element);
  });

  it('shows long texts, emoji and right-to-left text', async () => {
    const long = 'Donaudampfschifffahrt'.repeat(250);
    const element = await renderCard({
      municipality: { name: long, website: 'https://musterland.example' },
      program: { name: long, funding: [long], patron: `${long} 👶` },
      profile: {
        goals: [long, { ar: 'أهداف' }],
        participants: [{ group: long, members: [long] }],
      },
      contacts: [{ name: long, email: `${'a'.repeat(60)}@${'b'.repeat(60)}.example`, public: true }],
      agenda: [{ title: long }],
      indicators: [{ id: 'population', label: long, observations: [{ count: 123456789012, note: long }] }],
    });
    for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
    expectFits(element, 280);
    // The patron, the funding, the members and the goals are shown in full.
    expect(textOf(element).split(long).length).to.be.greaterThan(5);
    const arabic = deepElements(element.renderRoot).find((node) => node.getAttribute('lang') === 'ar')!;
    expect(arabic.getAttribute('dir')).to.equal('rtl');
  });

  describe('on a phone', () => {
    before(() => setViewport({ width: 320, height: 640 }));
    after(() => setViewport({ width: 800, height: 600 }));

    for (const file of ['peine', 'gifhorn', 'hameln-pyrmont']) {
      it(`fits ${file} without horizontal scrolling`, async () => {
        const element = await renderFromFile(file);
        for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
        expectFits(element, 304);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        expectFits(await renderFromFile(file, 'variant="compact"'), 280);
      });
    }

    it('mirrors its layout on a right-to-left page', async () => {
      const element = await renderFromFile('peine', '', (markup) => `<div dir="rtl">${markup}</div>`);
      expectFits(element, 304);
      await expectAccessible(element);
    });
  });
});
