import { define } from '../../program/define.js';
import { ProgramProviderElement } from '../../program/data-provider.element.js';
import { IndicatorCompareElement } from './indicator-compare.element.js';

define(ProgramProviderElement);
define(IndicatorCompareElement);
