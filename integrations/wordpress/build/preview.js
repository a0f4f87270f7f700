import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles the elements for the block editor. The loader is not for it: it replaces placeholders and links wherever
 * they stand, and in the editor they belong to their author. What is bundled here only registers the elements, which
 * the blocks then put into their previews.
 */
export async function bundlePreview({ dist, elements, folder }) {
  const from = (path) => JSON.stringify(resolve(dist, path));
  await build({
    stdin: {
      contents: [
        `import { configure, define } from ${from('index.js')};`,
        ...elements.map(({ className, path }) => `import { ${className} } from ${from(path)};`),
        'const { dataset } = [...document.scripts].find(({ src }) => src === import.meta.url) ?? { dataset: {} };',
        // The canvas's own address is no base for a path: it is a blob.
        "const src = dataset.src ? new URL(dataset.src, location.origin).href : '';",
        "configure({ src, origins: (dataset.origins ?? '').split(' ').filter(Boolean) });",
        ...elements.map(({ className }) => `define(${className});`),
      ].join('\n'),
      resolveDir: dist,
      sourcefile: 'preview.js',
    },
    outdir: folder,
    entryNames: 'elements',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    // The build may have been copied elsewhere; Lit and the like are the project's own.
    nodePaths: [join(import.meta.dirname, '../../../node_modules')],
  });
}
