import { define } from '../../program/define.js';
import { FindingListElement } from './finding-list.element.js';

define(FindingListElement);
