import { finderTools } from '../../../localization/de/service-finder.js';
import type { RenderContext } from '../../shared/render-context.js';

/** What is nearer than this counts as there: positions are not more exact. */
const MIN_DISTANCE_KM = 0.1;

/** From this distance on, it is said without a decimal. */
const WHOLE_KM_FROM = 9.95;

/** How far a service is away: `1,2 km entfernt`, `12 km entfernt`, `unter 100 m entfernt`. */
export function distanceLabel(distanceKm: number, { localize, common }: RenderContext): string {
  const words = localize.group('finderTools', finderTools);
  const isNear = distanceKm < MIN_DISTANCE_KM;
  return words.away(isNear ? words.close : kilometres(distanceKm, common.locale));
}

const formats = new Map<string, Intl.NumberFormat>();

function kilometres(distanceKm: number, locale: string): string {
  const maximumFractionDigits = distanceKm < WHOLE_KM_FROM ? 1 : 0;
  const key = `${locale} ${maximumFractionDigits}`;
  const options = { style: 'unit', unit: 'kilometer', maximumFractionDigits } as const;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format.format(distanceKm);
}
