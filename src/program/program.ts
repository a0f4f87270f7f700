import { define } from './define.js';
import { ProgramProviderElement } from './program.element.js';

define(ProgramProviderElement);
