import { define } from '../../program/define.js';
import { ProgramProviderElement } from '../../program/data-provider.element.js';
import { ServiceFinderElement } from './service-finder.element.js';

define(ProgramProviderElement);
define(ServiceFinderElement);
