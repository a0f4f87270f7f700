import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { emptyEmbedSettings } from '../../src/authoring/embedding/embed-settings.js';
import { parseProgram } from '../../src/schema/parse.js';
import type { CopyLinesElement } from '../../src/workshop/embedding/copy-lines.element.js';
import { embedChoices, embedSettings } from '../../src/workshop/embedding/embed-store.js';
import '../../src/workshop/embedding/index.js';
import type { WebTeamElement } from '../../src/workshop/embedding/web-team.element.js';
import type { WorkshopNavigateEvent } from '../../src/workshop/navigate-event.js';
import { unknownSite } from '../../src/workshop/site-context.js';
import { byRole, captureDownload, deepElements, expectAccessible, textOf } from '../support/page.js';
import { renderRoom } from '../support/workshop-frame.js';

const manifest = {
  version: '1.2.3',
  elements: {
    'profile-card': ['core-x.js', 'profile-card-y.js'],
    'contact-block': ['core-x.js', 'contact-block-z.js'],
  },
  integrity: { 'pk.all.js': 'sha384-abc' },
};

describe('the page for the web team', () => {
  const originalFetch = globalThis.fetch;
  let page: WebTeamElement;
  const lines = (label: string | RegExp) =>
    deepElements(page.shadowRoot!).find(
      (node): node is CopyLinesElement =>
        node.localName === 'pk-workshop-copy-lines' &&
        (typeof label === 'string'
          ? (node as CopyLinesElement).label === label
          : label.test((node as CopyLinesElement).label)),
    )?.lines;
  const field = (label: string) =>
    deepElements(page.shadowRoot!).find(
      (node): node is HTMLLabelElement => node instanceof HTMLLabelElement && textOf(node) === label,
    )!.control as HTMLInputElement;
  const enter = async (label: string, text: string, event = 'input') => {
    field(label).value = text;
    field(label).dispatchEvent(new Event(event, { bubbles: true }));
    await page.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  };
  /** Opens the page beside a build of the elements, or beside none. */
  const open = async (hasBuild: boolean) => {
    const asked: string[] = [];
    globalThis.fetch = (input) => {
      asked.push(new Request(input).url);
      return Promise.resolve(hasBuild ? Response.json(manifest) : new Response('', { status: 404 }));
    };
    page = await renderRoom<WebTeamElement>('pk-workshop-web-team', {
      site: { ...unknownSite, elements: '/pk/' },
    });
    await waitUntil(() => (hasBuild ? /1\.2\.3/ : /kein gebautes Paket/).test(textOf(page)));
    return asked;
  };

  beforeEach(() => {
    embedChoices.change({ element: 'profile-card', source: '', byElement: {} });
    embedSettings.save(emptyEmbedSettings);
  });

  afterEach(() => {
    globalThis.fetch = originalFetch;
  });

  it('links the zip of the version that lies beside it', async () => {
    const asked = await open(true);
    expect(asked).to.deep.equal([`${location.origin}/pk/integrity.json`]);
    const [link] = byRole(page, 'link', /Bausteine herunterladen \(Version 1\.2\.3/) as HTMLAnchorElement[];
    expect(link!.getAttribute('href')).to.equal(`${location.origin}/pk/praeventionskette-widgets-1.2.3.zip`);
    await expectAccessible(page);
  });

  it('says what is missing where no package was built, and shows all that needs none', async () => {
    await open(false);
    expect(byRole(page, 'link')).to.deep.equal([]);
    expect(lines('Der Lader')).to.equal(
      '<script type="module" src="/pk/pk.js" data-src="/daten/kommune.json"></script>',
    );
    expect(lines('Empfohlen: schneller sichtbar')).to.equal(undefined);
    await expectAccessible(page);
  });

  it('writes all lines with the addresses that were entered', async () => {
    await open(true);
    await enter('Adresse der Datei', '/daten/gifhorn.json');
    await enter('Ordner der Bausteine', '/bausteine');
    await enter('Baustein der Seite', 'contact-block', 'change');
    expect(lines('Empfohlen: schneller sichtbar')).to.equal(
      [
        '<link rel="preload" as="fetch" crossorigin href="/daten/gifhorn.json">',
        '<link rel="modulepreload" href="/bausteine/1.2.3/core-x.js">',
        '<link rel="modulepreload" href="/bausteine/1.2.3/contact-block-z.js">',
        '<script type="module" src="/bausteine/1.2.3/pk.js" data-src="/daten/gifhorn.json"></script>',
      ].join('\n'),
    );
    expect(lines('Festgelegt, mit Prüfsumme (SRI)')).to.include('pk.all.js" integrity="sha384-abc"');
    expect(lines(/^Apache/))
      .to.include("'/daten/gifhorn.json'")
      .and.to.include('^/bausteine/');
  });

  it('names another server wherever it has to be allowed', async () => {
    await open(false);
    await enter('Adresse der Datei', 'https://daten.example.de/g.json');
    expect(lines('Content-Security-Policy')).to.include("connect-src 'self' https://daten.example.de");
    expect(lines('CORS')).to.equal('Access-Control-Allow-Origin: *');
    expect(lines('Datenschutzerklärung')).to.include('lädt Ihr Browser von https://daten.example.de');
  });

  it('has an example for each server', async () => {
    await open(true);
    byRole(page, 'button', 'IIS')[0]!.click();
    await waitUntil(() => lines(/^IIS/));
    const document = new DOMParser().parseFromString(lines(/^IIS/)!, 'application/xml');
    expect(document.querySelector('parsererror')).to.equal(null);
    expect([...document.querySelectorAll('location')].map((node) => node.getAttribute('path'))).to.include(
      'pk/1.2.3',
    );
  });

  it('shows the lines of the CMS that is chosen', async () => {
    await open(false);
    await enter('CMS', 'drupal', 'change');
    await waitUntil(() => lines('Zeilen für Drupal') === '<div data-pk data-pk-*>');
  });

  it('gives a file to start with that the elements read without an issue', async () => {
    await open(false);
    globalThis.fetch = originalFetch;
    const { name, text } = await captureDownload(() =>
      byRole(page, 'button', 'Datei zum Anfangen herunterladen')[0]!.click(),
    );
    expect(name).to.equal('kommune.json');
    const { program, issues } = parseProgram(JSON.parse(text));
    expect(issues).to.deep.equal([]);
    expect(program!.services[0]!.sample).to.equal(true);
  });

  it('tells what is stored and when, and that accessibility is an assessment of its own', async () => {
    await open(false);
    const privacy = lines('Datenschutzerklärung')!;
    for (const fact of ['§ 25 TDDDG', 'pk-shortlist-', 'pk-place', 'keine Cookies'])
      expect(privacy).to.include(fact);
    expect(lines('Erklärung zur Barrierefreiheit')).to.match(
      /Selbsteinschätzung.*unabhängige Stelle.*liegt nicht vor/s,
    );
  });

  it('leads to the choice of an element', async () => {
    await open(false);
    const path = new Promise((resolve) =>
      page.addEventListener('pk-workshop-navigate', ({ path }: WorkshopNavigateEvent) => resolve(path)),
    );
    byRole(page, 'button', 'Baustein auswählen')[0]!.click();
    expect(await path).to.deep.equal(['embedding']);
  });
});
