const LINK_COLOR = '--pk-color-link';

/**
 * Sets `--pk-color-link` to the colour that the page gives a link beside the given element, and again when the colour
 * scheme changes. A page that sets the property itself keeps its own.
 */
export function adoptLinkColor(beside: Element): void {
  const root = document.documentElement;
  if (getComputedStyle(root).getPropertyValue(LINK_COLOR).trim()) return;
  const adopt = () => root.style.setProperty(LINK_COLOR, linkColorIn(beside.parentElement ?? document.body));
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
