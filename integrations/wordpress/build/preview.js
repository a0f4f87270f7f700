import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles the elements for the block editor. The loader can't be used there, since it replaces the placeholders and links
 * that authors are editing. This bundle only registers the elements, which the blocks use as previews.
 */
export async function bundlePreview({ dist, elements, folder }) {
  const from = (path) => JSON.stringify(resolve(dist, path));
  await build({
    stdin: {
      contents: [
        `import { configure, define } from ${from('index.js')};`,
        ...elements.map(({ className, path }) => `import { ${className} } from ${from(path)};`),
        'const { dataset } = [...document.scripts].find(({ src }) => src === import.meta.url) ?? { dataset: {} };',
        // The canvas has a blob: address, which can't be the base of a path.
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
    // The build may be outside the project; its dependencies are the project's.
    nodePaths: [join(import.meta.dirname, '../../../node_modules')],
  });
}
