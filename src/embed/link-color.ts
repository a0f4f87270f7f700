const token = '--pk-color-link';

/**
 * Gives the elements the page's own link colour, as it is beside the first of them, and again when the colour scheme
 * changes; not where the page sets the token itself.
 */
export function adoptLinkColor(beside: Element): void {
  const root = document.documentElement;
  if (getComputedStyle(root).getPropertyValue(token).trim()) return;
  const adopt = () => root.style.setProperty(token, linkColorIn(beside.parentElement ?? document.body));
  adopt();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', adopt);
}

function linkColorIn(parent: Element): string {
  const probe = document.createElement('a');
  probe.href = '#';
  probe.hidden = true;
  parent.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
