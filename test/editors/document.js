import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const version = (name) => dependencies[name].split('@').pop();

const ways = { dialog: 'link dialog', paste: 'pasted', source: 'source view' };
const outcomes = { works: 'works', stays: 'content stays', lost: 'lost' };

/** The outcome of a form; one for each way into the editor if they differ. */
function cell(results) {
  const different = new Set(Object.values(results));
  if (different.size === 1) return outcomes[[...different][0]];
  return Object.entries(results)
    .map(([way, result]) => `${ways[way]}: ${outcomes[result]}`)
    .join('<br>');
}

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Writes docs/cms.md: the outcomes, and the allow-lists. */
export async function writeDocument({ rows, lists, forms }) {
  const text = `
# In a CMS

What editors and sanitizers keep of the three forms of an element, and whether the result works on a page with the loader.
\`npm run test:editors\` tests it and writes this page.

| form | | |
| --- | --- | --- |
| A | a plain link, alone in its paragraph | \`${forms.A}\` |
| B | a placeholder | \`${forms.B}\` |
| C | a tag | \`${forms.C}\` |

**A plain link works in all of them, without any setting.** Use it if you don't know the editor.

## Without any setting

- *works*: the element is on the page, with its option
- *content stays*: no element, but the author's text is readable
- *lost*: the author's text is gone, or markup is visible as text

Each form was entered in every way that the editor has: by its *link dialog*, *pasted* as formatted text, and in the *source view*
(which also stands for text that is loaded from the database). Where the outcomes differ, the table has one for each way.

${table(
  ['editor', 'A link', 'B placeholder', 'C tag', 'on the server'],
  rows.map((row) => [row.name, cell(row.A), cell(row.B), cell(row.C), row.server ? 'modelled' : '–']),
)}

In WordPress, *source view* of the block editor is its block “Custom HTML”; editors and administrators may write any HTML (\`unfiltered_html\`).

### Which parts were run, and which were modelled

Run, in Chromium, from npm: CKEditor ${version('ckeditor5')}, TinyMCE ${version('tinymce')} and ${version('tinymce4')} (the one in WordPress), Gutenberg's paste handler with the core
blocks (\`@wordpress/blocks\` ${version('@wordpress/blocks')}) and WordPress's paragraphs (\`@wordpress/autop\`), DOMPurify ${version('dompurify')},
sanitize-html ${version('sanitize-html')}; each editor with the options and plugins that the CMS gives it, as far as they come with the editor. Plugins
that a CMS adds itself aren't there: TYPO3's link browser, Drupal's images, WordPress's toolbar, Contao's \`stripnbsp\`.

*Modelled*: what PHP does to the HTML on the server, by the lists of elements and attributes in the source of TYPO3's
sanitizer, Drupal's “Basic HTML”, WordPress's \`kses\`, Contao's settings and Joomla's “Default Forbidden List”. The PHP below isn't run; the model gets the same elements and attributes. JavaScript, YAML and options below are run as
shown.

## With these lines

${table(
  ['system', 'B placeholder', 'C tag'],
  lists.map((list) => [list.name, cell(list.B), cell(list.C)]),
)}

Write a tag in the source view, and only text between its tags: editors move paragraphs out of it.

Elements have no margin of their own: where they follow each other in the text, they touch without the rule of
[integration.md](integration.md), _Space_. The WordPress plugin brings it. In TYPO3 put the rule into the site package and add one
line of TypoScript, \`page.includeCSS.praeventionskette = EXT:site_package/Resources/Public/Css/praeventionskette.css\`.

${lists
  .map(
    ({ name, text, blocks }) =>
      `### ${name}\n\n${text}\n\n${blocks
        .map((block) => (typeof block === 'string' ? block : `\`\`\`${block[0]}\n${block[1].trim()}\n\`\`\``))
        .join('\n\n')}`,
  )
  .join('\n\n')}
`;
  const file = fileURLToPath(new URL('../../docs/cms.md', import.meta.url));
  return prettier.format(text.trim(), {
    ...(await prettier.resolveConfig(file)),
    parser: 'markdown',
    proseWrap: 'always',
  });
}
