import { parse } from 'yaml';
import { drupalWith, editors } from './editors.js';
import * as filters from './filters.js';

/** Parses options from lines of JavaScript, Twig or PHP: `name: 'value'`, `'name' => 'value'`. */
const optionsIn = (text) =>
  Object.fromEntries(
    [...text.matchAll(/(\w+)'?(?::| =>) '([^']*)'/g)].map(([, name, value]) => [name, value]),
  );

const withTags = (filter, tags) => ({ ...filter, tags: { ...filter.tags, ...tags } });

const withOptions = (editor, options) => ({
  ...editor,
  setup: { ...editor.setup, options: { ...editor.setup.options, ...options } },
});

const withCode = (editor, code) => ({ ...editor, setup: { ...editor.setup, code } });

const forBothForms = (editor) => ({ B: editor, C: editor });

/**
 * The lines that make placeholders and tags work in each system (`blocks`), and the `editors` that are configured with
 * them. The tests use the documented lines themselves: JavaScript is run, options are parsed.
 *
 * @param options The attributes of each element, by its name without the prefix.
 */
export function allowLists(options) {
  const names = Object.keys(options);
  const tags = names.map((name) => `pk-${name}`);
  const attributes = [...new Set(Object.values(options).flat())].sort();
  const allowed = Object.fromEntries(tags.map((tag) => [tag, attributes]));
  const quoted = (words) => words.map((word) => `'${word}'`).join(', ');

  const yaml = `
imports:
  - { resource: 'EXT:rte_ckeditor/Configuration/RTE/Default.yaml' }

editor:
  config:
    htmlSupport:
      allow:
        # B, placeholders
        - name: div
          attributes:
            - { key: { pattern: '^data-pk' }, value: true }
        # C, tags
        - name: $customElement
        - name: { pattern: '^pk-' }
          attributes: true
`;
  const typo3 = {
    ...editors.typo3,
    setup: {
      ...editors.typo3.setup,
      config: { ...editors.typo3.setup.config, ...parse(yaml).editor.config },
    },
  };

  const drupalPlaceholder = '<div data-pk data-pk-*>';
  const drupal = {
    ...editors.drupal,
    setup: drupalWith(drupalPlaceholder),
    server: filters.drupal(`${filters.drupalBasicHtml} ${drupalPlaceholder}`),
  };

  const custom = tags.join(',');
  const valid = tags.map((tag) => `${tag}[*]`).join(',');

  const wordpressPhp = `
add_filter('tiny_mce_before_init', fn($options) => [
    'custom_elements' => '${custom}',
    'extended_valid_elements' => '${valid}',
] + $options);
add_filter('wp_kses_allowed_html', fn($tags) => $tags + array_fill_keys(
    [${quoted(tags)}],
    array_fill_keys([${quoted(attributes)}], true)
));`;

  const contaoTwig = `
{% extends '@Contao/be_tinyMCE.html.twig' %}
{% block valid_elements %}
    custom_elements: '${custom}',
    extended_valid_elements: '${editors.contao.setup.options.extended_valid_elements},${valid}',
{% endblock %}`;

  const tinymceJs = `
tinymce.init({
  custom_elements: '${custom}',
  extended_valid_elements: '${valid}',
});`;

  const ckeditorJs = `
const tags = '${tags.join(' ')}';

class PkElements extends Plugin {
  static requires = [DataSchema];
  init() {
    const schema = this.editor.plugins.get(DataSchema);
    for (const view of tags.split(' ')) {
      schema.registerBlockElement({ view, model: view, modelSchema: { inheritAllFrom: '$container' } });
    }
  }
}

ClassicEditor.create(element, {
  plugins: [PkElements, GeneralHtmlSupport /* and the others */],
  htmlSupport: {
    allow: [
      { name: 'div', attributes: [{ key: /^data-pk/, value: true }] }, // B
      { name: /^pk-/, attributes: true }, // C
    ],
  },
});`;

  const purifyJs = `
const clean = DOMPurify.sanitize(html, {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: /^pk-(${names.join('|')})$/,
    attributeNameCheck: /^(${attributes.join('|')})$/,
  },
});`;

  const sanitizeJs = `
const tags = '${tags.join(' ')}';
const attributes = '${attributes.join(' ')}';
const { defaults } = sanitizeHtml;
const clean = sanitizeHtml(html, {
  allowedTags: [...defaults.allowedTags, ...tags.split(' ')],
  allowedAttributes: {
    ...defaults.allowedAttributes,
    div: ['data-pk', 'data-pk-*'], // B
    ...Object.fromEntries(tags.split(' ').map((tag) => [tag, attributes.split(' ')])), // C
  },
});`;

  return [
    {
      name: 'TYPO3',
      text: 'A preset for the editor (`config/…/RTE/Site.yaml`); placeholders need nothing else.',
      blocks: [
        ['yaml', yaml],
        'Tags also need the server’s sanitizer, which otherwise outputs them as text:',
        [
          'php',
          `
use TYPO3\\CMS\\Core\\Html\\DefaultSanitizerBuilder;
use TYPO3\\HtmlSanitizer\\Behavior;
use TYPO3\\HtmlSanitizer\\Behavior\\Tag;

// ext_localconf.php: $GLOBALS['TYPO3_CONF_VARS']['SYS']['htmlSanitizer']['default'] = PkBuilder::class;
class PkBuilder extends DefaultSanitizerBuilder
{
    protected function createBehavior(): Behavior
    {
        $attributes = $this->createAttrs(${quoted(attributes)});
        $tags = array_map(
            fn(string $name) => (new Tag($name, Tag::ALLOW_CHILDREN))->addAttrs(...$this->globalAttrs, ...$attributes),
            [${quoted(tags)}],
        );
        return parent::createBehavior()->withTags(...$tags);
    }
}`,
        ],
      ],
      editors: { B: typo3, C: { ...typo3, server: withTags(filters.typo3, allowed) } },
    },
    {
      name: 'Drupal',
      text: 'Placeholders: in the text format “Basic HTML”, add this to CKEditor’s “Manually editable HTML tags”; Drupal adds it to “Allowed HTML tags”.',
      blocks: [
        ['text', drupalPlaceholder],
        'Tags: CKEditor drops them in every format that limits HTML. They work in Drupal’s “Full HTML”.',
      ],
      editors: { B: drupal, C: editors.drupalFullHtml },
    },
    {
      name: 'WordPress',
      text:
        'Placeholders need nothing: in the block editor they go into a “Custom HTML” block. Tags, in the classic editor ' +
        'and for authors in the block editor:',
      blocks: [['php', wordpressPhp]],
      editors: {
        B: editors.wordpressAuthor,
        C: {
          ...withOptions(editors.wordpressAuthor, optionsIn(wordpressPhp)),
          server: withTags(filters.kses, allowed),
        },
      },
      also: [{ ...editors.gutenbergAuthor, server: withTags(filters.kses, allowed) }],
    },
    {
      name: 'Contao',
      text: 'Placeholders need nothing. Tags need a template `be_tinyMCE.html.twig` of your own, and the settings.',
      blocks: [
        ['twig', contaoTwig],
        'Settings, “Allowed HTML tags”, add:',
        ['text', tags.map((tag) => `<${tag}>`).join('')],
        `“Allowed HTML attributes”, for each of these tags: \`${attributes.join(',')}\`.`,
      ],
      editors: {
        B: editors.contao,
        C: {
          ...withOptions(editors.contao, optionsIn(contaoTwig)),
          server: withTags(filters.contao, allowed),
        },
      },
    },
    {
      name: 'Joomla',
      text:
        'Placeholders need nothing. Tags need both options of TinyMCE (next); Joomla’s settings have a field for ' +
        '`extended_valid_elements` but none for `custom_elements`, so you need a plugin of your own.',
      blocks: [],
      editors: { B: editors.joomla, C: withOptions(editors.joomla, optionsIn(tinymceJs)) },
    },
    {
      name: 'TinyMCE',
      text: 'Placeholders need nothing. Tags need both options:',
      blocks: [['js', tinymceJs]],
      editors: { B: editors.tinymce, C: withOptions(editors.tinymce, optionsIn(tinymceJs)) },
    },
    {
      name: 'CKEditor 5',
      text: 'With General HTML Support, and the tags in its data schema; put the plugin before `GeneralHtmlSupport`:',
      blocks: [['js', ckeditorJs]],
      editors: forBothForms(withCode(editors.ckeditor, ckeditorJs)),
    },
    {
      name: 'DOMPurify',
      text: 'Placeholders need nothing. Tags:',
      blocks: [['js', purifyJs]],
      editors: forBothForms(withCode(editors.dompurify, purifyJs)),
    },
    {
      name: 'sanitize-html',
      text: 'In addition to its defaults:',
      blocks: [['js', sanitizeJs]],
      editors: forBothForms(withCode(editors.sanitizeHtml, sanitizeJs)),
    },
  ];
}
