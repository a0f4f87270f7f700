/* global document, window, customElements, performance, getComputedStyle */

/** Opens pages, each in a browser context of its own, since visitors have no cookies. */
export class Pages {
  #browser;
  #url;

  constructor(browser, url) {
    this.#browser = browser;
    this.#url = url;
  }

  /** Opens a page, does something with it, and closes it. */
  async open(address, use, session) {
    const context = await this.#browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await page.setViewport({ width: 1200, height: 900 });
      if (session) await context.setCookie(...session.cookies.map((cookie) => withDomain(cookie)));
      const seen = { messages: [], strangers: [] };
      page.on('console', (message) => {
        // WordPress's own interface logs denied requests, such as an author's for templates.
        const isFromWordPress =
          message.location().url?.includes('/wp-json/') || message.location().url?.includes('rest_route');
        if (message.type() === 'error' && !isFromWordPress) seen.messages.push(message.text());
      });
      page.on('pageerror', (error) => seen.messages.push(String(error)));
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (/^http/.test(protocol) && origin !== this.#url) seen.strangers.push(request.url());
      });
      await page.goto(new URL(address, this.#url).href, { waitUntil: 'load' });
      return await use(page, seen);
    } finally {
      await context.close();
    }
  }

  /**
   * Reads a page once its elements have rendered, or after a time-out.
   *
   * @returns {Promise<{ html: string, text: string, elements: { tag: string, margin: string, text: string, attributes: object }[],
   *   loaders: object[], preloads: string[], scripts: string[], isHarmed: boolean, handlers: string[], strangers: string[] }>}
   */
  read(address, { session, waits = true } = {}) {
    return this.open(
      address,
      async (page, { strangers }) => {
        if (waits) await page.waitForFunction(hasRendered, { timeout: 8000 }).catch(() => undefined);
        return { ...(await page.evaluate(readPage)), html: await page.content(), strangers };
      },
      session,
    );
  }
}

const withDomain = ({ url, ...cookie }) => ({ ...cookie, domain: new URL(url).hostname, path: '/' });

function hasRendered() {
  const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('pk-'));
  return (
    elements.length > 0 &&
    elements.every(({ localName, shadowRoot }) => {
      if (localName === 'pk-program') return customElements.get(localName);
      return shadowRoot?.querySelector('[part~="base"]:not(:has(slot))');
    })
  );
}

function readPage() {
  const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('pk-'));
  return {
    text: document.body.innerText,
    elements: elements.map((element) => ({
      tag: element.localName,
      margin: getComputedStyle(element).marginBlock,
      text: element.shadowRoot?.querySelector('[part~="base"]:not(:has(slot))')?.textContent ?? '',
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    })),
    loaders: [...document.querySelectorAll('script[src*="/pk.js"]')].map(
      ({ src, type, dataset, parentElement }) => ({
        address: src,
        type,
        data: { ...dataset },
        place: parentElement.localName,
      }),
    ),
    preloads: [
      ...document.querySelectorAll('link[rel="modulepreload"], link[rel="preload"][as="fetch"]'),
    ].map((link) => link.getAttribute('href')),
    scripts: performance.getEntriesByType('resource').map(({ name }) => name),
    isHarmed: 'harmed' in window,
    handlers: [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
      [...attributes]
        .filter(({ name, value }) => /^on/.test(name) && value.includes('harmed'))
        .map(({ name }) => name),
    ),
  };
}
