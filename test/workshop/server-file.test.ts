import { expect } from 'chai';
import { ServerFileAccess } from '../../src/workshop/saving/server-file-access.js';
import { button, eventually, renderWorkshop } from './support.js';
import { deepElements, textOf } from '../support/page.js';

const text = (name: string) => JSON.stringify({ schemaVersion: 1, municipality: { name } });

/** A server with one file, as `WorkshopServer` and the WordPress plugin are. */
class FakeServer {
  text: string | undefined;
  readonly requests: { method: string; nonce: string | null }[] = [];
  readonly #fetch = globalThis.fetch;
  readonly #url = new URL('file', document.baseURI).href;

  constructor(text?: string) {
    this.text = text;
    globalThis.fetch = (url, init) =>
      (url as string) === this.#url ? this.#answer(init!) : this.#fetch(url, init);
  }

  get url(): string {
    return this.#url;
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
    this.text = body as string;
    return Promise.resolve(new Response(null, { status: 204, headers: { etag: etag(this.text) } }));
  }
}

describe('the workshop with a server that keeps its file', () => {
  let server: FakeServer;
  afterEach(() => server.close());

  const open = async (isReadOnly = false) => {
    const access = new ServerFileAccess({ url: server.url, name: 'kommune.json', nonce: 'abc', isReadOnly });
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
});
