import { waitUntil } from '@open-wc/testing';
import '../../src/components/service-finder/service-finder.js';
import type { ServiceFinderElement } from '../../src/components/service-finder/service-finder.element.js';
import { byRole, programOf, renderFixture, waitForState } from './page.js';

const services = [
  { name: 'Hebammensprechstunde', cost: { free: false } },
  { name: 'Stillcafé', cost: { free: true } },
  { name: 'Schwimmkurs' },
];
const municipality = { name: 'Landkreis Musterland', ags: '03157' };

/** A finder with three services that have German names alone, on a page in some language. */
export async function renderGermanServices(lang = 'de'): Promise<ServiceFinderElement> {
  const placed = await renderFixture(`<div lang="${lang}"><pk-service-finder></pk-service-finder></div>`);
  const element = placed.querySelector('pk-service-finder')!;
  element.program = programOf({ services, municipality });
  await waitForState(element);
  return element;
}

/** Types words into the finder's field, all at once. */
export async function typeWords(element: ServiceFinderElement, words: string): Promise<void> {
  const input = byRole(element, 'searchbox')[0] as HTMLInputElement;
  input.focus();
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await waitUntil(() => input.value === words);
}
