import { expect } from 'chai';
import '../../src/workshop/versions/index.js';
import { ServerFileAccess } from '../../src/workshop/saving/server-file-access.js';
import { button, eventually, renderWorkshop } from './support.js';
import { deepElements, expectAccessible, textOf } from '../support/page.js';

const text = (name: string) => JSON.stringify({ schemaVersion: 1, municipality: { name } });

/** A server with one file, as `WorkshopServer` and the WordPress plugin are. */
class FakeServer {
  text: string | undefined;
  /** Earlier texts, the latest first. */
  readonly versions: string[] = [];
  readonly requests: { method: string; nonce: string | null }[] = [];
  readonly #fetch = globalThis.fetch;
  readonly #url = new URL('file', document.baseURI).href;

  constructor(text?: string) {
    this.text = text;
    globalThis.fetch = (input, init) => {
      const url = input as string;
      if (url === this.#url) return this.#answer(init!);
      if (typeof url === 'string' && url.startsWith(this.versionsUrl))
        return Promise.resolve(this.#answerVersions(url));
      return this.#fetch(input, init);
    };
  }

  get url(): string {
    return this.#url;
  }

  get versionsUrl(): string {
    return new URL('versions', document.baseURI).href;
  }

  close(): void {
    globalThis.fetch = this.#fetch;
  }

  #answer({ method, headers, body }: RequestInit): Promise<Response> {
    const sent = new Headers(headers);
    this.requests.push({ method: method!, nonce: sent.get('x-wp-nonce') });
    const present = this.text;
    const etag = (text: string) => `"${text.length}-${text.slice(-20)}"`;
    if (method === 'GET')
      return Promise.resolve(
        present === undefined
          ? new Response(null, { status: 404 })
          : new Response(present, { headers: { etag: etag(present) } }),
      );
    const isExpected =
      present === undefined ? sent.get('if-none-match') === '*' : sent.get('if-match') === etag(present);
    if (!isExpected) return Promise.resolve(new Response(present, { status: 412 }));
    if (present !== undefined) this.versions.unshift(present);
    this.text = body as string;
    return Promise.resolve(new Response(null, { status: 204, headers: { etag: etag(this.text) } }));
  }

  #answerVersions(url: string): Response {
    const id = url.slice(this.versionsUrl.length + 1);
    if (id)
      return new Response(this.versions.at(-Number(id)), {
        status: this.versions.at(-Number(id)) ? 200 : 404,
      });
    const list = this.versions.map((_, index) => ({
      id: this.versions.length - index,
      replaced: '2026-05-12T12:03:00Z',
      replacedBy: 'redaktion',
    }));
    return Response.json(list);
  }
}

describe('the workshop with a server that keeps its file', () => {
  let server: FakeServer;
  afterEach(() => server.close());

  const open = async (isReadOnly = false) => {
    const versionsUrl = isReadOnly ? undefined : server.versionsUrl;
    const access = new ServerFileAccess({
      url: server.url,
      name: 'kommune.json',
      nonce: 'abc',
      isReadOnly,
      versionsUrl,
    });
    const workshop = await renderWorkshop(access);
    await workshop.openOwnFile();
    await workshop.updateComplete;
    return workshop;
  };
  type Workshop = Awaited<ReturnType<typeof open>>;
  const rename = (workshop: Workshop, name: string) =>
    workshop.dispatchEvent(
      Object.assign(new Event('pk-workshop-edit'), {
        changes: [{ path: ['municipality', 'name'], value: name }],
        step: { label: 'Name' },
      }),
    );
  const dialog = (workshop: Workshop) =>
    deepElements(workshop.shadowRoot!).find((node) => node.matches('dialog[open]')) as
      HTMLElement | undefined;
  const save = async (workshop: Workshop) => {
    button(workshop, 'Speichern').click();
    await eventually(() => !!dialog(workshop), 'the dialog is open');
  };

  it('opens the file at once, and saves it in place', async () => {
    server = new FakeServer(text('Musterland'));
    const workshop = await open();
    expect(textOf(workshop)).to.include('Musterland');
    rename(workshop, 'Neuland');
    await workshop.updateComplete;
    await save(workshop);
    (dialog(workshop)!.querySelector('button.main') as HTMLElement).click();
    await eventually(() => server.text!.includes('Neuland'), 'the file is saved');
    expect(workshop.hasChanges).to.equal(false);
    expect(server.requests.every(({ nonce }) => nonce === 'abc')).to.equal(true);
    expect(server.requests.filter(({ method }) => method === 'PUT')).to.have.length(1);
  });

  it('merges what somebody else has saved meanwhile', async () => {
    server = new FakeServer(text('Musterland'));
    const workshop = await open();
    rename(workshop, 'Neuland');
    server.text = JSON.stringify({ schemaVersion: 1, municipality: { name: 'Musterland' }, language: 'de' });
    await workshop.updateComplete;
    await save(workshop);
    (dialog(workshop)!.querySelector('button.main') as HTMLElement).click();
    await eventually(() => server.text!.includes('Neuland'), 'the file is saved');
    expect(JSON.parse(server.text)).to.deep.equal({
      schemaVersion: 1,
      municipality: { name: 'Neuland' },
      language: 'de',
    });
  });

  it('makes a file where the server has none yet', async () => {
    server = new FakeServer();
    const workshop = await open();
    expect(workshop.data).to.equal(undefined);
    workshop.openFile({
      name: 'musterland.json',
      text: text('Musterland'),
      data: JSON.parse(text('Musterland')),
      isNew: true,
      notices: [],
    });
    await workshop.updateComplete;
    await save(workshop);
    (dialog(workshop)!.querySelector('button.main') as HTMLElement).click();
    await eventually(() => server.text !== undefined, 'the file is saved');
    expect(JSON.parse(server.text!)).to.deep.equal(JSON.parse(text('Musterland')));
  });

  it('lets somebody look who may not save', async () => {
    server = new FakeServer(text('Musterland'));
    const workshop = await open(true);
    expect(textOf(workshop)).to.include('Musterland');
    rename(workshop, 'Neuland');
    await workshop.updateComplete;
    await save(workshop);
    expect(textOf(dialog(workshop)!)).to.match(/herunterladen|Herunterladen/);
    expect(server.requests.map(({ method }) => method)).to.deep.equal(['GET']);
  });

  it('tells what a save has changed, shows the version before, and goes back to it as one step that is saved', async () => {
    server = new FakeServer(text('Neuland'));
    server.versions.push(text('Musterland'), text('Altland'));
    const workshop = await open();
    button(workshop, 'Frühere Fassungen').click();
    await eventually(() => /danach hat redaktion gespeichert/.test(textOf(workshop)), 'they are listed');
    expect(textOf(workshop)).to.include('Bis 12. Mai 2026 um 14:03 Uhr');
    await expectAccessible(workshop);
    const [details] = deepElements(workshop.shadowRoot!).filter((node) => node instanceof HTMLDetailsElement);
    details!.open = true;
    await eventually(() => /Name geändert/.test(textOf(details!)), 'the change is told');

    button(workshop, /^Fassung bis/).click();
    await eventually(
      () => /Das ändert sich, wenn Sie zu ihr zurückgehen/.test(textOf(workshop)),
      'it is shown',
    );
    await expectAccessible(workshop);
    button(workshop, 'Zu dieser Fassung zurück …').click();
    await eventually(() => !!dialog(workshop), 'it asks before it saves');
    expect(workshop.data).to.deep.equal(JSON.parse(text('Musterland')));
    expect(server.text).to.include('Neuland');
    (dialog(workshop)!.querySelector('button.main') as HTMLElement).click();
    await eventually(() => server.text!.includes('Musterland'), 'the file is saved');
    expect(server.versions[0]).to.include('Neuland');
    await eventually(() => /ist gespeichert/.test(textOf(workshop)), 'it says so');

    button(workshop, 'Rückgängig').click();
    await workshop.updateComplete;
    expect(workshop.data).to.have.nested.property('municipality.name', 'Neuland');
  });

  it('says where a version is not kept any more, and that there are none yet', async () => {
    server = new FakeServer(text('Neuland'));
    const workshop = await open();
    button(workshop, 'Frühere Fassungen').click();
    await eventually(() => /Noch keine: Die erste entsteht/.test(textOf(workshop)), 'it says so');
  });

  it('shows no earlier versions to whoever may not save, nor of a file of another place', async () => {
    server = new FakeServer(text('Musterland'));
    const reader = await open(true);
    expect(() => button(reader, 'Frühere Fassungen')).to.throw();
    const workshop = await open();
    workshop.openFile({
      name: 'anders.json',
      text: text('Anderswo'),
      data: JSON.parse(text('Anderswo')),
      isNew: false,
      notices: [],
    });
    await workshop.updateComplete;
    expect(() => button(workshop, 'Frühere Fassungen')).to.throw();
  });

  it('leads back to the page that it was opened from', async () => {
    server = new FakeServer(text('Musterland'));
    const workshop = await open();
    workshop.home = '/wp-admin/';
    await workshop.updateComplete;
    await eventually(() => /Zurück zum Dashboard/.test(textOf(workshop)), 'there is a link');
  });
});
