import { define } from '../../program/define.js';
import { CmsSetupElement } from './cms-setup.element.js';
import { CopyLinesElement } from './copy-lines.element.js';
import { DataSourceElement } from './data-source.element.js';
import { ElementPreviewElement } from './element-preview.element.js';
import { EmbedFormsElement } from './embed-forms.element.js';
import { EmbeddingElement } from './embedding.element.js';
import { HeadLinesElement } from './head-lines.element.js';
import { OptionFieldElement } from './option-field.element.js';
import { ServerExamplesElement } from './server-examples.element.js';
import { WebTeamElement } from './web-team.element.js';

for (const element of [
  CmsSetupElement,
  CopyLinesElement,
  DataSourceElement,
  ElementPreviewElement,
  EmbedFormsElement,
  HeadLinesElement,
  OptionFieldElement,
  ServerExamplesElement,
  EmbeddingElement,
  WebTeamElement,
])
  define(element);
