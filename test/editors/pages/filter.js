/* global document */

/**
 * Models the HTML filter of a CMS, which is written in PHP, by its rules.
 *
 * @param rules `tags`, the allowed elements, each with its allowed attributes (without it, all are allowed; a `*` at the end
 *   of a name matches any ending); `everywhere`, attributes that every element may have; `unknown`, what becomes of other
 *   elements: their content stays (`unwrap`), or their tags become text (`text`); `withoutTags` and `withoutAttributes`,
 *   what is removed in any case.
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
