import type { EditorLanguage } from '../check/words/finding-words.js';

/** An element as a system's allow-lists name it. */
export interface AllowedElement {
  tag: string;
  attributes: readonly string[];
}

/** A step in setting up a system: what to do, and the lines to paste. */
export interface CmsStep {
  instruction: Record<EditorLanguage, string>;
  lines?: string;
}

/** A content management system, and the steps after which it keeps placeholders and tags. */
export interface Cms {
  name: string;
  steps: (elements: readonly AllowedElement[]) => CmsStep[];
}

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');
const tagsOf = (elements: readonly AllowedElement[]) => elements.map(({ tag }) => tag);
const attributesOf = (elements: readonly AllowedElement[]) =>
  [...new Set(elements.flatMap(({ attributes }) => attributes))].sort();
const validElements = (elements: readonly AllowedElement[]) => tagsOf(elements).map((tag) => `${tag}[*]`);

const tinymceOptions = (
  elements: readonly AllowedElement[],
) => `custom_elements: '${tagsOf(elements).join()}',
extended_valid_elements: '${validElements(elements).join()}',`;

const placeholdersWork: CmsStep = {
  instruction: { de: 'Platzhalter brauchen keine Einstellung.', en: 'Placeholders need no setting.' },
};

/** The steps for each system, the same as in `docs/cms.md`, which `npm run test:editors` writes. */
export const cmsSystems: Record<string, Cms> = {
  typo3: {
    name: 'TYPO3',
    steps: (elements) => [
      {
        instruction: {
          de: 'Für Platzhalter und Tags: eine Voreinstellung des Editors (config/…/RTE/Site.yaml). Mehr ist für Platzhalter nicht nötig.',
          en: 'For placeholders and tags: a preset of the editor (config/…/RTE/Site.yaml). Placeholders need nothing else.',
        },
        lines: `imports:
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
          attributes: true`,
      },
      {
        instruction: {
          de: 'Zusätzlich, nur für Tags: der Filter des Servers, der sie sonst als Text ausgibt.',
          en: 'In addition, for tags only: the server’s sanitizer, which otherwise outputs them as text.',
        },
        lines: `// ext_localconf.php: $GLOBALS['TYPO3_CONF_VARS']['SYS']['htmlSanitizer']['default'] = PkBuilder::class;
class PkBuilder extends DefaultSanitizerBuilder
{
    protected function createBehavior(): Behavior
    {
        $attributes = $this->createAttrs(${quoted(attributesOf(elements))});
        $tags = array_map(
            fn(string $name) => (new Tag($name, Tag::ALLOW_CHILDREN))->addAttrs(...$this->globalAttrs, ...$attributes),
            [${quoted(tagsOf(elements))}],
        );
        return parent::createBehavior()->withTags(...$tags);
    }
}`,
      },
    ],
  },
  wordpress: {
    name: 'WordPress',
    steps: (elements) => [
      {
        instruction: {
          de: 'Mit dem Plugin „Präventionskette“ aus diesem Projekt (integrations/wordpress) ist alles eingestellt. Ohne das Plugin:',
          en: 'With this project’s plugin “Präventionskette” (integrations/wordpress) everything is set. Without the plugin:',
        },
      },
      {
        instruction: {
          de: 'Platzhalter brauchen keine Einstellung; im Block-Editor gehören sie in einen Block „Individuelles HTML“.',
          en: 'Placeholders need no setting; in the block editor they go into a “Custom HTML” block.',
        },
      },
      {
        instruction: {
          de: 'Für Tags, im klassischen Editor und für Autorinnen und Autoren:',
          en: 'For tags, in the classic editor and for authors:',
        },
        lines: `add_filter('tiny_mce_before_init', fn($options) => [
    'custom_elements' => '${tagsOf(elements).join()}',
    'extended_valid_elements' => '${validElements(elements).join()}',
] + $options);
add_filter('wp_kses_allowed_html', fn($tags) => $tags + array_fill_keys(
    [${quoted(tagsOf(elements))}],
    array_fill_keys([${quoted(attributesOf(elements))}], true)
));`,
      },
    ],
  },
  drupal: {
    name: 'Drupal',
    steps: () => [
      {
        instruction: {
          de: 'Für Platzhalter: im Textformat „Einfaches HTML“ bei CKEditor unter „Manuell bearbeitbare HTML-Tags“ hinzufügen; Drupal übernimmt das in die erlaubten Tags.',
          en: 'For placeholders: in the text format “Basic HTML”, add this to CKEditor’s “Manually editable HTML tags”; Drupal adds it to the allowed tags.',
        },
        lines: '<div data-pk data-pk-*>',
      },
      {
        instruction: {
          de: 'Tags funktionieren nur im Textformat „Vollständiges HTML“; dort ist keine Einstellung nötig.',
          en: 'Tags work only in the text format “Full HTML”, and need no setting there.',
        },
      },
    ],
  },
  contao: {
    name: 'Contao',
    steps: (elements) => [
      placeholdersWork,
      {
        instruction: { de: 'Für Tags: das Template be_tinyMCE,', en: 'For tags: the template be_tinyMCE,' },
        lines: `{% extends '@Contao/be_tinyMCE' %}
{% block valid_elements %}
    custom_elements: '${tagsOf(elements).join()}',
    extended_valid_elements: 'q[cite|class|title],article,section,hgroup,figure,figcaption,${validElements(elements).join()}',
{% endblock %}`,
      },
      {
        instruction: {
          de: 'in den Einstellungen bei „Erlaubte HTML-Tags“ hinzufügen,',
          en: 'in the settings, add to “Allowed HTML tags”,',
        },
        lines: tagsOf(elements)
          .map((tag) => `<${tag}>`)
          .join(''),
      },
      {
        instruction: {
          de: 'und bei „Erlaubte HTML-Attribute“ für jedes dieser Tags:',
          en: 'and to “Allowed HTML attributes”, for each of these tags:',
        },
        lines: attributesOf(elements).join(),
      },
    ],
  },
  joomla: {
    name: 'Joomla',
    steps: (elements) => [
      placeholdersWork,
      {
        instruction: {
          de: 'Tags brauchen beide Optionen von TinyMCE. Die Einstellungen des Editors haben nur für die zweite ein Feld; für die erste ist ein Plugin nötig.',
          en: 'Tags need both options of TinyMCE. The editor’s settings have a field only for the second; the first needs a plugin.',
        },
        lines: tinymceOptions(elements),
      },
    ],
  },
  other: {
    name: '',
    steps: (elements) => [
      {
        instruction: {
          de: 'Der Link funktioniert überall. Platzhalter behalten TinyMCE und DOMPurify ohne Einstellung, CKEditor 5 und sanitize-html nicht.',
          en: 'The link works everywhere. TinyMCE and DOMPurify keep placeholders without a setting, CKEditor 5 and sanitize-html don’t.',
        },
      },
      {
        instruction: { de: 'Tags in TinyMCE:', en: 'Tags in TinyMCE:' },
        lines: tinymceOptions(elements),
      },
      {
        instruction: {
          de: 'Platzhalter und Tags in CKEditor 5 (General HTML Support):',
          en: 'Placeholders and tags in CKEditor 5 (General HTML Support):',
        },
        lines: `htmlSupport: {
  allow: [
    { name: 'div', attributes: [{ key: /^data-pk/, value: true }] },
    { name: /^pk-/, attributes: true },
  ],
},`,
      },
    ],
  },
};
