import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname } from 'node:path';

const types = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html' };

/**
 * Serves files from folders and pages from memory, on a free port of this machine.
 *
 * @param folders The folders by name: `/<name>/<file>` is a file directly in one.
 * @returns The server's origin, a function that puts a page at a path, and one that stops the server.
 */
export async function serve(folders) {
  const pages = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [, name, file = ''] = pathname.split('/');
    const answer = (status, type, body) =>
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body);
    if (pages.has(pathname)) return answer(200, 'text/html', pages.get(pathname));
    if (!Object.hasOwn(folders, name)) return answer(pathname === '/favicon.ico' ? 204 : 404, 'text/plain');
    readFile(`${folders[name]}/${basename(file)}`).then(
      (body) => answer(200, types[extname(file)] ?? 'text/plain', body),
      () => answer(404, 'text/plain'),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    put: (path, html) => pages.set(path, html),
    close: () => server.close(),
  };
}
