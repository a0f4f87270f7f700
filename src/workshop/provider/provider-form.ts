import { define } from '../../program/define.js';
import { ProviderFormElement } from './provider-form.element.js';

define(ProviderFormElement);
