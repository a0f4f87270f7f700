/**
 * Starts a server on a free port of this machine.
 *
 * @param {import('node:net').Server} server
 * @returns {Promise<string>} Its host and port: `127.0.0.1:41234`.
 */
export async function listen(server) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${server.address().port}`;
}
