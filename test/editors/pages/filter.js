/* global document */

/**
 * Does to HTML what the filter of a CMS does, by its rules: a model, for what runs in PHP there.
 *
 * @param tags Allowed elements, each with its allowed attributes; all where there are none. A `*` at the end of an attribute's
 *   name stands for any ending.
 * @param everywhere Attributes that every allowed element may have.
 * @param unknown What becomes of an element that isn't allowed: its content stays (`unwrap`), or its tags stand in the
 *   page as text (`text`).
 * @param withoutTags, withoutAttributes What is taken out even so.
 */
export function filter(
  html,
  { tags, everywhere = [], unknown = 'unwrap', withoutTags = [], withoutAttributes = [] },
) {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const node of template.content.querySelectorAll('*')) {
    const name = node.localName;
    if ((tags && !Object.hasOwn(tags, name)) || withoutTags.includes(name)) {
      const [start, end] =
        unknown === 'text' ? [node.cloneNode().outerHTML.split('</')[0], `</${name}>`] : [];
      node.replaceWith(...(start ? [start, ...node.childNodes, end] : node.childNodes));
      continue;
    }
    const allowed = tags && [...everywhere, ...tags[name]];
    for (const attribute of node.getAttributeNames()) {
      const isKept = (!allowed || matches(attribute, allowed)) && !matches(attribute, withoutAttributes);
      if (!isKept) node.removeAttribute(attribute);
    }
  }
  return template.innerHTML;
}

const matches = (name, patterns) =>
  patterns.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
