import { define } from '../../program/define.js';
import { ProgramProviderElement } from '../../program/data-provider.element.js';
import { AgendaFeedElement } from './agenda-feed.element.js';

define(ProgramProviderElement);
define(AgendaFeedElement);
