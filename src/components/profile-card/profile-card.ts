import { define } from '../../program/define.js';
import { ProgramProviderElement } from '../../program/program.element.js';
import { ProfileCardElement } from './profile-card.element.js';

define(ProgramProviderElement);
define(ProfileCardElement);
