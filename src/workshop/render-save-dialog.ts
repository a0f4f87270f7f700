import { html, type TemplateResult } from 'lit';
import type { EditorLanguage } from '../authoring/check/words/finding-words.js';
import type { Analysis } from './analysis-controller.js';
import type { OpenFile } from './open-file.js';
import type { FileAccess } from './saving/file-access.js';
import type { SaveDialogElement } from './saving/save-dialog.element.js';

/** What saving needs to know besides the file. */
export interface SavingContext {
  readonly language: EditorLanguage;
  readonly fileAccess: FileAccess;
  readonly data: unknown;
  readonly savedElsewhere: SaveDialogElement['savedElsewhere'];
  readonly analysis: Analysis;
}

/** Renders the dialog in which the file is saved; it is closed until somebody saves. */
export function renderSaveDialog(
  file: OpenFile,
  { language, fileAccess, data, savedElsewhere, analysis: { findings, changes } }: SavingContext,
): TemplateResult {
  return html`<pk-workshop-save-dialog
    .language=${language}
    .fileAccess=${fileAccess}
    .file=${file}
    .data=${data}
    .savedElsewhere=${savedElsewhere}
    .changes=${changes}
    .errorCount=${findings.filter(({ severity }) => severity === 'error').length}
  ></pk-workshop-save-dialog>`;
}
