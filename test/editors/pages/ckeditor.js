/* global document, window, ClipboardEvent, DataTransfer, requestAnimationFrame */
import * as ckeditor from 'ckeditor5';
import { revive } from './revive.js';

const { ClassicEditor } = ckeditor;

/** The configuration with which an integrator's lines would create an editor. */
function configurationIn(code) {
  let config = {};
  const ClassicEditor = { create: (_, options) => (config = options) };
  const { Plugin, DataSchema, GeneralHtmlSupport } = ckeditor;
  const names = ['ClassicEditor', 'element', 'Plugin', 'DataSchema', 'GeneralHtmlSupport'];
  new Function(...names, code)(ClassicEditor, document.body, Plugin, DataSchema, GeneralHtmlSupport);
  return config;
}

/**
 * Puts HTML into a new CKEditor and reads it back.
 *
 * @param setup `plugins`, names of the plugins that `ckeditor5` exports; `config`, further configuration; `code`, lines of
 *   JavaScript that create an editor with additional configuration.
 * @param way How the HTML gets in: `source` (the source view, or loading from the database), `paste`, or `dialog`, where
 *   `html` is an address to which the word "Termine" is linked.
 */
window.runEditor = async ({ plugins, config, code = '' }, way, html) => {
  const custom = configurationIn(code);
  const host = document.createElement('div');
  document.body.append(host);
  const editor = await ClassicEditor.create(host, {
    licenseKey: 'GPL',
    ...revive(config),
    ...custom,
    plugins: [...(custom.plugins ?? []), ...plugins.map((name) => ckeditor[name])],
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
