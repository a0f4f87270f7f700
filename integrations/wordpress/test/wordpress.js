/* global fetch, setTimeout, URLSearchParams */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { compileCatalog } from '../build/translations.js';
import { unzip } from '../build/zip.js';

/** A temporary WordPress in a folder of its own, with SQLite and without requests to other hosts. */
export class WordPress {
  /** Address without a slash at its end. */
  url = '';
  #server;
  #secret = randomBytes(32).toString('hex');

  constructor(folder) {
    this.folder = folder;
    this.uploads = join(folder, 'wp-content/uploads');
  }

  /** Unpacks WordPress, starts its server and installs it, in German. */
  async start({ code, assets, sqlite }, administrator) {
    unzip(code, this.folder);
    cpSync(assets, this.folder, { recursive: true });
    const content = join(this.folder, 'wp-content');
    rmSync(join(content, 'database'), { recursive: true, force: true });
    const plugins = join(content, 'plugins');
    const integration = join(plugins, 'sqlite-database-integration');
    rmSync(integration, { recursive: true, force: true });
    unzip(sqlite, plugins);
    renameSync(`${integration}-main`, integration);
    cpSync(join(integration, 'db.copy'), join(content, 'db.php'));
    mkdirSync(this.uploads, { recursive: true });
    // WordPress offers a language once it has a catalog of it.
    mkdirSync(join(content, 'languages'));
    writeFileSync(
      join(content, 'languages/de_DE.mo'),
      compileCatalog('msgid ""\nmsgstr "Language: de_DE\\n"\n'),
    );

    const port = await freePort();
    this.url = `http://127.0.0.1:${port}`;
    writeFileSync(join(this.folder, 'wp-config.php'), this.#config());
    writeFileSync(join(this.folder, 'run.php'), runner(this.#secret));
    const log = openSync(join(this.folder, 'server.log'), 'w');
    const flags = ['-d', 'memory_limit=512M', '-d', 'opcache.enable=1', '-d', 'upload_max_filesize=16M'];
    this.#server = spawn('php', [...flags, '-S', `127.0.0.1:${port}`, '-t', this.folder], {
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    await this.#waitUntilUp();

    const body = new URLSearchParams({
      weblog_title: 'Landkreis Peine',
      user_name: administrator.name,
      admin_password: administrator.password,
      admin_password2: administrator.password,
      pw_weak: '1',
      admin_email: 'admin@example.org',
      blog_public: '0',
    });
    const answer = await fetch(`${this.url}/wp-admin/install.php?step=2`, { method: 'POST', body });
    const page = await answer.text();
    if (!page.includes('wp-login.php'))
      throw new Error(`WordPress was not installed: ${page.slice(0, 2000)}`);
    await this.php("update_option( 'WPLANG', 'de_DE' ); update_option( 'show_avatars', 0 );");
  }

  /** Stops the server. */
  stop() {
    this.#server?.kill('SIGKILL');
  }

  /**
   * Runs PHP in this WordPress, and returns what it prints. The server runs it, which handles one request at a time: a
   * second process could find SQLite's file locked, and WordPress does not retry.
   */
  async php(code) {
    const headers = { 'x-secret': this.#secret };
    const answer = await fetch(`${this.url}/run.php`, { method: 'POST', headers, body: code });
    const printed = await answer.text();
    if (!answer.ok) throw new Error(`PHP: ${answer.status} ${printed}`);
    return printed;
  }

  /** Adds a minimal classic theme: the content, and a shortcode that is rendered only after the head. */
  addClassicTheme(name) {
    const folder = join(this.folder, 'wp-content/themes', name);
    mkdirSync(folder);
    writeFileSync(join(folder, 'style.css'), `/*\nTheme Name: ${name}\n*/\n`);
    const template = `<?php if ( ! is_singular() ) { echo do_shortcode( '[pk element="contact-block" limit="1"]' ); }
while ( have_posts() ) { the_post(); the_content(); }`;
    const head =
      '<!doctype html><html <?php language_attributes(); ?>><head><?php wp_head(); ?></head><body>';
    writeFileSync(join(folder, 'index.php'), `${head}\n${template}\nwp_footer(); ?></body></html>\n`);
  }

  /** The errors that PHP logged, except that WordPress.org can't be reached. */
  loggedErrors() {
    const file = join(this.folder, 'debug.log');
    if (!existsSync(file)) return [];
    return readFileSync(file, 'utf8')
      .split(/^(?=\[\d\d-\w{3}-\d{4} )/m)
      .filter((record) => /PHP |WordPress database error/.test(record))
      .filter((record) => !record.includes('WordPress.org'));
  }

  /** Logs a user in. */
  async login({ name, password }) {
    const session = new Session(this.url, name);
    await session.request('/wp-login.php');
    const body = new URLSearchParams({ log: name, pwd: password, testcookie: '1' });
    const answer = await session.request('/wp-login.php', { method: 'POST', body });
    if (answer.status !== 302) throw new Error(`${name} could not log in`);
    await session.renewNonce();
    return session;
  }

  async #waitUntilUp() {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      try {
        await fetch(`${this.url}/wp-includes/images/w-logo-blue.png`);
        return;
      } catch {
        await new Promise((done) => setTimeout(done, 100));
      }
    }
    throw new Error(`PHP’s server did not start: ${readFileSync(join(this.folder, 'server.log'), 'utf8')}`);
  }

  #config() {
    const secrets = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [
      `${name}_KEY`,
      `${name}_SALT`,
    ]);
    const constants = {
      DB_NAME: 'wordpress',
      DB_USER: '',
      DB_PASSWORD: '',
      DB_HOST: '',
      DB_CHARSET: 'utf8mb4',
      DB_COLLATE: '',
      WP_HOME: this.url,
      WP_SITEURL: this.url,
      WP_DEBUG: true,
      WP_DEBUG_DISPLAY: false,
      WP_DEBUG_LOG: join(this.folder, 'debug.log'),
      WP_HTTP_BLOCK_EXTERNAL: true,
      DISABLE_WP_CRON: true,
      AUTOMATIC_UPDATER_DISABLED: true,
      FS_METHOD: 'direct',
      ...Object.fromEntries(secrets.map((name) => [name, randomBytes(32).toString('hex')])),
    };
    const lines = Object.entries(constants).map(
      ([name, value]) => `define( '${name}', ${typeof value === 'string' ? `'${value}'` : value} );`,
    );
    return `<?php
${lines.join('\n')}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;
  }
}

/** Requests with a user's cookies. */
class Session {
  #url;
  #cookies = new Map();
  #nonce = '';

  constructor(url, name) {
    this.name = name;
    this.#url = url;
  }

  get cookies() {
    return [...this.#cookies].map(([name, value]) => ({ name, value, url: this.#url }));
  }

  async request(path, { headers, ...options } = {}) {
    const cookie = [...this.#cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(this.#url + path, {
      ...options,
      headers: { ...headers, cookie },
      redirect: 'manual',
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      this.#cookies.set(name, value);
    }
    return answer;
  }

  async renewNonce() {
    const answer = await this.request('/wp-admin/admin-ajax.php?action=rest-nonce');
    this.#nonce = await answer.text();
  }

  /** Calls the REST API; throws its errors. */
  async rest(method, route, body) {
    const answer = await this.request(`/?rest_route=${route}`, {
      method,
      headers: { 'content-type': 'application/json', 'x-wp-nonce': this.#nonce },
      body: body && JSON.stringify(body),
    });
    const result = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${route}: ${answer.status} ${JSON.stringify(result)}`);
    return result;
  }

  /** Calls the REST API with a body as it is, and returns the answer as it is. */
  send(method, route, { headers, body, isSigned = true } = {}) {
    return this.request(`/?rest_route=${route}`, {
      method,
      headers: { ...(isSigned && { 'x-wp-nonce': this.#nonce }), ...headers },
      body,
    });
  }

  /** Publishes a post, and returns its id and address. */
  async publish(content, title = 'Beitrag') {
    const { id } = await this.rest('POST', '/wp/v2/posts', { title, content, status: 'publish' });
    return { id, url: `${this.#url}/?p=${id}` };
  }
}

function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

/** A page that runs the PHP in a request's body, if the request has the secret. */
function runner(secret) {
  return `<?php
if ( '${secret}' !== ( $_SERVER['HTTP_X_SECRET'] ?? '' ) ) {
	http_response_code( 403 );
	exit;
}
require __DIR__ . '/wp-load.php';
eval( file_get_contents( 'php://input' ) );
`;
}
