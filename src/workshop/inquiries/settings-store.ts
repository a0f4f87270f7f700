import { emptySettings, readSettings, writeSettings } from '../../authoring/inquiries/inquiry-settings.js';
import { DeviceSettings } from '../saving/device-settings.js';

/** The keeper's settings for asking: the one store of the window, whichever part of the workshop is open. */
export const settingsStore = new DeviceSettings('pk-workshop-inquiries', {
  empty: emptySettings,
  read: readSettings,
  write: writeSettings,
});
