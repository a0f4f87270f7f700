import { define } from '../../program/define.js';
import { QualityElement } from './quality.element.js';

define(QualityElement);
