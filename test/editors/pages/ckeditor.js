/* global document, window, ClipboardEvent, DataTransfer, requestAnimationFrame */
import * as ckeditor from 'ckeditor5';
import { revive } from './revive.js';

const { ClassicEditor } = ckeditor;

/** What an integrator's lines would start an editor with. */
function given(code) {
  let config = {};
  const ClassicEditor = { create: (_, options) => (config = options) };
  const { Plugin, DataSchema, GeneralHtmlSupport } = ckeditor;
  const names = ['ClassicEditor', 'element', 'Plugin', 'DataSchema', 'GeneralHtmlSupport'];
  new Function(...names, code)(ClassicEditor, document.body, Plugin, DataSchema, GeneralHtmlSupport);
  return config;
}

/**
 * Puts HTML into a fresh CKEditor and reads it back.
 *
 * @param plugins Names of the plugins, as `ckeditor5` exports them; `config`, the rest of the configuration; `code`,
 *   lines of JavaScript that start an editor with more than that.
 * @param way How the HTML gets in: `source` (the source view, and what is loaded from the database), `paste`, or
 *   `dialog`: `html` is then an address, and the word "Termine" is linked to it.
 */
window.through = async ({ plugins, config, code = '' }, way, html) => {
  const more = given(code);
  const host = document.createElement('div');
  document.body.append(host);
  const editor = await ClassicEditor.create(host, {
    licenseKey: 'GPL',
    ...revive(config),
    ...more,
    plugins: [...(more.plugins ?? []), ...plugins.map((name) => ckeditor[name])],
  });
  if (way === 'source') editor.data.set(html);
  if (way === 'paste') {
    editor.editing.view.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    editor.editing.view
      .getDomRoot()
      .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await new Promise(requestAnimationFrame);
  }
  if (way === 'dialog') {
    editor.data.set('<p>Termine</p>');
    editor.execute('selectAll');
    editor.execute('link', html);
  }
  const read = editor.getData();
  await editor.destroy();
  host.remove();
  return read;
};
