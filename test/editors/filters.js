/**
 * The default rules of the systems' filters, for the model in pages/filter.js. Long lists are reduced to what the three
 * forms can meet.
 */

const words = (text) => text.trim().split(/\s+/);
const each = (names, attributes = []) => Object.fromEntries(words(names).map((name) => [name, attributes]));

/** The rules in Drupal's notation: `<a hreflang href> <em> <div data-pk data-pk-*>`. */
export const drupal = (allowedHtml) => ({
  tags: Object.fromEntries(
    [...allowedHtml.matchAll(/<([\w-]+)([^>]*)>/g)].map(([, name, attributes]) => [
      name,
      attributes.split(' ').filter(Boolean),
    ]),
  ),
  // FilterHtml::getHTMLRestrictions() allows these on every element.
  everywhere: ['lang', 'dir'],
});

/** Drupal 10 and 11, core/profiles/standard/config/install/filter.format.basic_html.yml: `allowed_html`. */
export const drupalBasicHtml =
  '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> ' +
  '<blockquote cite> <ul type> <ol start type> <strong> <em> <code> <li> ' +
  '<img src alt data-entity-uuid data-entity-type height width data-caption data-align>';

/**
 * TYPO3: typo3/html-sanitizer, CommonBuilder. Tags that are not allowed are output as text (ENCODE_INVALID_TAG).
 */
export const typo3 = {
  tags: {
    ...each(
      `address article aside footer header h1 h2 h3 h4 h5 h6 main nav section blockquote dd div dl dt figcaption figure
      li ol p pre ul abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr
      del ins br hr table caption thead tbody tfoot tr td th colgroup col`,
    ),
    a: words('href download hreflang ping rel referrerpolicy target type charset name rev'),
  },
  everywhere: words('class id dir lang role tabindex title translate aria-* data-*'),
  unknown: 'text',
};

/** WordPress, wp-includes/kses.php, `$allowedposttags`: for authors and contributors; editors are not filtered. */
export const kses = {
  tags: {
    ...each(
      `address abbr acronym article aside b bdo big br cite code del dd dfn details div dl dt em fieldset figure
      figcaption footer h1 h2 h3 h4 h5 h6 header hgroup hr i ins kbd label legend li main map mark menu nav p pre q
      ruby s samp span section small strike strong sub summary sup table tbody td tfoot th thead tr tt u ul ol var`,
    ),
    a: words('href rel rev name target download'),
    blockquote: ['cite'],
  },
  // _wp_add_global_attributes()
  everywhere: words('aria-* class data-* dir hidden id lang style title role xml:lang'),
};

/** Contao 5, core-bundle/contao/config/default.php: `allowedTags` and `allowedAttributes`. */
export const contao = {
  tags: {
    ...each(
      `abbr acronym address article aside b bdi bdo big blockquote br caption cite code col colgroup data dd del
      details dfn div dl dt em fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i ins kbd label
      legend li map mark menu nav ol p pre q s samp section small span strong sub summary sup table tbody td tfoot th
      thead time tr tt u ul var wbr`,
    ),
    a: words('href hreflang rel target download referrerpolicy'),
  },
  everywhere: words('data-* id class style title dir lang aria-* hidden translate item*'),
};

/**
 * Joomla, the filter "Default Forbidden List" for authors, editors and managers: what InputFilter blocks. All other
 * elements pass.
 */
export const joomla = {
  withoutTags: words(
    `applet body bgsound base basefont canvas embed frame frameset head html id iframe ilayer layer link meta name
    object script style title xml`,
  ),
  withoutAttributes: words('action background codebase dynsrc formaction lowsrc on*'),
};
