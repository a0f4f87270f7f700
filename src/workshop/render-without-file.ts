import { html, type TemplateResult } from 'lit';
import { renderSection, type SectionContext } from './render-section.js';
import type { FileAccess } from './saving/file-access.js';
import type { Section } from './sections.js';

/** What the workshop shows while no file is open. */
export interface FilelessContext extends Pick<SectionContext, 'language' | 'site'> {
  readonly fileAccess: FileAccess;
  /** The address of the page that the workshop was opened from; empty where there is none. */
  readonly home: string;
  /** The ids of drafts that another tab writes to. */
  readonly draftsInUse: ReadonlySet<string>;
}

/** Renders where a file is opened or begun; or a section that needs none. */
export function renderWithoutFile(
  section: Section,
  { language, fileAccess, home, draftsInUse, site }: FilelessContext,
): TemplateResult {
  if (section.fragment === undefined)
    return html`<pk-workshop-start
      .language=${language}
      .fileAccess=${fileAccess}
      .examples=${site.examples}
      .draftsInUse=${draftsInUse}
      .home=${home}
    ></pk-workshop-start>`;
  const analysis = { data: undefined, findings: [], changes: [] };
  const nothingOpen = {
    data: undefined,
    saved: undefined,
    fileName: '',
    address: undefined,
    selectedIndex: undefined,
    versions: undefined,
    incoming: undefined,
    analysis,
  };
  return html`<pk-workshop-fileless-bar
      .language=${language}
      .section=${section.name}
      .site=${site}
    ></pk-workshop-fileless-bar>
    ${renderSection(section, { ...nothingOpen, language, site })}`;
}
