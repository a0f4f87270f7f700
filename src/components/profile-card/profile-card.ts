import { define } from '../../program/define.js';
import { ProgramProviderElement } from '../../program/data-provider.element.js';
import { ProfileCardElement } from './profile-card.element.js';

define(ProgramProviderElement);
define(ProfileCardElement);
