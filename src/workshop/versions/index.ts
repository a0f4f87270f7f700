import { define } from '../../program/define.js';
import { VersionViewElement } from './version-view.element.js';
import { VersionsElement } from './versions.element.js';

define(VersionViewElement);
define(VersionsElement);
