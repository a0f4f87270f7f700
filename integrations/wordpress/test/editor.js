/* global window, document */
import assert from 'node:assert/strict';

/** Tests the block editor: an author inserts, edits and publishes blocks in one post. */
export async function editBlocks({ test, site, pages, session, review }) {
  let id;
  // The welcome guide would request images from WordPress.org.
  await site.php(
    `update_user_meta( get_user_by( 'login', '${session.name}' )->ID, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), 'core' => array( 'enableChoosePatternModal' => false ), '_modified' => gmdate( 'c' ) ) );`,
  );
  await pages.open(
    '/wp-admin/post-new.php',
    async (page, seen) => {
      await page.waitForFunction(
        () =>
          window.wp?.data?.select('core/editor')?.getCurrentPostId() &&
          window.wp.blocks.getBlockType('pk/program'),
      );
      await page.evaluate(() => {
        window.wp.data.dispatch('core/editor').editPost({ title: 'Aus dem Editor' });
      });
      const canvas = await canvasOf(page);

      await test('a new block shows the element with its data', async () => {
        await page.evaluate((siteUrl) => {
          const { blocks, data } = window.wp;
          data.dispatch('core/block-editor').insertBlocks([
            blocks.createBlock('core/paragraph', {
              content: `<a href="${siteUrl}/?p=1#pk=contact-block">Kontakt</a>`,
            }),
            blocks.createBlock('pk/agenda-feed', { view: 'past', limit: 20 }),
          ]);
        }, site.url);
        assert.ok((await preview(canvas)).includes(review));
      });

      await test('the editor does not replace a link that visitors will see as an element', async () => {
        assert.equal(await canvas.$eval('p a', (link) => link.textContent), 'Kontakt');
        assert.equal(await canvas.$('pk-contact-block'), null);
      });

      await test('the form in the sidebar has a field for each attribute, in German', async () => {
        await page.evaluate(() => {
          const { dispatch, select } = window.wp.data;
          const { clientId } = select('core/block-editor')
            .getBlocks()
            .find(({ name }) => name === 'pk/agenda-feed');
          dispatch('core/block-editor').selectBlock(clientId);
          dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
        });
        await page.waitForSelector('.block-editor-block-inspector .components-panel__body');
        await page.evaluate(() => {
          for (const button of document.querySelectorAll(
            '.block-editor-block-inspector .components-panel__body-toggle[aria-expanded="false"]',
          )) {
            button.click();
          }
        });
        await page.waitForFunction(
          () =>
            document.querySelectorAll('.block-editor-block-inspector .components-base-control').length >= 5,
        );
        const fields = await page.$$eval(
          '.block-editor-block-inspector .components-base-control',
          (controls) =>
            controls.map((control) => {
              const input = control.querySelector('input, select');
              return [
                input?.labels?.[0]?.textContent,
                input?.localName === 'select' ? 'select' : input?.type,
              ];
            }),
        );
        for (const field of [
          ['Ansicht', 'select'],
          ['Art', 'text'],
          ['Anzahl', 'number'],
          ['Datendatei', 'text'],
          ['Ebene der Überschriften', 'number'],
        ]) {
          assert.ok(
            fields.some(([label, type]) => label === field[0] && type === field[1]),
            `${field} in ${JSON.stringify(fields)}`,
          );
        }
      });

      await test('a change in the form is visible in the preview at once', async () => {
        const select = await page.evaluateHandle(() =>
          [...document.querySelectorAll('.block-editor-block-inspector select')].find(
            ({ labels }) => labels[0]?.textContent === 'Ansicht',
          ),
        );
        await select.select('all');
        await canvas.waitForSelector('pk-agenda-feed[view="all"]');
        assert.ok((await preview(canvas)).includes(review));
      });

      await test('no error was logged, and no request went to another origin', async () => {
        assert.deepEqual([seen.strangers, seen.messages], [[], []]);
      });

      await page.evaluate(async () => {
        const { dispatch } = window.wp.data;
        dispatch('core/editor').editPost({ status: 'publish' });
        await dispatch('core/editor').savePost();
      });
      id = await page.evaluate(() => window.wp.data.select('core/editor').getCurrentPostId());
    },
    session,
  );

  await test('the published post contains the block with its fallback, and visitors see the element', async () => {
    const { content } = await session.rest('GET', `/wp/v2/posts/${id}&context=edit`);
    assert.match(
      content.raw,
      /<!-- wp:pk\/agenda-feed \{"view":"all","limit":20\} -->\s*<!-- wp:paragraph -->/,
    );
    const { elements } = await pages.read(`/?p=${id}`);
    assert.deepEqual(
      elements.map(({ tag }) => tag),
      ['pk-contact-block', 'pk-agenda-feed'],
    );
    assert.ok(elements[1].text.includes(review));
  });

  await test('opened again, the block is still valid', async () => {
    await pages.open(
      `/wp-admin/post.php?post=${id}&action=edit`,
      async (page) => {
        await page.waitForFunction(() => window.wp?.data?.select('core/block-editor')?.getBlocks().length);
        const found = await page.evaluate(() =>
          window.wp.data
            .select('core/block-editor')
            .getBlocks()
            .map(({ name, isValid }) => [name, isValid]),
        );
        assert.deepEqual(found, [
          ['core/paragraph', true],
          ['pk/agenda-feed', true],
        ]);
      },
      session,
    );
  });
}

/** The document that contains the blocks: a frame, or the page itself if the editor uses none. */
async function canvasOf(page) {
  const frame = await page
    .waitForSelector('iframe[name="editor-canvas"]', { timeout: 15000 })
    .catch(() => null);
  return frame ? frame.contentFrame() : page;
}

/** The text of the element in a block, once it has rendered. */
async function preview(canvas) {
  const shown = await canvas.waitForFunction(
    () =>
      document.querySelector('pk-agenda-feed')?.shadowRoot?.querySelector('[part~="base"]:not(:has(slot))')
        ?.textContent,
    { timeout: 15000 },
  );
  return shown.jsonValue();
}
