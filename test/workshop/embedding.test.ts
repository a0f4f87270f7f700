import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { cmsSystems } from '../../src/authoring/embedding/cms-setup.js';
import {
  linkForm,
  placeholderForm,
  shortcodeForm,
  tagForm,
  type EmbedOptions,
  type Setting,
} from '../../src/authoring/embedding/embed-forms.js';
import { emptyEmbedSettings } from '../../src/authoring/embedding/embed-settings.js';
import { headLines, loaderTag, policyLine } from '../../src/authoring/embedding/site-setup.js';
import { elements } from '../../src/embed/elements.js';
import { upgrade } from '../../src/embed/upgrade.js';
import type { CopyLinesElement } from '../../src/workshop/embedding/copy-lines.element.js';
import { loadElementClass, optionsOf, shownElements } from '../../src/workshop/embedding/element-options.js';
import { embedChoices, embedSettings } from '../../src/workshop/embedding/embed-store.js';
import type { EmbeddingElement } from '../../src/workshop/embedding/embedding.element.js';
import '../../src/workshop/embedding/index.js';
import { unknownSite, type SiteContext } from '../../src/workshop/site-context.js';
import { embedding } from '../../src/workshop/words/de/embedding.js';
import { webTeam } from '../../src/workshop/words/de/web-team.js';
import type { OptionTexts, ShownElementName } from '../../src/workshop/words/element-texts.js';
import { elementTexts } from '../../src/workshop/words/element-words.js';
import { deepElements, expectAccessible, programOf, renderFixture, textOf } from '../support/page.js';
import { captureWarnings } from '../support/states.js';
import { renderRoom } from '../support/workshop-frame.js';

const embedOptions = (
  element: ShownElementName,
  settings: Setting[] = [],
  more: Partial<EmbedOptions> = {},
): EmbedOptions => ({
  element,
  settings,
  target: '/termine',
  text: 'Unsere Termine',
  ...more,
});

const setting = (attribute: string, value: string, isList = false): Setting => ({
  attribute,
  value,
  isList,
  label: `(${attribute})`,
});

/** The values that an attribute accepts as a list, from the warning of the element about an unknown value. */
async function acceptedValues(name: ShownElementName, attribute: string): Promise<string[]> {
  const shown = await loadElementClass(name);
  const warnings = await captureWarnings(async () => {
    const element = new shown();
    element.setAttribute(attribute, 'no-such-word');
    element.setAttribute('src', '/daten/peine.json');
    document.body.append(element);
    await waitUntil(() => element.state !== 'pending');
    element.remove();
  });
  const told = warnings.map((warning) => /"no-such-word" is none of (.*)/.exec(warning)?.[1]).find(Boolean);
  return told?.split(', ') ?? [];
}

describe('choosing an element', () => {
  describe('its choices', () => {
    it('are all elements with content of their own', () =>
      expect([...shownElements].sort()).to.deep.equal(
        Object.keys(elements)
          .filter((name) => name !== 'program')
          .sort(),
      ));

    for (const name of shownElements) {
      it(`include words for every option of ${name} in both languages`, async () => {
        for (const texts of Object.values(elementTexts)) {
          const words = { ...texts[name].options, headingLevel: embedding.options.headingLevel };
          const found = optionsOf(await loadElementClass(name)).map((option) => option.name);
          expect(found.sort()).to.deep.equal(Object.keys(words).sort());
        }
      });
    }

    for (const [name, option] of [
      ['profile-card', 'sections'],
      ['agenda-feed', 'type'],
    ] as const) {
      it(`accept the same values for ${option} as ${name}`, async () => {
        const words = (elementTexts.de[name].options as Record<string, OptionTexts>)[option]!.values!;
        expect(Object.keys(words)).to.deep.equal(await acceptedValues(name, option));
      });
    }
  });

  describe('the three forms of embedding', () => {
    const settings = [setting('sections', 'facts goals', true), setting('heading-level', '2')];

    it('are those of DESIGN.md and the README', () => {
      const simple = embedOptions('agenda-feed', [setting('limit', '5')]);
      expect(linkForm(simple)).to.deep.equal({
        address: '/termine#pk=agenda-feed;limit=5',
        html: '<p><a href="/termine#pk=agenda-feed;limit=5">Unsere Termine</a></p>',
      });
      expect(placeholderForm(simple)).to.equal(
        '<div data-pk="agenda-feed" data-pk-limit="5"><p>Unsere Termine</p></div>',
      );
      expect(tagForm(simple)).to.equal('<pk-agenda-feed limit="5">Unsere Termine</pk-agenda-feed>');
    });

    for (const src of [undefined, '/daten/peine.json']) {
      it(`give the same element ${src ? 'with a file of its own' : 'with the site’s file'}`, async () => {
        const shown = await loadElementClass('profile-card');
        const wanted = embedOptions('profile-card', settings, { src });
        const link = linkForm(wanted);
        const forms = ['html' in link ? link.html : '', placeholderForm(wanted), tagForm(wanted)];
        const read = forms.map(async (form) => {
          const host = await renderFixture(`<div>${form}</div>`);
          const node = host.querySelector('a, [data-pk]');
          if (node) upgrade(node, shown);
          const element = host.querySelector('pk-profile-card')!;
          const names = ['src', 'sections', 'heading-level'];
          return names.map((name) => element.getAttribute(name)?.replaceAll(',', ' '));
        });
        for (const found of await Promise.all(read)) expect(found).to.deep.equal([src, 'facts goals', '2']);
      });
    }

    it('write typed values as text', () => {
      const typed = embedOptions('indicator-badge', [setting('label', 'Kinder "unter 10" & <b>')], {
        text: '<i>',
      });
      expect(tagForm(typed)).to.equal(
        '<pk-indicator-badge label="Kinder &quot;unter 10&quot; &amp; &lt;b&gt;">&lt;i&gt;</pk-indicator-badge>',
      );
      expect(linkForm(typed)).to.deep.equal({ refused: 'value', label: '(label)' });
    });

    for (const [more, refused] of [
      [{ src: '/daten/export?id=3' }, 'source'],
      [{ src: 'https://daten.example.de/kommune.json' }, undefined],
      [{ src: 'javascript:alert(1).json' }, 'source'],
      [{ target: '/termine#heute' }, 'target'],
      [{ target: '' }, 'target'],
      [{ target: '/daten/peine.json' }, 'target'],
      [{ target: `/${'a'.repeat(2000)}` }, 'length'],
    ] as const) {
      it(`${refused ? 'are two' : 'are three'} for ${JSON.stringify(more).slice(0, 60)}`, () => {
        const link = linkForm(embedOptions('agenda-feed', [], more));
        expect('refused' in link ? link.refused : undefined).to.equal(refused);
      });
    }
  });

  describe('the shortcode of WordPress', () => {
    it('has the options of the element', () =>
      expect(shortcodeForm(embedOptions('agenda-feed', [setting('limit', '5')]))).to.equal(
        '[pk element="agenda-feed" limit="5"]Unsere Termine[/pk]',
      ));

    for (const text of ['mit [Klammer]', 'mit "Zeichen"', 'a & b', '<b>'])
      it(`is none with ${text}, which WordPress would read otherwise`, () =>
        expect(shortcodeForm(embedOptions('agenda-feed', [], { text }))).to.equal(undefined));
  });

  describe('the lines for the web team', () => {
    it('name another server in the loader and in the policy', () => {
      const site = { folder: '/pk', src: 'https://daten.example.de/peine.json' };
      expect(loaderTag(site)).to.equal(
        '<script type="module" src="/pk/pk.js" data-src="https://daten.example.de/peine.json" data-origins="https://daten.example.de"></script>',
      );
      expect(policyLine(site)).to.equal(
        "script-src 'self'; connect-src 'self' https://daten.example.de; img-src 'self' data: https://daten.example.de",
      );
    });

    it('allow another server even if each element names its file', () =>
      expect(
        loaderTag({ folder: '/pk/', src: 'https://daten.example.de/peine.json', isNamed: true }),
      ).to.equal('<script type="module" src="/pk/pk.js" data-origins="https://daten.example.de"></script>'));

    it('preload the data and the element’s code from the versioned folder', () => {
      const integrity = {
        version: '1.0.0',
        elements: { 'contact-block': ['core-x.js', 'contact-block-y.js'] },
      };
      const site = { folder: '/pk', src: '/daten/peine.json' };
      expect(headLines(site, { ...integrity, integrity: {} }, 'contact-block').split('\n')).to.deep.equal([
        '<link rel="preload" as="fetch" crossorigin href="/daten/peine.json">',
        '<link rel="modulepreload" href="/pk/1.0.0/core-x.js">',
        '<link rel="modulepreload" href="/pk/1.0.0/contact-block-y.js">',
        '<script type="module" src="/pk/1.0.0/pk.js" data-src="/daten/peine.json"></script>',
      ]);
    });

    it('pin a file by its hash', () =>
      expect(
        loaderTag({ folder: '/pk/', src: '' }, { file: 'pk.all.1.0.0.js', integrity: 'sha384-abc' }),
      ).to.equal('<script type="module" src="/pk/pk.all.1.0.0.js" integrity="sha384-abc"></script>'));

    for (const name of ['typo3', 'wordpress', 'drupal']) {
      it(`for ${name} are those of docs/cms.md`, async () => {
        const docs = (await (await fetch('/docs/cms.md')).text()).replace(/\s|<\/div>/g, '');
        const classes = await Promise.all(shownElements.map(loadElementClass));
        const listed = Object.keys(elements).map((element) => {
          const found = classes.find(({ tag }) => tag === `pk-${element}`);
          return { tag: `pk-${element}`, attributes: found?.observedAttributes ?? ['src'] };
        });
        for (const { lines = '' } of cmsSystems[name]!.steps(listed))
          expect(docs).to.include(lines.replace(/\s/g, ''));
      });
    }
  });

  describe('the room', () => {
    const site: SiteContext = { ...unknownSite, examples: '/daten/' };
    let room: EmbeddingElement;
    const within = <Found extends Element = HTMLElement>(selector: string) =>
      deepElements(room.shadowRoot!).find((node) => node.matches(selector)) as Found | undefined;
    const lines = () =>
      deepElements(room.shadowRoot!)
        .filter((node) => node.localName === 'pk-workshop-copy-lines')
        .map((node) => (node as CopyLinesElement).lines);
    const stage = () => textOf(within('.stage')!);
    const label = (text: string | RegExp) =>
      deepElements(room.shadowRoot!).find(
        (node): node is HTMLLabelElement =>
          node instanceof HTMLLabelElement &&
          (typeof text === 'string' ? textOf(node) === text : text.test(textOf(node))),
      );
    const choose = async (name: ShownElementName) => {
      within(`input[value="${name}"]`)!.click();
      await waitUntil(() => within(`pk-${name}`), `should show ${name}`, { timeout: 8000 });
    };
    const type = (field: HTMLInputElement, text: string, event = 'input') => {
      field.value = text;
      field.dispatchEvent(new Event(event, { bubbles: true }));
    };
    const open = async (properties: Partial<EmbeddingElement> = {}) => {
      room = await renderRoom<EmbeddingElement>('pk-workshop-embedding', { site, ...properties });
      await room.updateComplete;
    };
    const openPeine = async () => {
      await open();
      await waitUntil(() => stage().includes('Peine'), 'should show Peine', { timeout: 8000 });
    };

    beforeEach(() => {
      embedChoices.change({ element: 'profile-card', source: '', byElement: {} });
      embedSettings.save(emptyEmbedSettings);
    });

    it('previews the element, and shows the lines for it', async () => {
      await openPeine();
      expect(lines()).to.include('<pk-profile-card>Unsere Präventionskette</pk-profile-card>');
      await expectAccessible(room);
    });

    it('writes only attributes that differ from the default', async () => {
      await openPeine();
      await choose('contact-block');
      await waitUntil(() => label(/Adressbuch/));
      label(/Adressbuch/)!.click();
      await waitUntil(() => lines().some((line) => line.includes('vcard')));
      expect(lines()).to.include('/praeventionskette#pk=contact-block;vcard=true');
      expect(within('pk-contact-block')!.hasAttribute('vcard')).to.equal(true);
    });

    it('offers choices from the file', async () => {
      await openPeine();
      await choose('indicator-badge');
      const select = () =>
        deepElements(room.shadowRoot!).find(
          (node): node is HTMLSelectElement =>
            node instanceof HTMLSelectElement && node.textContent.includes('Kinder'),
        );
      await waitUntil(select);
      type(select() as unknown as HTMLInputElement, 'child-poverty', 'change');
      await waitUntil(() => lines().some((line) => line.includes('indicator=child-poverty')));
    });

    it('writes the number of a paper in the form for links, and shows that paper alone', async () => {
      await openPeine();
      await choose('council-paper');
      await waitUntil(() => label(/^2021\/844 /), 'the papers are there', { timeout: 8000 });
      label(/^2021\/844 /)!.click();
      await waitUntil(() => lines().includes('/praeventionskette#pk=council-paper;paper=2021-844'));
      await waitUntil(() => stage().includes('Informationsvorlage 2021/844'));
      expect(stage()).not.to.include('In den Kalender');
    });

    it('explains which value a link cannot hold', async () => {
      await openPeine();
      await choose('indicator-badge');
      await waitUntil(() => label('Eigene Beschriftung'));
      type(label('Eigene Beschriftung')!.control as HTMLInputElement, 'Kinder unter 10');
      await waitUntil(() => /„Eigene Beschriftung“ hat Zeichen/.test(textOf(room)));
    });

    it('says if a number is out of range', async () => {
      await openPeine();
      await waitUntil(() => label('Ebene der Überschriften'));
      const field = label('Ebene der Überschriften')!.control as HTMLInputElement;
      type(field, '9');
      await waitUntil(() => field.getAttribute('aria-invalid') === 'true');
      expect(lines().join()).not.to.include('heading-level');
    });

    it('confirms that it has copied, or selects the text if copying is not permitted', async () => {
      await openPeine();
      const copy = within<CopyLinesElement>('pk-workshop-copy-lines')!;
      copy.shadowRoot!.querySelector('button')!.click();
      const status = () => textOf(copy.shadowRoot!.querySelector('[role="status"]')!);
      await waitUntil(status);
      expect(status()).to.match(/^Adresse des Links: /);
    });

    it('has English texts on request', async () => {
      await open({ language: 'en' });
      await waitUntil(() => textOf(room).includes('Profile card'));
      await waitUntil(() => stage().includes('Peine'), 'should show Peine', { timeout: 8000 });
      await expectAccessible(room);
    });

    it('keeps what was chosen for an element while others are looked at, and while the room is closed', async () => {
      await openPeine();
      await choose('contact-block');
      await waitUntil(() => label(/Adressbuch/));
      label(/Adressbuch/)!.click();
      await choose('profile-card');
      await open();
      await choose('contact-block');
      await waitUntil(() => lines().includes('/praeventionskette#pk=contact-block;vcard=true'));
    });

    describe('with a file open', () => {
      const parts = {
        topics: [
          { id: 'lesen', label: 'Lesen' },
          { id: 'leer', label: 'Leer' },
        ],
        services: [
          {
            name: 'Lesestart',
            topics: ['lesen'],
            places: [{ municipality: 'Bad Münder' }],
            phones: [{ number: '1234' }],
          },
          { name: 'Turnen', places: [{ address: { city: 'Springe' } }, { municipality: 'Bad Münder' }] },
          { name: 'Alt', status: 'inactive', places: [{ municipality: 'Hannover' }] },
        ],
        agenda: [{ title: 'Lesefest', start: '2999-01-01', location: 'Bücherei Springe' }],
      };
      const program = programOf(parts);
      const openFile = (more: Partial<EmbeddingElement> = {}) =>
        open({ data: parts, program, fileName: 'musterland.json', ...more });

      it('shows that file, and asks no address for it', async () => {
        await openFile();
        await waitUntil(() => stage().includes('Musterland'), 'should show it', { timeout: 8000 });
        expect(textOf(room)).to.include('Sie sehen die geöffnete Datei „musterland.json“');
        expect(textOf(room)).not.to.include('Beispiel: Landkreis Peine');
        await expectAccessible(room);
      });

      it('offers its topics and places, with how much is there, and writes what a link can hold', async () => {
        await openFile();
        await choose('service-finder');
        await waitUntil(() => label(/^Lesen/));
        expect(label('Lesen (1)'), 'a topic').to.exist;
        expect(label('Leer (0)'), 'a topic of no service').to.exist;
        expect(label('Bad Münder (2)'), 'a place').to.exist;
        expect(label(/^Hannover/), 'a place of what is not offered any more').not.to.exist;
        label('Bad Münder (2)')!.click();
        label('Springe (1)')!.click();
        await waitUntil(() =>
          lines().includes('/praeventionskette#pk=service-finder;place=bad-munder,springe'),
        );
        label('Springe (1)')!.click();
        label('Lesen (1)')!.click();
        await waitUntil(() => stage().includes('Lesestart') && !stage().includes('Turnen'), 'should filter');
      });

      it('offers for dates the places where there are some', async () => {
        await openFile();
        await choose('agenda-feed');
        await waitUntil(() => label('Springe (1)'));
        expect(label(/^Bad Münder/)).not.to.exist;
        label('Springe (1)')!.click();
        await waitUntil(() => stage().includes('Lesefest'));
      });

      it('shows images from where the file lies', async () => {
        const data = {
          schemaVersion: 1,
          municipality: { name: 'Musterland', image: { src: 'images/peine.svg', alt: 'Felder' } },
        };
        const fileAddress = '/daten/musterland.json';
        await openFile({ data, program: programOf(data), site: { ...site, fileAddress } });
        await waitUntil(() => within<HTMLImageElement>('img'), 'should show it', { timeout: 8000 });
        const image = within<HTMLImageElement>('img')!;
        expect(image.src).to.equal(`${location.origin}/daten/images/peine.svg`);
      });

      it('says what there is nothing of', async () => {
        await openFile();
        await choose('council-paper');
        await waitUntil(() => /In der Datei steht keine Vorlage/.test(textOf(room)));
      });

      it('follows what is changed in it', async () => {
        await openFile();
        await choose('agenda-feed');
        await waitUntil(() => stage().includes('Lesefest'));
        room.program = programOf({ ...parts, agenda: [{ ...parts.agenda[0], title: 'Vorlesetag' }] });
        await waitUntil(() => stage().includes('Vorlesetag'));
      });
    });

    describe('before the file is published', () => {
      const isNamed = /Diese Adresse ist auf der Website schon eingetragen/;

      it('says that its address is missing, and gives no lines that would not work', async () => {
        await open({ data: {}, program: programOf({}), fileName: 'musterland.json' });
        await waitUntil(() => /Diese Adresse fehlt noch/.test(textOf(room)));
        expect(lines()).to.have.length(4);
        label(isNamed)!.click();
        await waitUntil(() => /Zum Kopieren fehlt die Adresse/.test(textOf(room)));
        expect(lines()).to.deep.equal([]);
        type(
          label('Adresse der veröffentlichten Datei')!.control as HTMLInputElement,
          '/daten/m.json',
          'change',
        );
        await waitUntil(() => lines().includes('/daten/m.json#pk=profile-card'));
      });

      it('offers the address that the file was opened from', async () => {
        await open({
          data: {},
          program: programOf({}),
          fileName: 'm.json',
          site: { ...site, fileAddress: '/daten/m.json' },
        });
        const button =
          within<HTMLButtonElement>('pk-workshop-data-source')!.shadowRoot!.querySelector('button')!;
        expect(textOf(button)).to.equal('Übernehmen: /daten/m.json');
        button.click();
        await waitUntil(() => embedSettings.settings.address === '/daten/m.json');
      });

      it('remembers nothing unless told, and forgets on request', async () => {
        await open({ data: {}, program: programOf({}), fileName: 'm.json' });
        type(
          label('Adresse der veröffentlichten Datei')!.control as HTMLInputElement,
          '/daten/m.json',
          'change',
        );
        await room.updateComplete;
        expect(localStorage.getItem('pk-workshop-embedding')).to.equal(null);
        label('Adressen auf diesem Gerät merken')!.click();
        expect(localStorage.getItem('pk-workshop-embedding')).to.include('/daten/m.json');
        label('Adressen auf diesem Gerät merken')!.click();
        expect(localStorage.getItem('pk-workshop-embedding')).to.equal(null);
      });

      it('asks no other server, and says so', async () => {
        await open();
        label('Veröffentlichte Datei')!.click();
        await waitUntil(() => label('Adresse der veröffentlichten Datei'));
        const address = 'https://daten.example.de/peine.json';
        performance.clearResourceTimings();
        type(label('Adresse der veröffentlichten Datei')!.control as HTMLInputElement, address, 'change');
        await waitUntil(() => /Die Werkstatt fragt keine anderen Server/.test(textOf(room)));
        expect(performance.getEntriesByType('resource').map(({ name }) => name)).not.to.include(address);
      });
    });

    it('gives the shortcode in WordPress, and asks nothing that the plugin knows', async () => {
      await open({
        site: { ...site, cms: 'wordpress' },
        data: {},
        program: programOf({}),
        fileName: 'kommune.json',
      });
      await waitUntil(() => lines().includes('[pk element="profile-card"]Unsere Präventionskette[/pk]'));
      expect(textOf(room)).not.to.match(
        /Adresse der veröffentlichten Datei|Für das Web-Team|schon eingetragen/,
      );
    });
  });

  it('calls nothing a „Vorlage“ but the paper of a council', () => {
    const found: string[] = [];
    const collect = (value: unknown): void => {
      if (typeof value === 'string') found.push(value);
      else if (typeof value === 'object') Object.values(value ?? {}).forEach(collect);
      else if (typeof value === 'function')
        found.push(String((value as (...texts: string[]) => unknown)('', '')));
    };
    const { 'council-paper': _, ...others } = elementTexts.de;
    const { paper: __, ...noChoices } = embedding.options.noChoices;
    collect([others, { ...embedding, options: { ...embedding.options, noChoices } }, webTeam]);
    for (const { steps } of Object.values(cmsSystems))
      collect(steps([]).map(({ instruction }) => instruction.de));
    expect(found.filter((text) => /vorlage/i.test(text))).to.deep.equal([]);
  });
});
