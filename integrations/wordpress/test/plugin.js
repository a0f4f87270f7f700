/* global fetch, document, window, URLSearchParams */
import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { editBlocks } from './editor.js';
import { Pages } from './pages.js';
import { testWorkshop } from './workshop.js';

const examples = resolve(import.meta.dirname, '../../../examples');
const people = {
  administrator: { name: 'verwaltung', password: 'Geheim-1-verwaltung' },
  editor: { name: 'redaktion', password: 'Geheim-2-redaktion' },
  author: { name: 'autorin', password: 'Geheim-3-autorin' },
};
const dataFile = '/wp-content/uploads/peine.json';
const settingsPage = '/wp-admin/options-general.php?page=praeventionskette';

/** A script that would run if the plugin let it through. */
const harm = 'window.harmed=1';

/** Tests the plugin from its installation to its deactivation in one WordPress; each test builds on those before it. */
export async function testPlugin({ test, site, files, plugin, browser }) {
  console.log('Starting WordPress …');
  await site.start(files, people.administrator);
  const pages = new Pages(browser, site.url);
  cpSync(join(examples, 'peine.json'), join(site.uploads, 'peine.json'));
  cpSync(join(examples, 'images'), join(site.uploads, 'images'), { recursive: true });
  const program = JSON.parse(readFileSync(join(examples, 'peine.json'), 'utf8'));
  const review = program.agenda.find(({ type }) => type === 'review').title;
  const [contact] = program.contacts;
  const embed = readdirSync(plugin.folder).find((name) => /^embed-[0-9a-f]{10}$/.test(name));
  const version = await site.php('echo $wp_version;');
  console.log(`WordPress ${version}, ${site.url}`);

  const sessions = { administrator: await site.login(people.administrator) };
  const { administrator } = sessions;
  for (const role of ['editor', 'author']) {
    const { name, password } = people[role];
    const email = `${name}@example.org`;
    await administrator.rest('POST', '/wp/v2/users', { username: name, email, password, roles: [role] });
    sessions[role] = await site.login(people[role]);
  }
  const { editor, author } = sessions;

  console.log('Installation and settings');
  await test('an administrator uploads the zip and activates the plugin', async () => {
    await pages.open(
      '/wp-admin/plugin-install.php?tab=upload',
      async (page) => {
        await (await page.waitForSelector('#pluginzip')).uploadFile(plugin.zip);
        await page.$eval('.wp-upload-form', (form) => form.requestSubmit());
        const activate = await page.waitForSelector('a[href*="action=activate"]', { timeout: 20000 });
        await Promise.all([page.waitForNavigation(), activate.evaluate((link) => link.click())]);
      },
      administrator,
    );
    const [found] = (await administrator.rest('GET', '/wp/v2/plugins')).filter(({ plugin: file }) =>
      file.startsWith('praeventionskette/'),
    );
    assert.deepEqual([found.status, found.version], ['active', plugin.version]);
  });

  await test('every sentence of the plugin and of the elements has a German translation', () => {
    assert.deepEqual(plugin.untranslated, []);
  });

  await test('the settings page is in German and saves the file and the origins', async () => {
    const { notice, values, text } = await saveSettings(pages, administrator, {
      src: dataFile,
      origins: 'https://daten.example.de, HTTPS://Andere.example.de:443/',
    });
    assert.match(text, /Datendatei.*Erlaubte Herkunft/s);
    assert.match(text, /Wie viele Einträge zu sehen sind/);
    assert.equal(notice.isError, false, notice.text);
    assert.deepEqual(values, {
      src: dataFile,
      origins: 'https://daten.example.de\nhttps://andere.example.de',
      everywhere: '0',
    });
  });

  for (const origin of [
    'https://daten.example.de/pfad',
    'javascript:alert(1)',
    'daten.example.de',
    'https://name:wort@daten.example.de',
    'https://*.example.de',
    `"><script>${harm}</script>`,
  ]) {
    await test(`the settings reject the origin ${origin} with a message`, async () => {
      const { notice, values, isHarmed } = await saveSettings(pages, administrator, {
        src: dataFile,
        origins: `https://neu.example.de\n${origin}`,
      });
      assert.equal(notice.isError, true);
      assert.ok(notice.text.includes(origin), notice.text);
      assert.equal(values.origins, 'https://daten.example.de\nhttps://andere.example.de');
      assert.equal(isHarmed, false);
    });
  }

  for (const src of ['javascript:alert(1)', `/"><script>${harm}</script>`, '//fremd.example/x.json']) {
    await test(`the settings reject the data file ${src}`, async () => {
      const { notice, values, isHarmed } = await saveSettings(pages, administrator, { src, origins: '' });
      assert.equal(notice.isError, true);
      assert.equal(values.src, dataFile);
      assert.equal(isHarmed, false);
    });
  }

  await test('invalid settings that were not saved by the settings page are harmless on every page', async () => {
    const src = `/x.json"><script>${harm}</script>`;
    await site.php(
      `global $wpdb; $wpdb->update( $wpdb->options, array( 'option_value' => serialize( array( 'src' => '${src}', 'origins' => array( '"><script>${harm}</script>' ), 'everywhere' => true ) ) ), array( 'option_name' => 'praeventionskette' ) );`,
    );
    const { isHarmed, loaders } = await pages.read('/', { waits: false });
    assert.equal(isHarmed, false);
    assert.equal(loaders.length, 1);
    const back = await saveSettings(pages, administrator, {
      src: dataFile,
      origins: 'https://daten.example.de',
    });
    assert.equal(back.isHarmed, false);
    assert.equal(back.values.src, dataFile);
  });

  await test('only an administrator reaches the settings, and not without the nonce', async () => {
    assert.equal((await administrator.request(settingsPage)).status, 200);
    for (const session of [editor, author]) assert.equal((await session.request(settingsPage)).status, 403);
    const body = new URLSearchParams({
      option_page: 'praeventionskette',
      action: 'update',
      'praeventionskette[src]': '/fremd.json',
    });
    const answer = await administrator.request('/wp-admin/options.php', { method: 'POST', body });
    assert.equal(answer.status, 403);
    assert.equal(await site.php("echo get_option( 'praeventionskette' )['src'];"), dataFile);
  });

  console.log('What three roles publish, and visitors see');
  const forms = {
    block: `<!-- wp:pk/agenda-feed {"view":"past","limit":20} -->
<!-- wp:paragraph --><p>Unsere Rückblicke</p><!-- /wp:paragraph -->
<!-- /wp:pk/agenda-feed -->`,
    shortcode: '[pk element="agenda-feed" view="past" limit="20"]Unsere Rückblicke[/pk]',
    link: `<p><a href="${site.url}/?p=1#pk=agenda-feed;view=past;limit=20">Unsere Rückblicke</a></p>`,
    tag: '<pk-agenda-feed view="past" limit="20"><p>Unsere Rückblicke</p></pk-agenda-feed>',
    placeholder:
      '<div data-pk="agenda-feed" data-pk-view="past" data-pk-limit="20"><p>Unsere Rückblicke</p></div>',
  };
  const posts = {};
  for (const [role, session] of Object.entries(sessions)) {
    posts[role] = {};
    for (const [form, markup] of Object.entries(forms)) {
      await test(`${role}, ${form}: the element shows the data`, async () => {
        posts[role][form] = await session.publish(markup, `${role} ${form}`);
        const { elements, loaders, text, strangers } = await pages.read(posts[role][form].url);
        assert.equal(elements.length, 1);
        assert.equal(elements[0].tag, 'pk-agenda-feed');
        assert.ok(elements[0].text.includes(review), elements[0].text);
        assert.doesNotMatch(text, /Unsere Rückblicke|\[\/?pk/);
        assert.deepEqual(loaders, [
          {
            address: `${site.url}/wp-content/plugins/praeventionskette/${embed}/pk.js`,
            type: 'module',
            data: { src: dataFile, origins: 'https://daten.example.de' },
            place: 'head',
          },
        ]);
        assert.deepEqual(strangers, []);
      });
    }
  }

  for (const form of ['block', 'shortcode', 'tag', 'link', 'placeholder']) {
    await test(`${form}: the head requests the data and the element's code, and nothing unused`, async () => {
      const { preloads, scripts } = await pages.read(posts.editor[form].url);
      assert.ok(preloads.includes(dataFile), String(preloads));
      assert.ok(
        preloads.some((address) => /\/agenda-feed-[\w-]+\.js$/.test(address)),
        String(preloads),
      );
      assert.ok(!preloads.some((address) => /service-finder/.test(address)), String(preloads));
      assert.equal(new Set(preloads).size, preloads.length);
      const requested = scripts.filter((address) => address.endsWith(dataFile));
      assert.equal(requested.length, 1, 'the page requests the data only once, by the preload');
    });
  }

  await test('a program inside a page gives its file to the blocks inside it', async () => {
    const { url } = await author.publish(
      `<!-- wp:pk/program {"src":"${dataFile}"} --><!-- wp:pk/contact-block {"limit":1,"vcard":true} /--><!-- /wp:pk/program -->`,
    );
    const { elements } = await pages.read(url);
    assert.deepEqual(
      elements.map(({ tag }) => tag),
      ['pk-program', 'pk-contact-block'],
    );
    assert.deepEqual(elements[1].attributes, { limit: '1', vcard: '' });
    assert.ok(elements[1].text.includes(contact.name));
  });

  await test('in content without blocks, the text before and after an element stays there', async () => {
    const { url } = await author.publish(
      `Vorher

<pk-agenda-feed view="past" limit="20"><p>Unsere</p>Rückblicke<ul><li>alle</li></ul></pk-agenda-feed>

Dazwischen

[pk element="agenda-feed" view="past" limit="20"]
Unsere

Rückblicke
[/pk]

Nachher`,
    );
    const { elements, text } = await pages.read(url);
    assert.equal(elements.length, 2);
    for (const element of elements) assert.ok(element.text.includes(review));
    assert.match(text, /Vorher.*Dazwischen.*Nachher/s);
    assert.doesNotMatch(text, /Unsere|Rückblicke\n|alle\n/);
  });

  console.log('What must not get through');
  for (const [role, session] of Object.entries({ editor, author })) {
    await test(`${role}: a shortcode accepts only attributes that its element declares`, async () => {
      const { url } = await session.publish(
        [
          `[pk element="indicator-badge" indicator="population" onclick="${harm}" style="color:red" onmouseover='${harm}']`,
          `[pk element="agenda-feed" limit='2" onclick="${harm}' view='all" onclick="${harm}']`,
          `[pk element="contact-block" contact='x" onfocus="${harm}" autofocus tabindex="0' layout="columns" vcard]`,
          `[pk element="indicator-badge" value="1" label="&quot;&gt;&lt;img src=x onerror=${harm}&gt;"]`,
          `[pk element='agenda-feed onclick="${harm}"']`,
          `[pk element='agenda-feed" onclick="${harm}']`,
        ].join('\n\n'),
      );
      const { elements, isHarmed, handlers } = await pages.read(url);
      assert.deepEqual({ isHarmed, handlers }, { isHarmed: false, handlers: [] });
      assert.deepEqual(
        elements.map(({ tag, attributes }) => [tag, Object.keys(attributes)]),
        [
          ['pk-indicator-badge', ['indicator']],
          ['pk-agenda-feed', []],
          ['pk-contact-block', ['contact', 'layout', 'vcard']],
          ['pk-indicator-badge', ['label', 'value']],
        ],
      );
    });

    await test(`${role}: a block accepts only attributes that its element declares`, async () => {
      const attributes = JSON.stringify({
        view: `past" onclick="${harm}`,
        limit: `2"><img src=x onerror=${harm}>`,
        type: `review" onmouseover="${harm}`,
        onclick: harm,
        className: `"><script>${harm}</script>`,
      }).replace(/[<>&]|\\"/g, (char) => `\\u${char.at(-1).charCodeAt(0).toString(16).padStart(4, '0')}`);
      const { url } = await session.publish(`<!-- wp:pk/agenda-feed ${attributes} /-->`);
      const { elements, isHarmed, handlers } = await pages.read(url);
      assert.deepEqual({ isHarmed, handlers }, { isHarmed: false, handlers: [] });
      assert.deepEqual(
        elements.map(({ tag, attributes: given }) => [tag, Object.keys(given)]),
        [['pk-agenda-feed', ['type']]],
      );
    });
  }

  await test('author: markup inside a shortcode’s values and between its brackets is harmless', async () => {
    const { url } = await author.publish(
      [
        `[pk element="agenda-feed" limit='2"><img src=x onerror=${harm}>' view="<script>${harm}</script>"]`,
        `[pk element='"><script>${harm}</script>'][pk element="agenda-feed" type="review<svg onload=${harm}>"]`,
        `[pk element="agenda-feed"]<p onclick="${harm}">Unsere</p><script>${harm}</script><img src=x onerror=${harm}>[/pk]`,
      ].join('\n\n'),
    );
    const { isHarmed, handlers } = await pages.read(url);
    assert.deepEqual({ isHarmed, handlers }, { isHarmed: false, handlers: [] });
  });

  await test('author: a tag keeps its declared attributes and loses all others', async () => {
    const { url, id } = await author.publish(
      `<pk-agenda-feed view="past" limit="3" onclick="${harm}" style="position:fixed" formaction="x" lang="de"><p>Gut</p><script>${harm}</script></pk-agenda-feed>`,
    );
    const { content } = await author.rest('GET', `/wp/v2/posts/${id}&context=edit`);
    assert.match(content.raw, /^<pk-agenda-feed view="past" limit="3" lang="de"><p>Gut<\/p>/);
    const { isHarmed, elements } = await pages.read(url);
    assert.equal(isHarmed, false);
    assert.deepEqual(elements[0].attributes, { view: 'past', limit: '3', lang: 'de' });
  });

  await test('a link in a comment stays a link', async () => {
    const { id, url } = posts.author.block;
    await site.php(
      `wp_insert_comment( array( 'comment_post_ID' => ${id}, 'comment_author' => 'Fremd', 'comment_approved' => 1, 'comment_content' => '<a href="${site.url}/x#pk=contact-block">Mehr hier</a>' ) );`,
    );
    const { elements, text } = await pages.read(url);
    assert.match(text, /Mehr hier/);
    assert.deepEqual(
      elements.map(({ tag }) => tag),
      ['pk-agenda-feed'],
    );
  });

  await test('a wrong name is told to those who write, and to nobody else', async () => {
    const { url } = await author.publish('[pk element="terminkalender"]Unsere Termine[/pk]');
    const visitor = await pages.read(url, { waits: false });
    assert.match(visitor.text, /Unsere Termine/);
    assert.doesNotMatch(visitor.text, /terminkalender/);
    const { text } = await pages.read(url, { session: author, waits: false });
    assert.match(text, /Das Element „terminkalender“ gibt es nicht/);
  });

  console.log('Where the loader is');
  const plain = await author.publish('<!-- wp:paragraph --><p>Nur Text</p><!-- /wp:paragraph -->');
  await test('a page without an element has no loader', async () => {
    const { loaders, html } = await pages.read(plain.url, { waits: false });
    assert.deepEqual(loaders, []);
    assert.doesNotMatch(html, /praeventionskette/);
  });

  await test('with the setting for all pages, every page has the loader', async () => {
    const { values } = await saveSettings(pages, administrator, { src: dataFile, everywhere: '1' });
    assert.equal(values.everywhere, '1');
    const { loaders } = await pages.read(plain.url, { waits: false });
    assert.equal(loaders.length, 1);
    await saveSettings(pages, administrator, { src: dataFile, everywhere: '0' });
  });

  await test('the origin of the data file is allowed without being named again', async () => {
    await saveSettings(pages, administrator, { src: 'https://Daten.example.de/peine.json' });
    const html = await (await fetch(posts.author.block.url)).text();
    assert.match(
      html,
      /data-src="https:\/\/Daten\.example\.de\/peine\.json" data-origins="https:\/\/daten\.example\.de"/,
    );
    await saveSettings(pages, administrator, { src: dataFile });
  });

  await test('a feed has the fallback, and no element', async () => {
    const feed = await (await fetch(`${site.url}/?feed=rss2`)).text();
    assert.match(feed, /Unsere Rückblicke/);
    assert.doesNotMatch(feed, /<pk-agenda-feed[^>]*>\s*<p>Unsere|\[pk /);
  });

  let theme;
  await test('in a classic theme, the loader is in the head of a page whose content has an element', async () => {
    site.addClassicTheme('klassisch');
    theme = await site.php('echo get_stylesheet();');
    await site.php("switch_theme( 'klassisch' );");
    for (const form of Object.keys(forms)) {
      const { elements, loaders } = await pages.read(posts.author[form].url);
      assert.ok(elements[0].text.includes(review));
      assert.deepEqual(
        loaders.map(({ place }) => place),
        ['head'],
      );
    }
  });

  await test('in a classic theme, elements do not touch what stands above and below them', async () => {
    for (const form of Object.keys(forms)) {
      const { elements } = await pages.read(posts.author[form].url);
      assert.equal(elements[0].margin, '32px', form);
    }
  });

  await test('in a classic theme, the loader is in the body for elements that appear after the head', async () => {
    const { elements, loaders } = await pages.read('/');
    assert.ok(elements[0].text.includes(contact.name));
    assert.deepEqual(
      loaders.map(({ place }) => place),
      ['body'],
    );
    await site.php(`switch_theme( '${theme}' );`);
  });

  await testWorkshop({ test, site, plugin, pages, sessions, dataFile });

  console.log('The block editor');
  await editBlocks({ test, site, pages, session: author, review });

  console.log('Switched off');
  await test('without the plugin, what authors wrote as fallback can be read', async () => {
    await administrator.rest('POST', '/wp/v2/plugins/praeventionskette/praeventionskette', {
      status: 'inactive',
    });
    for (const form of ['block', 'link', 'tag', 'placeholder']) {
      const { text, loaders, html } = await pages.read(posts.author[form].url, { waits: false });
      assert.match(text, /Unsere Rückblicke/, form);
      assert.deepEqual(loaders, []);
      if (form === 'link') assert.match(html, /<a href="[^"]+">Unsere Rückblicke<\/a>/);
    }
    const { text } = await pages.read(posts.author.shortcode.url, { waits: false });
    assert.match(text, /Unsere Rückblicke/);
  });

  await test('deleted, it leaves no setting behind', async () => {
    await administrator.rest('DELETE', '/wp/v2/plugins/praeventionskette/praeventionskette');
    assert.equal(await site.php("echo wp_json_encode( get_option( 'praeventionskette' ) );"), 'false');
    for (const option of ['versions', 'versions_23']) {
      const value = await site.php(`echo wp_json_encode( get_option( 'praeventionskette_${option}' ) );`);
      assert.equal(value, 'false', option);
    }
  });

  await test('PHP had nothing to complain about', () => {
    assert.deepEqual(site.loggedErrors(), []);
  });
}

/** Fills in the settings page, and reads what it then says. */
function saveSettings(pages, session, { src, origins = '', everywhere = '0' }) {
  return pages.open(
    settingsPage,
    async (page) => {
      await page.evaluate(
        (values) => {
          document.querySelector('#praeventionskette-src').value = values.src;
          document.querySelector('#praeventionskette-origins').value = values.origins;
          document.querySelector(
            `[name="praeventionskette[everywhere]"][value="${values.everywhere}"]`,
          ).checked = true;
        },
        { src, origins, everywhere },
      );
      await Promise.all([page.waitForNavigation(), page.click('#submit')]);
      return page.evaluate(() => ({
        text: document.body.innerText,
        notice: {
          isError: document.querySelector('.settings-error.notice-error') !== null,
          text: document.querySelector('.settings-error')?.textContent ?? '',
        },
        values: {
          src: document.querySelector('#praeventionskette-src').value,
          origins: document.querySelector('#praeventionskette-origins').value,
          everywhere: document.querySelector('[name="praeventionskette[everywhere]"]:checked').value,
        },
        isHarmed: 'harmed' in window,
      }));
    },
    session,
  );
}
