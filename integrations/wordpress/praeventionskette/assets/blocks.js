/* global window */

/**
 * The blocks in the editor: the element itself as it will look, its attributes as a form, and room for what is shown
 * where there is no data. The elements are registered by another script, which the editor also loads into its canvas.
 */
(function ({ blocks, blockEditor, components, data, element }, config) {
  const h = element.createElement;
  const { words } = config;

  /** One attribute as a field of the form. */
  function field({ name, field: key, type, options, label, description, ...attribute }, values, set) {
    const value = values[key];
    const common = { key: name, label, help: description, __nextHasNoMarginBottom: true };
    const usual = attribute.default;
    if (type === 'boolean') {
      return h(components.ToggleControl, {
        ...common,
        checked: value === true,
        onChange: (checked) => set({ [key]: checked || undefined }),
      });
    }
    if (type === 'choice') {
      const { label: usualLabel } = options.find((option) => option.value === usual) ?? {};
      const first = usualLabel ? words.usualIs.replace('%s', usualLabel) : words.usual;
      return h(components.SelectControl, {
        ...common,
        value: value ?? '',
        options: [{ value: '', label: first }, ...options],
        onChange: (chosen) => set({ [key]: chosen || undefined }),
      });
    }
    const isNumber = type === 'number';
    return h(components.TextControl, {
      ...common,
      type: isNumber ? 'number' : 'text',
      value: value ?? '',
      placeholder: usual,
      onChange: (typed) => set({ [key]: typed === '' ? undefined : isNumber ? Number(typed) : typed }),
    });
  }

  function form(attributes, values, set) {
    const panel = (title, ofPanel, initialOpen) =>
      ofPanel.length > 0 &&
      h(
        components.PanelBody,
        { title, initialOpen },
        ofPanel.map((attribute) => field(attribute, values, set)),
      );
    const own = attributes.filter(({ common }) => !common);
    const common = attributes.filter((attribute) => attribute.common);
    return h(
      blockEditor.InspectorControls,
      null,
      panel(words.options, own, true),
      panel(words.common, common, false),
    );
  }

  /** What the element's tag says: only what the author has set. */
  function tagAttributes(attributes, values) {
    const set = attributes.filter(({ field: key }) => values[key] !== undefined && values[key] !== false);
    return Object.fromEntries(set.map(({ name, field: key }) => [name, String(values[key])]));
  }

  /** pk-program shows nothing of its own: other blocks go into it, and take its file. */
  function editProvider({ name, attributes: declared }) {
    return function Edit({ attributes, setAttributes }) {
      const inner = blockEditor.useInnerBlocksProps(blockEditor.useBlockProps());
      const { children, ...props } = inner;
      return h(
        'div',
        props,
        form(declared, attributes, setAttributes),
        h(`pk-${name}`, tagAttributes(declared, attributes), children),
      );
    };
  }

  function editElement({ name, title, attributes: declared }) {
    return function Edit({ attributes, setAttributes, clientId, isSelected }) {
      const isInside = data.useSelect(
        (select) => select(blockEditor.store).hasSelectedInnerBlock(clientId, true),
        [clientId],
      );
      const fallback = blockEditor.useInnerBlocksProps(
        {},
        {
          allowedBlocks: ['core/paragraph', 'core/list', 'core/heading', 'core/buttons'],
          template: [['core/paragraph', { content: title }]],
        },
      );
      const hasOwnData = Boolean(attributes.src ?? attributes.value);
      return h(
        'div',
        blockEditor.useBlockProps(),
        form(declared, attributes, setAttributes),
        !config.hasData &&
          !hasOwnData &&
          h(components.Notice, { status: 'warning', isDismissible: false }, words.noData),
        h(components.Disabled, null, h(`pk-${name}`, tagAttributes(declared, attributes))),
        h(
          'div',
          { className: 'praeventionskette-fallback', hidden: !isSelected && !isInside },
          h('p', { className: 'praeventionskette-fallback-label' }, words.fallback),
          h('div', fallback),
        ),
      );
    };
  }

  for (const block of config.blocks) {
    blocks.registerBlockType(`pk/${block.name}`, {
      edit: block.name === 'program' ? editProvider(block) : editElement(block),
      // What is saved is the fallback alone: it is what stays where the plugin is switched off.
      save: () => h(blockEditor.InnerBlocks.Content),
    });
  }
})(window.wp, window.praeventionsketteBlocks);
