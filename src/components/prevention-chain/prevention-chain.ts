import { define } from '../../program/define.js';
import { ProgramProviderElement } from '../../program/data-provider.element.js';
import { PreventionChainElement } from './prevention-chain.element.js';

define(ProgramProviderElement);
define(PreventionChainElement);
