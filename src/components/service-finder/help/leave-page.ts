import { html, type TemplateResult } from 'lit';
import type { Words } from '../../../localization/words.js';
import { exitUrl } from '../../../program/settings.js';

/** A link that leaves the page at once. Nothing is requested from where it leads before it is followed. */
export const renderLeaveLink = ({ leave }: Words['helpPanel']): TemplateResult =>
  html`<a part="link" href=${exitUrl()} rel="noreferrer" @click=${leavePage}>${leave}</a>`;

/**
 * Replaces the page by a neutral one, so that "back" does not lead here, and hides it until that has come. The other page
 * does not learn where the reader came from.
 */
function leavePage(event: Event): void {
  event.preventDefault();
  document.documentElement.hidden = true;
  const policy = document.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  document.head.append(policy);
  location.replace((event.currentTarget as HTMLAnchorElement).href);
}
