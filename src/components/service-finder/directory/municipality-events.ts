import type { ListedMunicipality } from '../../../schema/directory.js';

/** Somebody has chosen whose services are shown. */
export class MunicipalityChangeEvent extends Event {
  static readonly type = 'pk-municipality-change';

  /** @param municipalities AGS, the own one first, or `ALL_MUNICIPALITIES`; nothing to choose again. */
  constructor(readonly municipalities?: readonly string[]) {
    super(MunicipalityChangeEvent.type, { bubbles: true });
  }
}

/** Somebody wants the device to remember the chosen municipality, or to forget it. */
export class MunicipalityRememberEvent extends Event {
  static readonly type = 'pk-municipality-remember';

  constructor(readonly isRemembered: boolean) {
    super(MunicipalityRememberEvent.type, { bubbles: true });
  }
}

/** Somebody asks again for the file of a municipality that could not be loaded. */
export class MunicipalityRetryEvent extends Event {
  static readonly type = 'pk-municipality-retry';

  constructor(readonly municipality: ListedMunicipality) {
    super(MunicipalityRetryEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pk-municipality-change': MunicipalityChangeEvent;
    'pk-municipality-remember': MunicipalityRememberEvent;
    'pk-municipality-retry': MunicipalityRetryEvent;
  }
}
