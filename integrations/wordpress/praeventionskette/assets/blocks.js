/* global window */

/**
 * The blocks in the editor: a preview of the element, a form for its attributes, and its fallback. Another script registers
 * the elements; the editor also loads it into its canvas.
 */
(function ({ blocks, blockEditor, components, data, element }, config) {
  const h = element.createElement;
  const { texts } = config;

  /** The form control of one attribute. */
  function renderField({ name, field: key, type, options, label, description, ...attribute }, values, set) {
    const value = values[key];
    const common = { key: name, label, help: description, __nextHasNoMarginBottom: true };
    const defaultValue = attribute.default;
    if (type === 'boolean') {
      return h(components.ToggleControl, {
        ...common,
        checked: value === true,
        onChange: (checked) => set({ [key]: checked || undefined }),
      });
    }
    if (type === 'choice') {
      const { label: defaultLabel } = options.find((option) => option.value === defaultValue) ?? {};
      const unset = defaultLabel ? texts.defaultIs.replace('%s', defaultLabel) : texts.default;
      return h(components.SelectControl, {
        ...common,
        value: value ?? '',
        options: [{ value: '', label: unset }, ...options],
        onChange: (selected) => set({ [key]: selected || undefined }),
      });
    }
    const isNumber = type === 'number';
    return h(components.TextControl, {
      ...common,
      type: isNumber ? 'number' : 'text',
      value: value ?? '',
      placeholder: defaultValue,
      onChange: (typed) => set({ [key]: typed === '' ? undefined : isNumber ? Number(typed) : typed }),
    });
  }

  /** The form in the editor's sidebar. */
  function renderForm(attributes, values, set) {
    const renderPanel = (title, panelAttributes, initialOpen) =>
      panelAttributes.length > 0 &&
      h(
        components.PanelBody,
        { title, initialOpen },
        panelAttributes.map((attribute) => renderField(attribute, values, set)),
      );
    const own = attributes.filter(({ common }) => !common);
    const common = attributes.filter((attribute) => attribute.common);
    return h(
      blockEditor.InspectorControls,
      null,
      renderPanel(texts.options, own, true),
      renderPanel(texts.common, common, false),
    );
  }

  /** The attributes of the element's tag: only those that the author has set. */
  function tagAttributes(attributes, values) {
    const set = attributes.filter(({ field: key }) => values[key] !== undefined && values[key] !== false);
    return Object.fromEntries(set.map(({ name, field: key }) => [name, String(values[key])]));
  }

  /** The block of pk-program, which shows nothing of its own: it provides its file to the blocks inside it. */
  function editProvider({ name, attributes: declared }) {
    return function Edit({ attributes, setAttributes }) {
      const inner = blockEditor.useInnerBlocksProps(blockEditor.useBlockProps());
      const { children, ...props } = inner;
      return h(
        'div',
        props,
        renderForm(declared, attributes, setAttributes),
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
        renderForm(declared, attributes, setAttributes),
        !config.hasData &&
          !hasOwnData &&
          h(components.Notice, { status: 'warning', isDismissible: false }, texts.noData),
        h(components.Disabled, null, h(`pk-${name}`, tagAttributes(declared, attributes))),
        h(
          'div',
          { className: 'praeventionskette-fallback', hidden: !isSelected && !isInside },
          h('p', { className: 'praeventionskette-fallback-label' }, texts.fallback),
          h('div', fallback),
        ),
      );
    };
  }

  for (const block of config.blocks) {
    blocks.registerBlockType(`pk/${block.name}`, {
      edit: block.name === 'program' ? editProvider(block) : editElement(block),
      // Only the fallback is saved: it stays readable if the plugin is deactivated.
      save: () => h(blockEditor.InnerBlocks.Content),
    });
  }
})(window.wp, window.praeventionsketteBlocks);
