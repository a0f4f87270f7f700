import { define } from '../../program/define.js';
import { ProgramProviderElement } from '../../program/data-provider.element.js';
import { IndicatorBadgeElement } from './indicator-badge.element.js';

define(ProgramProviderElement);
define(IndicatorBadgeElement);
