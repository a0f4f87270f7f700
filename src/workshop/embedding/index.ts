import { define } from '../../program/define.js';
import { CopyLinesElement } from './copy-lines.element.js';
import { DataSourceElement } from './data-source.element.js';
import { ElementPreviewElement } from './element-preview.element.js';
import { EmbedFormsElement } from './embed-forms.element.js';
import { EmbeddingElement } from './embedding.element.js';
import { OptionFieldElement } from './option-field.element.js';
import { WebTeamElement } from './web-team.element.js';

for (const element of [
  CopyLinesElement,
  DataSourceElement,
  ElementPreviewElement,
  EmbedFormsElement,
  OptionFieldElement,
  EmbeddingElement,
  WebTeamElement,
])
  define(element);
