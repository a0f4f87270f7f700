/** The pages that `npm run bench:render` compares: the same twelve figures, rendered in different ways. */

/** How many figures each page has. */
export const FIGURE_COUNT = 12;

const figures = Array.from({ length: FIGURE_COUNT }, (_, index) => ({
  id: `figure-${index}`,
  label: `Kinder unter 10, Ort ${index + 1}`,
  count: 1000 + index * 37,
  asOf: '2019-12-31',
  source: 'Statistikstelle',
}));

const formatCount = (count) => count.toLocaleString('de-DE');

/** The JSON text of the file that `pk-indicator-badge` reads. */
export const program = JSON.stringify({
  schemaVersion: 1,
  municipality: { name: 'Musterland' },
  indicators: figures.map(({ id, label, count, asOf, source }) => ({
    id,
    label,
    observations: [{ count, asOf, source }],
  })),
});

/** A style sheet as every site has one: the browser paints nothing before it is loaded. */
export const siteStyles = `body { font: 16px/1.5 sans-serif; margin: 2em; } article { display: block; margin-block: 1em; }
.label { font-weight: bold; } .value { font-size: 1.5em; } .note { font-size: .8em; }`;

const document = (head, body) => `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<title>Zahlen</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/site.css">
${head}
<main>
${body}
</main>
</html>`;

const renderFigures = (render) => figures.map(render).join('\n');

const badges = renderFigures(({ id }) => `<pk-indicator-badge indicator="${id}"></pk-indicator-badge>`);
const loader = '<script type="module" src="/pk/pk.js" data-src="/figures.json"></script>';

/**
 * The pages by name: the HTML, a selector of the elements that show a figure, and `isShown`, the source of an expression
 * about such a `node` that is truthy once it does.
 *
 * @param {string[]} chunks The file names of the chunks that the badge needs.
 */
export const pages = (chunks) => ({
  'raw HTML': {
    html: document(
      '',
      renderFigures(
        ({ label, count, source }) =>
          `<article><div class="label">${label}</div><div class="value">${formatCount(count)}</div><div class="note">Stand: 31.12.2019, ${source}</div></article>`,
      ),
    ),
    selector: 'article',
    isShown: 'true',
  },
  'plain Lit': {
    html: document(
      '<script type="module" src="/bundles/plain-lit.js"></script>',
      renderFigures(
        ({ label, count, source }) =>
          `<plain-badge label="${label}" value="${count}" as-of="31.12.2019" source="${source}"></plain-badge>`,
      ),
    ),
    selector: 'plain-badge',
    isShown: 'node.shadowRoot?.querySelector(".note")',
  },
  Shoelace: {
    html: document(
      '<script type="module" src="/bundles/shoelace.js"></script>',
      renderFigures(
        ({ label, count, source }) =>
          `<sl-card><div slot="header">${label}</div><sl-format-number value="${count}" lang="de"></sl-format-number><div slot="footer">Stand: 31.12.2019, ${source}</div></sl-card>`,
      ),
    ),
    selector: 'sl-card, sl-format-number',
    isShown: 'node.shadowRoot && node.hasUpdated',
  },
  'pk-indicator-badge, head lines': {
    html: document(
      [
        '<link rel="preload" as="fetch" crossorigin href="/figures.json">',
        ...chunks.map((name) => `<link rel="modulepreload" href="/pk/${name}">`),
        loader,
      ].join('\n'),
      badges,
    ),
    selector: 'pk-indicator-badge',
    isShown: 'node.state === "ready"',
  },
  'pk-indicator-badge, loader alone': {
    html: document(loader, badges),
    selector: 'pk-indicator-badge',
    isShown: 'node.state === "ready"',
  },
});
