import type { InquirySettings } from '../../authoring/inquiries/inquiry-settings.js';

/** The keeper's own settings have changed. They are no part of the file, so this is no edit of it. */
export class SettingsChangeEvent extends Event {
  static readonly type = 'pk-settings-change';

  constructor(readonly settings: InquirySettings) {
    super(SettingsChangeEvent.type, { bubbles: true, composed: true });
  }
}
