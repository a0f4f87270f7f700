import { html, type TemplateResult } from 'lit';
import { isRecord } from '../authoring/check/contract-walker.js';
import { nameOfRecord } from '../authoring/check/record-names.js';
import type { EditorLanguage } from '../authoring/check/words/finding-words.js';
import type { EditHistory } from '../authoring/document/edit-history.js';
import type { Analysis } from './analysis-controller.js';
import type { OpenFile } from './open-file.js';

/** What the bar above all rooms gets from the workshop. */
export interface TopBarContext {
  readonly language: EditorLanguage;
  readonly history: EditHistory;
  readonly analysis: Analysis;
  /** When the file was saved last, as people write it. */
  readonly savedTime: string;
  /** The address of the page that the workshop was opened from; empty where there is none. */
  readonly home: string;
}

/** Renders the bar above all rooms: which file is open, and what can be done with it. */
export function renderTopBar(
  file: OpenFile,
  { language, history, analysis, savedTime, home }: TopBarContext,
): TemplateResult {
  const { data } = history;
  const municipality = isRecord(data) ? nameOfRecord(data.municipality, language) : undefined;
  return html`<pk-workshop-top-bar
    .language=${language}
    .municipality=${municipality ?? ''}
    .fileName=${file.name}
    .isNew=${file.isNew}
    .savedTime=${savedTime}
    .home=${home}
    .reachability=${analysis.quality}
    .changes=${analysis.changes}
    .hasChanges=${data !== file.data}
    .undoLabel=${history.undoLabel}
    .redoLabel=${history.redoLabel}
  ></pk-workshop-top-bar>`;
}
