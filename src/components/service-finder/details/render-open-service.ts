import { html, nothing, type TemplateResult } from 'lit';
import type { FinderContext } from '../finder-context.js';
import { serviceDialog } from './lazy-modules.js';
import type { OpenService } from './open-service.js';

/**
 * The dialog with the details of a service, once its code is loaded.
 *
 * @param resultCount How many services are in the list that the dialog leads back to.
 */
export function renderOpenService(
  open: OpenService | undefined,
  resultCount: number,
  context: FinderContext,
): TemplateResult | typeof nothing {
  if (!serviceDialog.loaded) return nothing;
  return html`<pk-finder-service-dialog
    .context=${context}
    .open=${open}
    .resultCount=${resultCount}
  ></pk-finder-service-dialog>`;
}
