import { LazyModule } from '../../../platform/lazy-module.js';

/** The dialog with the details of a service. */
export const serviceDialog = new LazyModule(
  'the details of services',
  (retry) => import('./service-dialog.js'),
);

/** Somebody may be about to open or to print the details of a service. */
export const loadServiceDialog = (): void => void serviceDialog.load();
