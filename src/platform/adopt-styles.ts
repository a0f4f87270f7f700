import type { CSSResult } from 'lit';

/** Adds style sheets, each once, to a root that has its own already: what is loaded later brings its own look. */
export function adoptStyles(root: ShadowRoot, ...styles: readonly CSSResult[]): void {
  const added = styles.map(({ styleSheet }) => styleSheet!);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...added])];
}
