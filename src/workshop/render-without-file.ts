import { html, type TemplateResult } from 'lit';
import type { EditorLanguage } from '../authoring/check/words/finding-words.js';
import type { FileAccess } from './saving/file-access.js';
import type { Section } from './sections.js';
import type { SiteContext } from './site-context.js';

/** What the workshop shows while no file is open. */
export interface FilelessContext {
  readonly language: EditorLanguage;
  readonly fileAccess: FileAccess;
  readonly site: SiteContext;
}

/** Renders where a file is opened or begun; or a section that needs none. */
export function renderWithoutFile(
  { name, fragment }: Section,
  { language, fileAccess, site }: FilelessContext,
): TemplateResult {
  if (fragment !== undefined)
    return html`<pk-workshop-fileless
      .language=${language}
      .section=${name}
      .site=${site}
    ></pk-workshop-fileless>`;
  return html`<pk-workshop-start
    .language=${language}
    .fileAccess=${fileAccess}
    .examples=${site.examples}
  ></pk-workshop-start>`;
}
