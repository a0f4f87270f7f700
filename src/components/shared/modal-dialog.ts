import { parentOf } from '../../platform/composed-tree.js';

/**
 * Opens a dialog over the page, on the colour that its element stands on (`--_behind`): in the top layer it has to be
 * opaque. A press beside it closes it, as Escape does.
 */
export function showModal(dialog: HTMLDialogElement, host: Element): void {
  dialog.style.setProperty('--_behind', backgroundBehind(host));
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.showModal();
}

function backgroundBehind(element: Element): string {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const { backgroundColor } = getComputedStyle(node);
    if (!/^transparent$|[,/] ?0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}
