import { html, type TemplateResult } from 'lit';
import type { EditorLanguage } from '../authoring/check/words/finding-words.js';
import { isRecordList } from '../authoring/form/fields-of.js';
import type { Analysis } from './analysis-controller.js';
import { renderRoom } from './render-room.js';
import type { IncomingFile } from './incoming/incoming-file.js';
import type { FileVersions } from './saving/file-access.js';
import type { Section } from './sections.js';
import type { SiteContext } from './site-context.js';
import { workshopWords } from './words/words.js';

/** What a section gets from the workshop. */
export interface SectionContext {
  readonly data: unknown;
  readonly language: EditorLanguage;
  readonly fileName: string;
  readonly selectedIndex: number | undefined;
  readonly analysis: Analysis;
  readonly site: SiteContext;
  /** The data of the file as it was opened or saved last. */
  readonly saved: unknown;
  /** Its earlier versions, where they are kept. */
  readonly versions: FileVersions | undefined;
  /** What relative addresses in the file lead from, where that is known. */
  readonly address: string | undefined;
  /** What records are to be taken from. */
  readonly incoming: IncomingFile | undefined;
}

/** Renders a section: a room of its own, a list with a form, or forms alone. */
export function renderSection(section: Section, context: SectionContext) {
  const { data, language, selectedIndex, analysis } = context;
  if (section.room) return renderOwnRoom(section.room, context);
  if (isRecordList(section.name))
    return html`<pk-workshop-record-section
      .language=${language}
      .data=${data}
      .recordType=${section.name}
      .selectedIndex=${selectedIndex}
      .findings=${analysis.findings}
      .table=${section.table}
    ></pk-workshop-record-section>`;
  return (section.records ?? []).map((recordType, index) => renderForm(recordType, index === 0, context));
}

function renderForm(
  recordType: string,
  isFirst: boolean,
  { data, language, analysis }: SectionContext,
): TemplateResult {
  const title = workshopWords(language).shell.section[recordType];
  return html`<section class="part">
    ${isFirst ? html`<h1 tabindex="-1">${title}</h1>` : html`<h2>${title}</h2>`}
    <pk-workshop-record-form
      .language=${language}
      .data=${data}
      .recordType=${recordType}
      .findings=${analysis.findings}
    ></pk-workshop-record-form>
  </section>`;
}

function renderOwnRoom({ tag, module }: NonNullable<Section['room']>, context: SectionContext) {
  const { analysis, selectedIndex: _, ...properties } = context;
  const { findings, program } = analysis;
  if (module.loaded) return renderRoom(tag, { ...properties, findings, program });
  const { shell } = workshopWords(context.language);
  return html`<p class="part quiet">${module.hasFailed ? shell.notLoaded : shell.loading}</p>`;
}
