import type { LitElement } from 'lit';
import { pathText, type JsonPath } from '../../authoring/json/json-path.js';

const controls = 'input:not(:disabled), textarea, select, button:not(:disabled)';

/**
 * Moves the focus to the control of a value, however deep it is in records within records, and unfolds what hides it.
 *
 * @returns Whether there is such a control.
 */
export async function focusWithin(root: ShadowRoot, path: JsonPath): Promise<boolean> {
  const found = nearest(root, path);
  if (!found) return false;
  for (
    let folded = found.closest('details');
    folded;
    folded = folded.parentElement?.closest('details') ?? null
  )
    folded.open = true;
  await found.updateComplete;
  const { shadowRoot } = found;
  if (!shadowRoot) return false;
  if (await focusWithin(shadowRoot, path)) return true;
  const control =
    shadowRoot.querySelector<HTMLElement>(`[aria-invalid='true']`) ??
    shadowRoot.querySelector<HTMLElement>(controls);
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
  return !!control;
}

/** The control whose value is the innermost that a path leads through. */
function nearest(root: ShadowRoot, path: JsonPath): LitElement | undefined {
  const steps = new Set(path.map((_, index) => pathText(path.slice(0, index + 1))));
  return [...root.querySelectorAll<LitElement>('[data-path]')]
    .filter(({ dataset }) => steps.has(dataset.path!))
    .sort((a, b) => b.dataset.path!.length - a.dataset.path!.length)[0];
}
