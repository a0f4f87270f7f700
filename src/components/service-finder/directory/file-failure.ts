import { html, type TemplateResult } from 'lit';
import { municipalityPicker } from '../../../localization/de/federated-search.js';
import type { ListedMunicipality } from '../../../schema/directory.js';
import type { FinderPart } from '../finder-part.js';
import { MunicipalityRetryEvent } from './municipality-events.js';

/** Says that the file of a municipality could not be loaded, with a button that has `part` dispatch a retry. */
export function renderFileFailure(municipality: ListedMunicipality, part: FinderPart): TemplateResult {
  const { localize, common, pick } = part.context;
  const words = localize.group('municipalityPicker', municipalityPicker);
  return html`<div class="notice" part="notice">
    <p>${words.failed(pick(municipality.name).text)}</p>
    <p>
      <button
        part="button"
        type="button"
        @click=${() => part.dispatchEvent(new MunicipalityRetryEvent(municipality))}
      >
        ${common.retry}
      </button>
    </p>
  </div>`;
}
