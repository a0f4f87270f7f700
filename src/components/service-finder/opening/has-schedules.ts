import type { Service } from '../../../schema/index.js';

/** Whether a service says exactly when it is open. */
export const hasSchedules = ({ schedules, places }: Service): boolean =>
  schedules.length > 0 || places.some(({ schedules }) => schedules.length);
