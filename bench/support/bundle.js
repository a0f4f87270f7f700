import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const tsconfig = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));

/**
 * Bundles and minifies a module with all that it imports, as one script.
 *
 * @param {string} entryPoint The module's path.
 * @param {import('esbuild').BuildOptions} [options]
 * @returns {Promise<string>} The script.
 */
export async function bundle(entryPoint, options) {
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    tsconfig,
    ...options,
  });
  return outputFiles[0].text;
}
