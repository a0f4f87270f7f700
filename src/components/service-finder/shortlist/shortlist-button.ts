import { html, type TemplateResult } from 'lit';
import { finderTools } from '../../../localization/de/service-finder.js';
import type { Service } from '../../../schema/index.js';
import type { FinderContext } from '../finder-context.js';
import { ShortlistToggleEvent } from './shortlist-toggle-event.js';

/** The button that saves a service; nothing for a service without an id. */
export function renderShortlistButton(
  { id, name }: Service,
  { localize, shortlist, text }: FinderContext,
): TemplateResult | undefined {
  if (!id) return undefined;
  const isSaved = shortlist.includes(id);
  return html`<button
    class="keep"
    part="button"
    type="button"
    aria-pressed=${isSaved ? 'true' : 'false'}
    @click=${({ currentTarget }: Event) => currentTarget!.dispatchEvent(new ShortlistToggleEvent(id))}
  >
    <span aria-hidden="true">${isSaved ? '★' : '☆'}</span>
    <span class="word">${localize.group('finderTools', finderTools).keep}</span
    ><span class="unseen">: ${text(name)}</span>
  </button>`;
}
