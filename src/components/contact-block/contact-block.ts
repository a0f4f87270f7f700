import { define } from '../../program/define.js';
import { ProgramProviderElement } from '../../program/data-provider.element.js';
import { ContactBlockElement } from './contact-block.element.js';

define(ProgramProviderElement);
define(ContactBlockElement);
