import { define } from './define.js';
import { ProgramProviderElement } from './data-provider.element.js';

define(ProgramProviderElement);
