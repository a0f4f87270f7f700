import type { Language } from './words.js';

/** An element as a system's lists need it. */
export interface Listed {
  tag: string;
  attributes: readonly string[];
}

/** Something to set in a system: where, and what. */
export interface CmsStep {
  say: Record<Language, string>;
  lines?: string;
}

/** A system for websites, and what it needs to let the forms through. */
export interface Cms {
  name: string;
  steps: (elements: readonly Listed[]) => CmsStep[];
}

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');
const tagsOf = (elements: readonly Listed[]) => elements.map(({ tag }) => tag);
const attributesOf = (elements: readonly Listed[]) =>
  [...new Set(elements.flatMap(({ attributes }) => attributes))].sort();
const extended = (elements: readonly Listed[]) => tagsOf(elements).map((tag) => `${tag}[*]`);

const tinymce = (elements: readonly Listed[]) => `custom_elements: '${tagsOf(elements).join()}',
extended_valid_elements: '${extended(elements).join()}',`;

const freely: CmsStep = {
  say: { de: 'Platzhalter brauchen keine Einstellung.', en: 'Placeholders need no setting.' },
};

/** What each system needs, as `docs/cms.md` has it from trying the editors. */
export const systems: Record<string, Cms> = {
  typo3: {
    name: 'TYPO3',
    steps: (elements) => [
      {
        say: {
          de: 'Für Platzhalter und Tags: eine Voreinstellung des Editors (config/…/RTE/Site.yaml). Platzhalter brauchen sonst nichts.',
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
        say: {
          de: 'Nur für Tags außerdem: der Filter des Servers, der sie sonst als Text zeigt.',
          en: 'For tags only, also: the server’s sanitizer, which shows them as text otherwise.',
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
        say: {
          de: 'Mit dem Plugin „Präventionskette“ aus diesem Projekt (integrations/wordpress) ist alles eingestellt. Ohne es:',
          en: 'With this project’s plugin “Präventionskette” (integrations/wordpress) everything is set. Without it:',
        },
      },
      {
        say: {
          de: 'Platzhalter brauchen keine Einstellung; im Block-Editor stehen sie in einem Block „Individuelles HTML“.',
          en: 'Placeholders need no setting; in the block editor they stand in a block “Custom HTML”.',
        },
      },
      {
        say: {
          de: 'Für Tags, im klassischen Editor und für Autorinnen und Autoren:',
          en: 'For tags, in the classic editor and for authors:',
        },
        lines: `add_filter('tiny_mce_before_init', fn($options) => [
    'custom_elements' => '${tagsOf(elements).join()}',
    'extended_valid_elements' => '${extended(elements).join()}',
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
        say: {
          de: 'Für Platzhalter: im Textformat „Einfaches HTML“ bei CKEditor unter „Manuell bearbeitbare HTML-Tags“ hinzufügen; Drupal übernimmt es in die erlaubten Tags.',
          en: 'For placeholders: in the text format “Basic HTML”, add this to CKEditor’s “Manually editable HTML tags”; Drupal takes it over into the allowed tags.',
        },
        lines: '<div data-pk data-pk-*>',
      },
      {
        say: {
          de: 'Tags gehen nur im Textformat „Vollständiges HTML“; dort brauchen sie nichts.',
          en: 'Tags work in the text format “Full HTML” only, and need nothing there.',
        },
      },
    ],
  },
  contao: {
    name: 'Contao',
    steps: (elements) => [
      freely,
      {
        say: { de: 'Für Tags: die Vorlage be_tinyMCE,', en: 'For tags: the template be_tinyMCE,' },
        lines: `{% extends '@Contao/be_tinyMCE' %}
{% block valid_elements %}
    custom_elements: '${tagsOf(elements).join()}',
    extended_valid_elements: 'q[cite|class|title],article,section,hgroup,figure,figcaption,${extended(elements).join()}',
{% endblock %}`,
      },
      {
        say: {
          de: 'in den Einstellungen bei „Erlaubte HTML-Tags“ hinzufügen,',
          en: 'in the settings, add to “Allowed HTML tags”,',
        },
        lines: tagsOf(elements)
          .map((tag) => `<${tag}>`)
          .join(''),
      },
      {
        say: {
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
      freely,
      {
        say: {
          de: 'Tags brauchen beide Optionen von TinyMCE. Die Einstellungen des Editors haben nur für die zweite ein Feld; für die erste braucht es ein Plugin.',
          en: 'Tags need both options of TinyMCE. The editor’s settings have a field for the second only; the first takes a plugin.',
        },
        lines: tinymce(elements),
      },
    ],
  },
  other: {
    name: '',
    steps: (elements) => [
      {
        say: {
          de: 'Der Link geht überall. Platzhalter lassen TinyMCE und DOMPurify ohne Einstellung durch, CKEditor 5 und sanitize-html nicht.',
          en: 'The link works everywhere. TinyMCE and DOMPurify let placeholders through without a setting, CKEditor 5 and sanitize-html don’t.',
        },
      },
      {
        say: { de: 'Tags in TinyMCE:', en: 'Tags in TinyMCE:' },
        lines: tinymce(elements),
      },
      {
        say: {
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
