import type { CSSResult } from 'lit';

/** Adds style sheets to a shadow root, each once: for code that is loaded later and brings its own styles. */
export function adoptStyles(root: ShadowRoot, ...styles: readonly CSSResult[]): void {
  const adopted = root.adoptedStyleSheets;
  const added = styles.map(({ styleSheet }) => styleSheet!).filter((sheet) => !adopted.includes(sheet));
  if (added.length) root.adoptedStyleSheets = [...adopted, ...added];
}
