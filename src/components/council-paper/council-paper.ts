import { define } from '../../program/define.js';
import { ProgramProviderElement } from '../../program/data-provider.element.js';
import { CouncilPaperElement } from './council-paper.element.js';

define(ProgramProviderElement);
define(CouncilPaperElement);
