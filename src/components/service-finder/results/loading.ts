import { html, type TemplateResult } from 'lit';
import type { FinderContext } from '../finder-context.js';

/** What stands in place of content whose code is being loaded. It comes when the browser is back online, where it is offline. */
export const renderLoading = ({ common, isOnline }: FinderContext): TemplateResult =>
  html`<p class="quiet" aria-busy="true">${isOnline ? common.loading : common.unavailable}</p>`;
