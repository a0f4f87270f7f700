/* global document, customElements */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileRoute = '/praeventionskette/v1/file';
const versionsRoute = '/praeventionskette/v1/versions';
const page = '/wp-admin/admin.php?page=praeventionskette-workshop';
const json = { 'content-type': 'application/json' };
const MAX_VERSIONS = 20;

const text = (name) => `${JSON.stringify({ schemaVersion: 1, municipality: { name } }, null, 2)}\n`;

/** Tests the workshop's page, and the routes by which it reads and saves the site's own file. */
export async function testWorkshop({ test, site, plugin, pages, sessions, dataFile }) {
  const { administrator, editor, author } = sessions;
  const file = join(site.folder, dataFile);
  const original = readFileSync(file);
  const read = (session) => session.send('GET', fileRoute);
  const save = async (session, body, headers) =>
    session.send('PUT', fileRoute, { headers: { ...json, ...headers }, body });
  const etag = async () => (await read(editor)).headers.get('etag');

  console.log('Workshop');
  await test('who may write posts reads the file, byte by byte; visitors do not', async () => {
    for (const session of [administrator, editor, author]) {
      const answer = await read(session);
      assert.equal(answer.status, 200);
      assert.match(answer.headers.get('content-type'), /^application\/json/);
      assert.deepEqual(Buffer.from(await answer.arrayBuffer()), original);
    }
    assert.equal((await administrator.send('GET', fileRoute, { isSigned: false })).status, 401);
  });

  for (const role of ['administrator', 'editor']) {
    await test(`${role}: saves the file that was read`, async () => {
      const answer = await save(sessions[role], text(role), { 'if-match': await etag() });
      assert.equal(answer.status, 204);
      assert.equal(readFileSync(file, 'utf8'), text(role));
      assert.equal(answer.headers.get('etag'), await etag());
    });
  }

  await test('author: may look, and saves nothing', async () => {
    assert.equal((await save(author, text('author'), { 'if-match': await etag() })).status, 403);
    assert.equal((await author.send('GET', versionsRoute)).status, 403);
    assert.equal((await author.send('GET', `${versionsRoute}/1`)).status, 403);
    assert.equal(readFileSync(file, 'utf8'), text('editor'));
  });

  await test('without the nonce, nobody saves', async () => {
    const headers = { ...json, 'if-match': await etag() };
    const answer = await administrator.send('PUT', fileRoute, { headers, body: text('x'), isSigned: false });
    assert.equal(answer.status, 401);
  });

  await test('what somebody else has saved meanwhile is not overwritten, and is given back', async () => {
    const before = await etag();
    writeFileSync(file, text('someone'));
    const answer = await save(editor, text('editor'), { 'if-match': before });
    assert.equal(answer.status, 412);
    assert.equal(await answer.text(), text('someone'));
    assert.equal((await save(editor, text('editor'))).status, 412);
    assert.equal(readFileSync(file, 'utf8'), text('someone'));
  });

  for (const [what, body] of [
    ['something that is not JSON', '{"schemaVersion":1'],
    ['another file', '{"name":"x"}'],
    ['nothing', ''],
    ['more than ten megabytes', JSON.stringify({ schemaVersion: 1, x: 'x'.repeat(10.5e6) })],
  ]) {
    await test(`${what} is refused`, async () => {
      assert.equal((await save(editor, body, { 'if-match': await etag() })).status, 400);
      assert.equal(readFileSync(file, 'utf8'), text('someone'));
    });
  }

  await test('the last twenty versions can be read again, the latest first', async () => {
    for (let n = 1; n <= MAX_VERSIONS + 2; n += 1)
      await save(editor, text(`Fassung ${n}`), { 'if-match': await etag() });
    const versions = await (await editor.send('GET', versionsRoute)).json();
    assert.equal(versions.length, MAX_VERSIONS);
    assert.equal(versions[0].replacedBy, 'redaktion');
    assert.match(versions[0].replaced, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const at = async (index) => (await editor.send('GET', `${versionsRoute}/${versions[index].id}`)).text();
    assert.equal(await at(0), text(`Fassung ${MAX_VERSIONS + 1}`));
    assert.equal(await at(MAX_VERSIONS - 1), text('Fassung 2'));
    assert.equal((await editor.send('GET', `${versionsRoute}/1`)).status, 404);
    assert.equal(await site.php("echo strlen( get_option( 'praeventionskette_versions_1', '' ) );"), '0');
  });

  await test('a site without a file gets one, which its elements read from then on', async () => {
    const option = "array_merge( get_option( 'praeventionskette' ), array( 'src' => '' ) )";
    await site.php(`update_option( 'praeventionskette', ${option} );`);
    assert.equal((await read(editor)).status, 404);
    assert.equal((await save(editor, text('neu'), { 'if-none-match': '*' })).status, 201);
    const src = await site.php("echo get_option( 'praeventionskette' )['src'];");
    assert.equal(src, '/wp-content/uploads/praeventionskette/kommune.json');
    assert.equal(readFileSync(join(site.folder, src), 'utf8'), text('neu'));
    assert.equal((await save(editor, text('noch eins'), { 'if-none-match': '*' })).status, 412);
  });

  for (const src of [
    '/wp-content/uploads/../../wp-config.json',
    '/wp-config.php',
    'https://fremd.example/x.json',
  ]) {
    await test(`the data file ${src} is not the site's own: it is neither read nor written`, async () => {
      await site.php(
        `update_option( 'praeventionskette', array_merge( get_option( 'praeventionskette' ), array( 'src' => '${src}' ) ) );`,
      );
      const answer = await read(editor);
      assert.equal(await answer.text(), text('neu'));
    });
  }

  await site.php(
    `update_option( 'praeventionskette', array_merge( get_option( 'praeventionskette' ), array( 'src' => '${dataFile}' ) ) );`,
  );
  rmSync(join(site.uploads, 'praeventionskette'), { recursive: true });
  writeFileSync(file, original);

  if (!plugin.hasWorkshop) return;
  for (const role of ['administrator', 'editor', 'author']) {
    await test(`${role}: the workshop opens with the site's file`, async () => {
      await pages.open(
        page,
        async (opened, { messages, strangers }) => {
          await opened.waitForFunction(
            () =>
              customElements.get('pk-workshop') &&
              document.querySelector('pk-workshop')?.data?.municipality?.name,
            { timeout: 15_000 },
          );
          const name = await opened.$eval('pk-workshop', ({ data }) => data.municipality.name);
          assert.equal(name, JSON.parse(original).municipality.name);
          assert.equal(await opened.$eval(dashboardLink, ({ href }) => href), `${site.url}/wp-admin/`);
          // Authors may look at the file, not at what was taken out of it.
          const versions = await opened.$(button('Frühere Fassungen'));
          assert.equal(versions !== null, role !== 'author');
          assert.deepEqual(messages, []);
          assert.deepEqual(strangers, []);
        },
        sessions[role],
      );
    });
  }

  for (const role of ['administrator', 'editor']) {
    await test(`${role}: sees what a save has changed, looks at the version before, and goes back to it`, async () => {
      const session = sessions[role];
      await save(session, text('Musterland'), { 'if-match': await etag() });
      await save(session, text('Neuland'), { 'if-match': await etag() });
      await pages.open(
        page,
        async (opened, { messages }) => {
          const press = (name) => opened.locator(button(name)).click();
          // Puppeteer's own search for texts misses what nested shadow roots get after it has looked once.
          const shows = (words) => opened.waitForFunction(hasText, {}, words);
          await press('Frühere Fassungen');
          await shows('danach hat');
          assert.equal((await opened.$$('>>> .list > li')).length, MAX_VERSIONS);
          await opened.locator('>>> .list > li:first-child summary').click();
          await shows('Name geändert');
          await opened.locator('>>> .list > li:first-child button').click();
          await shows('Das ändert sich, wenn Sie zu ihr zurückgehen');
          await press('Zu dieser Fassung zurück …');
          assert.equal(readFileSync(file, 'utf8'), text('Neuland'));
          await press('In die geöffnete Datei speichern');
          await shows('ist gespeichert');
          assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), JSON.parse(text('Musterland')));
          assert.deepEqual(messages, []);
        },
        session,
      );
    });
  }
  writeFileSync(file, original);
}

/** Whether a page has a text, in whichever shadow root. Runs there. */
function hasText(words) {
  const textIn = (root) =>
    root.textContent +
    [...root.querySelectorAll('*')].map((node) => (node.shadowRoot ? textIn(node.shadowRoot) : '')).join(' ');
  return textIn(document.body).includes(words);
}

const button = (name) => `::-p-aria([name="${name}"][role="button"])`;
const dashboardLink = '::-p-aria([name="Zurück zum Dashboard"][role="link"])';
