import { html, type TemplateResult } from 'lit';
import type { AskedServiceText } from '../asked-service/asked-service-text.js';
import { renderCheckbox } from './fields.js';
import { offeredLanguages } from './offered-languages.js';

/**
 * The languages in which a service is offered, as boxes: common ones, and those that it is known to have.
 *
 * @param set Takes the languages; `undefined` where none is left.
 */
export function renderLanguages(
  { chosen = [], known = [] }: { chosen?: readonly string[]; known?: readonly string[] },
  legend: string,
  texts: AskedServiceText,
  set: (languages: readonly string[] | undefined) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="languages">
      ${[...new Set([...offeredLanguages, ...known])].map((tag) =>
        renderCheckbox(texts.language(tag), chosen.includes(tag), (isSpoken) => {
          const languages = isSpoken ? [...chosen, tag] : chosen.filter((other) => other !== tag);
          set(languages.length ? languages : undefined);
        }),
      )}
    </div>
  </fieldset>`;
}
