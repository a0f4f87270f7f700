/* global document, window, ClipboardEvent, DataTransfer, setTimeout */
import { autop, removep } from '@wordpress/autop';

/**
 * Puts HTML into a new TinyMCE and reads it back.
 *
 * @param tinymce The editor, of any version.
 * @param setup `options`, its configuration; `wpautop`, whether paragraphs are removed when a post is saved and added when it
 *   is shown, as in WordPress.
 * @param way How the HTML gets in: `source`, `paste`, or `dialog`, where `html` is an address.
 */
export const runEditor = async (tinymce, { options, wpautop = false }, way, html) => {
  const host = document.createElement('textarea');
  document.body.append(host);
  const [editor] = await tinymce.init({
    license_key: 'gpl',
    skin: false,
    content_css: false,
    promotion: false,
    ...options,
    target: host,
  });
  if (way === 'source') editor.setContent(wpautop ? autop(html) : html);
  if (way === 'paste') {
    editor.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    editor
      .getBody()
      .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  if (way === 'dialog') {
    editor.setContent('<p>Termine</p>');
    editor.selection.select(editor.getBody().querySelector('p'), true);
    editor.execCommand('mceInsertLink', false, { href: html });
  }
  const read = editor.getContent();
  editor.remove();
  host.remove();
  return wpautop ? removep(read) : read;
};

window.autop = autop;
