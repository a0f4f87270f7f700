import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allowLists } from './allow-lists.js';
import { openBrowser } from './browser.js';
import { writeDocument } from './document.js';
import { editors } from './editors.js';
import { address, forms } from './forms.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const documentFile = `${root}docs/cms.md`;

/** The names of the loader's elements, without their prefix. */
const elements = [
  ...readFileSync(`${root}src/embed/elements.ts`, 'utf8').matchAll(/^ {2}'?([\w-]+)'?: \(\) => import/gm),
].map(([, name]) => name);

/**
 * Sends every form through every editor, and shows the result on a page.
 *
 * @param isUpdate Whether to write docs/cms.md; otherwise a difference counts as a failure.
 * @returns The numbers of passed and failed tests.
 */
export async function test({ isUpdate }) {
  const counts = { passed: 0, failed: 0 };
  const check = (name, isPassed, detail = '') => {
    counts[isPassed ? 'passed' : 'failed'] += 1;
    if (!isPassed) console.error(`FAILED: ${name}${detail && `\n  ${detail}`}`);
  };

  const pages = new Set([...Object.values(editors).map(({ page }) => page), 'sanitizers', 'tinymce4']);
  const browser = await openBrowser([...pages]);

  /** The outcomes of one form in one editor, by the way into it. */
  async function results(editor, form) {
    const found = {};
    for (const way of editor.ways) {
      if (way === 'dialog' && form !== 'A') continue;
      const name = `${editor.name}: form ${form}, ${way}`;
      try {
        const html = await browser.process(editor, way, way === 'dialog' ? address : forms[form]);
        const { result, errors } = await browser.show(html, form);
        found[way] = result;
        check(`${name}: the page has no errors`, errors.length === 0, errors.join('\n  '));
        check(`${name}: the author's text is readable`, result !== 'lost', html);
      } catch (error) {
        check(name, false, error.stack);
      }
    }
    return found;
  }

  try {
    const rows = [];
    for (const editor of Object.values(editors)) {
      const row = { name: editor.name, server: editor.server };
      for (const form of Object.keys(forms)) row[form] = await results(editor, form);
      for (const [way, result] of Object.entries(row.A)) {
        check(`${editor.name}: a plain link works, ${way}`, result === 'works', `it ${result}`);
      }
      rows.push(row);
    }

    const lists = allowLists(await browser.optionsOf(elements));
    for (const list of lists) {
      for (const [form, editor] of [
        ...Object.entries(list.editors),
        ...(list.also ?? []).map((other) => ['C', other]),
      ]) {
        const found = await results({ ...editor, name: `${list.name} with its lines` }, form);
        check(
          `${list.name} with its lines: form ${form} works`,
          found.source === 'works',
          `it ${found.source}`,
        );
        list[form] = found;
      }
    }

    for (const page of pages) {
      const errors = browser.errorsOf(page);
      check(`${page}: the editor has no errors`, errors.length === 0, errors.join('\n  '));
    }

    const text = await writeDocument({ rows, lists, forms });
    if (isUpdate) {
      mkdirSync(`${root}docs`, { recursive: true });
      writeFileSync(documentFile, text);
    }
    const written = existsSync(documentFile) ? readFileSync(documentFile, 'utf8') : '';
    check('docs/cms.md is current', written === text, 'npm run test:editors -- --update writes it.');
  } finally {
    await browser.close();
  }
  return counts;
}
