import { define } from '../../program/define.js';
import { InquiriesElement } from './inquiries.element.js';

define(InquiriesElement);
