import { LazyModule } from '../../platform/lazy-module.js';

export const tableModule = new LazyModule('the table of the chain', (retry) => import('./table/table.js'));
export const navigationModule = new LazyModule(
  'the arrow keys in the chain',
  (retry) => import('./chart/grid-navigation.js'),
);
export const dialogModule = new LazyModule(
  'the details of services',
  (retry) => import('./services-dialog/services-dialog.js'),
);
export const csvModule = new LazyModule('the file of the chain', (retry) => import('./save-chain-csv.js'));
export const printModule = new LazyModule(
  'printing the chain',
  (retry) => import('../shared/print-alone.js'),
);
