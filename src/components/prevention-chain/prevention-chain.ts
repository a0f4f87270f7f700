import { define } from '../../program/define.js';
import { ProgramProviderElement } from '../../program/program.element.js';
import { PreventionChainElement } from './prevention-chain.element.js';

define(ProgramProviderElement);
define(PreventionChainElement);
