import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { cmsSystems } from '../../site/assistant/cms.js';
import { checkFile } from '../../src/authoring/check/check-file.js';
import type { CopyLines } from '../../site/assistant/copy-lines.js';
import '../../site/assistant/embed-assistant.js';
import type { EmbedAssistant } from '../../site/assistant/embed-assistant.js';
import type { FileCheck } from '../../site/assistant/file-check.js';
import {
  linkForm,
  placeholderForm,
  tagForm,
  type Setting,
  type EmbedOptions,
} from '../../site/assistant/forms.js';
import { loadBlockClass, blockNames, optionsOf } from '../../site/assistant/options.js';
import { headLines, loaderTag, policyLine } from '../../site/assistant/site-setup.js';
import { pageWords, type AnyOptionWords, type BlockName } from '../../site/assistant/words.js';
import { elements } from '../../src/embed/elements.js';
import { upgrade } from '../../src/embed/upgrade.js';
import { expectAccessible, renderFixture, textOf } from '../support/page.js';
import { documentJson, captureWarnings } from '../support/states.js';

const embedOptions = (
  block: BlockName,
  settings: Setting[] = [],
  more: Partial<EmbedOptions> = {},
): EmbedOptions => ({
  block,
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
async function acceptedValues(name: BlockName, attribute: string): Promise<string[]> {
  const block = await loadBlockClass(name);
  const warnings = await captureWarnings(async () => {
    const element = new block();
    element.setAttribute(attribute, 'no-such-word');
    element.setAttribute('src', '/daten/peine.json');
    document.body.append(element);
    await waitUntil(() => element.state !== 'pending');
    element.remove();
  });
  const told = warnings.map((warning) => /"no-such-word" is none of (.*)/.exec(warning)?.[1]).find(Boolean);
  return told?.split(', ') ?? [];
}

describe('the embed assistant', () => {
  describe('its choices', () => {
    it('are all elements with content of their own', () =>
      expect([...blockNames].sort()).to.deep.equal(
        Object.keys(elements)
          .filter((name) => name !== 'program')
          .sort(),
      ));

    for (const name of blockNames) {
      it(`include words for every option of ${name} in both languages`, async () => {
        for (const { blocks, options } of Object.values(pageWords)) {
          const words: Record<string, AnyOptionWords> = {
            ...blocks[name].options,
            headingLevel: options.headingLevel,
          };
          const found = optionsOf(await loadBlockClass(name)).map((option) => option.name);
          expect(found.sort()).to.deep.equal(Object.keys(words).sort());
        }
      });
    }

    for (const [name, option] of [
      ['profile-card', 'sections'],
      ['agenda-feed', 'type'],
    ] as const) {
      it(`accept the same values for ${option} as ${name}`, async () => {
        const words = (pageWords.de.blocks[name].options as Record<string, AnyOptionWords>)[option]!.values!;
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
        const block = await loadBlockClass('profile-card');
        const wanted = embedOptions('profile-card', settings, { src });
        const link = linkForm(wanted);
        const forms = ['html' in link ? link.html : '', placeholderForm(wanted), tagForm(wanted)];
        const read = forms.map(async (form) => {
          const host = await renderFixture(`<div>${form}</div>`);
          const node = host.querySelector('a, [data-pk]');
          if (node) upgrade(node, block);
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
        const classes = await Promise.all(blockNames.map(loadBlockClass));
        const listed = Object.keys(elements).map((element) => {
          const found = classes.find(({ tag }) => tag === `pk-${element}`);
          return { tag: `pk-${element}`, attributes: found?.observedAttributes ?? ['src'] };
        });
        for (const { lines = '' } of cmsSystems[name]!.steps(listed))
          expect(docs).to.include(lines.replace(/\s/g, ''));
      });
    }
  });

  describe('the page', () => {
    let page: EmbedAssistant;
    const within = <Found extends HTMLElement>(selector: string) => page.querySelector<Found>(selector)!;
    const lines = () =>
      [...page.querySelectorAll<CopyLines>('block-builder > section > .forms copy-lines')].map(
        ({ lines }) => lines,
      );
    const choose = async (selector: string) => {
      within<HTMLInputElement>(selector).click();
      await new Promise((resolve) => setTimeout(resolve, 50));
    };

    beforeEach(async () => {
      page = await renderFixture<EmbedAssistant>('<embed-assistant></embed-assistant>');
      await waitUntil(() => textOf(within('.stage')).includes('Peine'), 'should show Peine', {
        timeout: 8000,
      });
    });

    it('previews the element, and shows the lines for it', async () => {
      expect(lines()).to.include('<pk-profile-card>Unsere Präventionskette</pk-profile-card>');
      await expectAccessible(page);
    });

    it('writes only attributes that differ from the default', async () => {
      await choose('input[value="contact-block"]');
      await waitUntil(() => within('option-field [type="checkbox"]'));
      const vcard = [...page.querySelectorAll('option-field label')].find((label) =>
        /Adressbuch/.test(label.textContent),
      );
      (vcard!.querySelector('input') as HTMLInputElement).click();
      await waitUntil(() => lines().some((line) => line.includes('vcard')));
      expect(lines()).to.include('/praeventionskette#pk=contact-block;vcard=true');
      expect(within('pk-contact-block').hasAttribute('vcard')).to.equal(true);
    });

    it('offers choices from the file', async () => {
      await choose('input[value="indicator-badge"]');
      await waitUntil(() => within('#option-indicator')?.textContent?.includes('Kinder'));
      const select = within<HTMLSelectElement>('#option-indicator');
      select.value = 'child-poverty';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await waitUntil(() => lines().some((line) => line.includes('indicator=child-poverty')));
    });

    it('writes the number of a paper in the form for links', async () => {
      await choose('input[value="council-paper"]');
      const paper = () =>
        [...page.querySelectorAll('option-field label')].find((label) => textOf(label) === '2021/844');
      await waitUntil(paper);
      paper()!.querySelector('input')!.click();
      const link = '/praeventionskette#pk=council-paper;paper=2021-844';
      await waitUntil(() => lines().includes(link));
      await waitUntil(() => textOf(within('.stage')).includes('Informationsvorlage 2021/844'));
    });

    it('explains which value a link cannot hold', async () => {
      await choose('input[value="indicator-badge"]');
      await waitUntil(() => within('#option-label'));
      const field = within<HTMLInputElement>('#option-label');
      field.value = 'Kinder unter 10';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await waitUntil(() => within('.refused'));
      expect(textOf(within('.refused'))).to.match(/„Eigene Beschriftung“ hat Zeichen/);
    });

    it('says if a number is out of range', async () => {
      const field = within<HTMLInputElement>('#option-heading-level');
      field.value = '9';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await waitUntil(() => field.getAttribute('aria-invalid') === 'true');
      expect(lines().join()).not.to.include('heading-level');
    });

    it('confirms that it has copied, or selects the text if copying is not permitted', async () => {
      const copy = within<CopyLines>('copy-lines');
      copy.querySelector('button')!.click();
      await waitUntil(() => textOf(copy.querySelector('[role="status"]')!));
      expect(textOf(copy.querySelector('[role="status"]')!)).to.match(/^Adresse des Links: /);
    });

    it('has English texts on request', async () => {
      try {
        within<HTMLElement>('[lang="en"]').click();
        await waitUntil(() => textOf(page).includes('Profile card'));
        await waitUntil(() => textOf(within('.stage')).includes('Goals'));
        expect(document.documentElement.lang).to.equal('en');
        await expectAccessible(page);
      } finally {
        within<HTMLElement>('[lang="de"]').click();
      }
    });
  });

  describe('the file check', () => {
    let check: FileCheck;
    const summary = () => textOf(check.querySelector('.summary')!);

    beforeEach(async () => (check = await renderFixture<FileCheck>('<file-check></file-check>')));

    it('says where a file is not valid JSON, and why', async () => {
      await check.checkText('{\n  "schemaVersion": 1\n  "municipality": {}\n}');
      expect(summary()).to.equal('Die Datei ist nicht lesbar: In Zeile 3 stimmt etwas nicht.');
      expect(textOf(check)).to.include('Vor dieser Stelle fehlt ein Komma');
      await expectAccessible(check);
    });

    it('lists issues with their lines, warns of personal data, and lists hints', async () => {
      const parts = { contacts: [{ name: 'Anna Ärmel' }, { organization: 'Jugendamt', email: 'falsch' }] };
      await check.checkText(JSON.stringify(JSON.parse(documentJson(parts)), null, 1));
      expect(summary()).to.match(/^Musterland: lesbar. 1 Fehler, 1 Warnung, \d Hinweise\.$/);
      expect(textOf(check)).to.match(
        /Hier wird eine E-Mail-Adresse erwartet.* Zeile 12 Kontakt „Jugendamt“, E-Mail contacts\[1\]\.email/,
      );
      expect(textOf(check)).to.match(
        /Die Datei kann jeder lesen.* Zeile 7 Kontakt „Anna Ärmel“, Person öffentlich zeigen contacts\[0\]/,
      );
      expect(textOf(check)).to.include('Kein Stand der Datei');
      await expectAccessible(check);
    });

    it('repairs one place or all of a text that is not JSON, and keeps everything else', async () => {
      const text = '{\n  // Peine\n  "schemaVersion": 1\n  "municipality": { "name": "Musterland", },\n}';
      check.querySelector('textarea')!.value = text;
      await check.checkText(text);
      expect(summary()).to.equal(
        'Die Datei ist nicht lesbar: An 4 Stellen stimmt etwas nicht, zuerst in Zeile 2.',
      );
      await expectAccessible(check);
      const press = async (name: RegExp) => {
        const before = check.querySelector('textarea')!.value;
        const buttons = [...check.querySelectorAll<HTMLElement>('button.repair')];
        const button = buttons.find((repair) => name.test(textOf(repair)))!;
        button.focus();
        button.click();
        await waitUntil(() => check.querySelector('textarea')!.value !== before);
        await waitUntil(() => document.activeElement === check.querySelector('.summary'));
      };
      await press(/^Kommentar löschen/);
      expect(check.querySelector('textarea')!.value).to.equal(text.replace('// Peine', ''));
      await press(/^Alle diese Stellen reparieren/);
      expect(check.querySelector('textarea')!.value).to.equal(
        '{\n  \n  "schemaVersion": 1,\n  "municipality": { "name": "Musterland" }\n}',
      );
      expect(summary()).to.match(/^Musterland: lesbar. keine Fehler/);
      expect(document.activeElement).to.equal(check.querySelector('.summary'));
    });

    it('guesses what a misspelt key was meant to be, and renames it', async () => {
      const services = [{ name: 'Stillcafé', telefon: [{ number: '05171 4010' }] }];
      const text = documentJson({ services });
      check.querySelector('textarea')!.value = text;
      await check.checkText(text);
      expect(textOf(check)).to.match(
        /Gemeint ist wohl „Telefon und Fax“\..*Angebot „Stillcafé“|Angebot „Stillcafé“.*Gemeint ist wohl „Telefon und Fax“\./,
      );
      expect(textOf(check)).to.include('Familien können heute 0 von 1 Angeboten erreichen.');
      [...check.querySelectorAll<HTMLElement>('button.repair')]
        .find((button) => textOf(button).startsWith('Als „Telefon und Fax“ übernehmen'))!
        .click();
      await waitUntil(() => textOf(check).includes('Familien können heute 1 von 1 Angeboten erreichen.'));
      expect(check.querySelector('textarea')!.value).to.equal(text.replace('"telefon"', '"phones"'));
    });

    it('knows a table that was dropped by mistake, whatever its name', async () => {
      await check.openFile(new File(['Name;Telefon\nStillcafé;05171 4010\n'], 'peine.json'));
      expect(summary()).to.equal('Das ist eine CSV-Tabelle. Gebraucht wird die Datei der Kommune.');
      await check.openFile(
        new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'xl/workbook.xml'], 'peine.json'),
      );
      expect(summary()).to.equal('Das ist eine Excel-Tabelle. Gebraucht wird die Datei der Kommune.');
    });

    it('lists contradictions separately, since they are shown', async () => {
      const observations = [{ count: 1861, of: 13137, share: 0.1517 }];
      await check.checkText(
        JSON.stringify(
          { schemaVersion: 1, municipality: { name: 'Musterland' }, indicators: [{ id: 'x', observations }] },
          null,
          1,
        ),
      );
      expect(summary()).to.match(/^Musterland: lesbar. keine Fehler, 1 Warnung/);
      expect(textOf(check)).to.match(
        /Das wird gezeigt, stimmt aber wohl nicht Zahlen, die nicht zusammenpassen 1\.861 von 13\.137 sind nicht 15,17\s%\. Prüfen .* Zeile \d+ Kennzahl „x“, Werte indicators\[0\]\.observations\[0\]/,
      );
      expect(textOf(check)).not.to.include('Das wird nicht gezeigt');
      await expectAccessible(check);
    });

    it('selects the line of an issue in the text field', async () => {
      const text = '{\n "schemaVersion": 1,\n "municipality": { "name": "Musterland", "ags": 3157 }\n}';
      const area = check.querySelector('textarea')!;
      area.value = text;
      await check.checkText(text);
      check.querySelector<HTMLElement>('button.line')!.click();
      expect(document.activeElement).to.equal(area);
      expect(area.value.slice(area.selectionStart, area.selectionStart + 4)).to.equal('3157');
    });

    it('accepts a file, and sends no request', async () => {
      const text = await (await fetch('/daten/gifhorn.json')).text();
      performance.clearResourceTimings();
      const mark = performance.now();
      await check.openFile(new File([`\uFEFF${text}`], 'gifhorn.json'));
      expect(summary()).to.match(/^Landkreis Gifhorn: lesbar\. keine Fehler/);
      const asked = performance.getEntriesByType('resource').filter(({ startTime }) => startTime > mark);
      expect(asked.map(({ name }) => name)).to.deep.equal([]);
    });

    it('says so if a file is empty', async () => {
      await check.checkText('  ');
      expect(summary()).to.equal('Die Datei ist leer.');
    });

    it('checks ten megabytes without a noticeable delay', () => {
      const services = Array.from({ length: 40_000 }, (_, id) => ({
        id: `s${id}`,
        name: `Angebot ${id} ${'x'.repeat(180)}`,
      }));
      const text = documentJson({ services });
      expect(text.length).to.be.greaterThan(8_000_000);
      const start = performance.now();
      const { findings } = checkFile(text, { now: new Date() });
      expect(findings.filter(({ kind }) => kind === 'service-ageless')).to.have.length(40_000);
      expect(performance.now() - start).to.be.lessThan(5000);
    });
  });
});
