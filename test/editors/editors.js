import * as filters from './filters.js';

/**
 * The editors and sanitizers with the default configuration of each system.
 *
 * `page` is the bundle from pages/ that runs the editor, `setup` that page's configuration, `server` the rules of the
 * server's filter, which processes the HTML afterwards, and `ways` how HTML gets into the editor.
 */

/**
 * TYPO3 13 and 14: EXT:rte_ckeditor, Configuration/RTE/Default.yaml, and the plugins that its ckeditor5.js always
 * loads. Its own link plugin (typo3-link.js) builds on CKEditor's, which is used here.
 */
const typo3 = {
  plugins: [
    ...['BlockQuote', 'Essentials', 'FindAndReplace', 'Heading', 'Indent', 'IndentBlock', 'Link', 'List'],
    ...['Paragraph', 'PastePlainText', 'PasteFromOffice', 'RemoveFormat', 'Table', 'TableToolbar'],
    ...['TableProperties', 'TableCellProperties', 'TableCaption', 'TextTransformation', 'SourceEditing'],
    ...['Alignment', 'Style', 'GeneralHtmlSupport', 'Bold', 'Italic', 'Subscript', 'Superscript'],
    ...['Strikethrough', 'Underline', 'SpecialCharacters', 'SpecialCharactersEssentials', 'HorizontalLine'],
  ],
  config: {
    toolbar: { items: ['style', 'heading', '|', 'bold', 'italic', '|', 'link', '|', 'sourceEditing'] },
    heading: {
      options: [
        { model: 'paragraph', title: 'Paragraph' },
        { model: 'heading2', view: 'h2', title: 'Heading 2' },
        { model: 'heading3', view: 'h3', title: 'Heading 3' },
        { model: 'formatted', view: 'pre', title: 'Pre-Formatted Text' },
      ],
    },
    style: {
      definitions: [
        { name: 'Lead', element: 'p', classes: ['lead'] },
        { name: 'Small', element: 'small', classes: [] },
        { name: 'Muted', element: 'span', classes: ['text-muted'] },
      ],
    },
    alignment: {
      options: ['left', 'center', 'right', 'justify'].map((name) => ({ name, className: `text-${name}` })),
    },
    table: { defaultHeadings: { rows: 1 } },
  },
};

/**
 * Drupal 10 and 11: core/profiles/standard/config/install/editor.editor.basic_html.yml. What "Manually editable HTML
 * tags" lists there becomes the configuration of CKEditor's General HTML Support, as HTMLRestrictions does it.
 */
const drupal = ({ tags }, arbitrary = []) => ({
  plugins: [
    ...[
      'Essentials',
      'Paragraph',
      'Heading',
      'Bold',
      'Italic',
      'Link',
      'List',
      'ListProperties',
      'BlockQuote',
    ],
    ...['Code', 'Image', 'ImageToolbar', 'ImageStyle', 'ImageCaption', 'ImageResize', 'LinkImage'],
    ...['SourceEditing', 'GeneralHtmlSupport', 'PasteFromOffice'],
  ],
  config: {
    toolbar: ['bold', 'italic', 'link', 'bulletedList', 'numberedList', 'blockQuote', 'heading', 'code'],
    heading: {
      options: [
        { model: 'paragraph', title: 'Paragraph' },
        ...[2, 3, 4, 5, 6].map((level) => ({
          model: `heading${level}`,
          view: `h${level}`,
          title: `Heading ${level}`,
        })),
      ],
    },
    image: { toolbar: ['imageTextAlternative'], resizeUnit: '%' },
    list: { properties: { reversed: false, startIndex: true, styles: false } },
    htmlSupport: {
      allow: [
        ...arbitrary,
        ...Object.entries(tags).map(([name, attributes]) => ({
          name,
          attributes: attributes.map((key) => ({
            key: key.endsWith('*') ? { pattern: `^${key.slice(0, -1)}` } : key,
            value: true,
          })),
        })),
      ],
    },
  },
});

/** The tags that basic_html allows in the source view, in addition to those of its buttons. */
const drupalManuallyEditable =
  '<cite> <dl> <dt> <dd> <a hreflang> <blockquote cite> <ul type> <ol start type> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id>';

/** WordPress 6: wp-includes/class-wp-editor.php, default_settings(). WordPress's own plugins do not affect pasting. */
const wordpress = {
  relative_urls: false,
  remove_script_host: false,
  convert_urls: false,
  browser_spellcheck: true,
  fix_list_elements: true,
  entities: '38,amp,60,lt,62,gt',
  entity_encoding: 'raw',
  keep_styles: false,
  resize: 'vertical',
  menubar: false,
  branding: false,
  end_container_on_empty_block: true,
  wpautop: true,
  indent: false,
};
const wordpress4 = {
  ...wordpress,
  theme: 'modern',
  plugins: 'charmap,colorpicker,hr,lists,media,paste,tabfocus,textcolor,fullscreen,image',
};
const wordpress8 = { ...wordpress, plugins: 'charmap,lists,media,fullscreen,image' };

/** Contao 5: core-bundle/contao/templates/be_tinyMCE.html.twig; its own plugin stripnbsp removes non-breaking spaces. */
const contao = {
  element_format: 'html',
  document_base_url: '/',
  entities: '160,nbsp,60,lt,62,gt,173,shy',
  branding: false,
  plugins:
    'autosave charmap code fullscreen image importcss link lists searchreplace table visualblocks visualchars',
  extended_valid_elements: 'q[cite|class|title],article,section,hgroup,figure,figcaption',
  menubar: 'file edit insert view format table',
  contextmenu: false,
  paste_data_images: false,
  browser_spellcheck: true,
  importcss_append: true,
};

/** Joomla 5 and 6: plugins/editors/tinymce/src/PluginTraits/DisplayTrait.php, with the preset "advanced". */
const joomla = {
  schema: 'html5',
  end_container_on_empty_block: true,
  plugins:
    'autolink,lists,importcss,quickbars,link,image,table,code,media,charmap,searchreplace,visualblocks,fullscreen,' +
    'directionality,wordcount,advlist,autosave',
  quickbars_image_toolbar: false,
  quickbars_insert_toolbar: false,
  browser_spellcheck: true,
  entity_encoding: 'raw',
  paste_as_text: false,
  extended_valid_elements: 'hr[id|title|alt|class|width|size|noshade]',
  invalid_elements: 'script,applet,iframe',
  relative_urls: true,
  remove_script_host: false,
  paste_data_images: false,
  document_base_url: '/',
  branding: false,
  forced_root_block: 'p',
};

/** A CKEditor without a CMS: the plugins that every text needs, and General HTML Support. */
const ckeditor = {
  plugins: ['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'List', 'GeneralHtmlSupport'],
  config: { toolbar: ['heading', 'bold', 'italic', 'link', 'bulletedList', 'numberedList'] },
};

/** Drupal's "Basic HTML" with additional tags. */
export const drupalWith = (tags) => drupal(filters.drupal(`${drupalManuallyEditable} ${tags}`));

export const editors = {
  typo3: {
    name: 'TYPO3 (CKEditor 5)',
    page: 'ckeditor',
    setup: typo3,
    server: filters.typo3,
    ways: ['dialog', 'paste', 'source'],
  },
  drupal: {
    name: 'Drupal, “Basic HTML” (CKEditor 5)',
    page: 'ckeditor',
    setup: drupal(filters.drupal(drupalManuallyEditable)),
    server: filters.drupal(filters.drupalBasicHtml),
    ways: ['dialog', 'paste', 'source'],
  },
  drupalFullHtml: {
    name: 'Drupal, “Full HTML” (CKEditor 5)',
    page: 'ckeditor',
    // ckeditor5_arbitraryHtmlSupport: for text formats that limit nothing.
    setup: drupal({ tags: [] }, [{ name: { pattern: '.*' }, attributes: true, classes: true, styles: true }]),
    ways: ['dialog', 'paste', 'source'],
  },
  wordpressEditor: {
    name: 'WordPress classic, editors (TinyMCE 4.9)',
    page: 'tinymce4',
    setup: { options: wordpress4, wpautop: true },
    wpautop: true,
    ways: ['dialog', 'paste', 'source'],
  },
  wordpressAuthor: {
    name: 'WordPress classic, authors (TinyMCE 4.9)',
    page: 'tinymce4',
    setup: { options: wordpress4, wpautop: true },
    server: filters.kses,
    wpautop: true,
    ways: ['dialog', 'paste', 'source'],
  },
  wordpress8: {
    name: 'WordPress classic, authors (in TinyMCE 8)',
    page: 'tinymce8',
    setup: { options: wordpress8, wpautop: true },
    server: filters.kses,
    wpautop: true,
    ways: ['dialog', 'paste', 'source'],
  },
  gutenberg: {
    name: 'WordPress blocks, editors (Gutenberg)',
    page: 'gutenberg',
    ways: ['paste', 'source'],
  },
  gutenbergAuthor: {
    name: 'WordPress blocks, authors (Gutenberg)',
    page: 'gutenberg',
    server: filters.kses,
    ways: ['paste', 'source'],
  },
  contao: {
    name: 'Contao (TinyMCE 8)',
    page: 'tinymce8',
    setup: { options: contao },
    server: filters.contao,
    ways: ['dialog', 'paste', 'source'],
  },
  joomla: {
    name: 'Joomla (TinyMCE 8)',
    page: 'tinymce8',
    setup: { options: joomla },
    server: filters.joomla,
    ways: ['dialog', 'paste', 'source'],
  },
  ckeditor: {
    name: 'CKEditor 5, no options',
    page: 'ckeditor',
    setup: ckeditor,
    ways: ['dialog', 'paste', 'source'],
  },
  tinymce: {
    name: 'TinyMCE 8, no options',
    page: 'tinymce8',
    setup: { options: {} },
    ways: ['dialog', 'paste', 'source'],
  },
  dompurify: {
    name: 'DOMPurify',
    page: 'sanitizers',
    setup: { code: 'const clean = DOMPurify.sanitize(html);' },
    ways: ['source'],
  },
  sanitizeHtml: {
    name: 'sanitize-html',
    page: 'sanitizers',
    setup: { code: 'const clean = sanitizeHtml(html);' },
    ways: ['source'],
  },
};
