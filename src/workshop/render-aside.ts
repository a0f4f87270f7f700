import { html, nothing, type TemplateResult } from 'lit';
import type { SectionContext } from './render-section.js';

/** Sections beside which a website's view is shown. */
const previewedSections = new Set(['municipality', 'services', 'contacts', 'agenda', 'indicators', 'papers']);

/** Renders what stands beside a section: how a website shows it, and what saving changes. */
export function renderAside(
  section: string,
  { data, language, address, selectedIndex, analysis }: SectionContext,
  isPreviewWide: boolean,
): TemplateResult {
  const preview = html`<pk-workshop-preview
    .language=${language}
    .data=${data}
    .address=${address}
    .section=${section}
    .selectedIndex=${selectedIndex}
    .isWide=${isPreviewWide}
  ></pk-workshop-preview>`;
  return html`<aside>
    ${previewedSections.has(section) ? preview : nothing}
    <pk-workshop-pending-changes
      .language=${language}
      .changes=${analysis.changes}
    ></pk-workshop-pending-changes>
  </aside>`;
}
