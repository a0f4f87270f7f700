import { readField, type AskedPlace, type AskedService } from '../../authoring/inquiries/asked-service.js';
import { telHref } from '../../model/phone.js';
import { withoutEmpty } from './place-editor.js';

/** What somebody has to look at before a service can be taken as it was entered. */
export interface ServiceProblems {
  readonly count: number;
  readonly fields: Readonly<Partial<Record<keyof AskedService, 'name' | 'email' | 'url'>>>;
  /** Positions of the numbers that nobody can call. */
  readonly phones: ReadonlySet<number>;
}

/** Finds what is wrong with a service as it was entered. */
export function serviceProblems({ name, email, url, phones = [] }: AskedService): ServiceProblems {
  const fields = {
    ...(!name.trim() && { name: 'name' as const }),
    ...(email && readField('email', email) === undefined && { email: 'email' as const }),
    ...(url && readField('url', withScheme(url)) === undefined && { url: 'url' as const }),
  };
  const undialled = [...phones.entries()].filter(
    ([, { number, type }]) => number.trim() && type !== 'fax' && !telHref(number),
  );
  return {
    count: Object.keys(fields).length + undialled.length,
    fields,
    phones: new Set(undialled.map(([index]) => index)),
  };
}

/** A service without white space around its texts, empty numbers and empty places, and with whole addresses. */
export function tidyService(service: AskedService): AskedService {
  const { name, summary, description, email, url, phones, places, cost } = service;
  const numbers = phones
    ?.map((phone) => withoutEmpty({ ...phone, number: phone.number.trim(), note: trimmed(phone.note) }))
    .filter(({ number }) => number);
  const known = places?.filter((place) => Object.keys(place).length);
  return withoutEmpty({
    ...service,
    name: name.trim(),
    summary: trimmed(summary),
    description: trimmed(description),
    email: trimmed(email),
    url: url?.trim() ? withScheme(url) : undefined,
    phones: numbers?.length ? numbers : undefined,
    places: known?.length ? known.map(tidyPlace) : undefined,
    cost: cost && withoutEmpty({ ...cost, note: trimmed(cost.note) }),
  });
}

const tidyPlace = (place: AskedPlace): AskedPlace => withoutEmpty({ ...place, hours: trimmed(place.hours) });

const trimmed = (text: string | undefined) => text?.trim() || undefined;

/** An address as people type it, `www.nord.example`, with `https://` before it. */
const withScheme = (url: string) =>
  /^[a-z][a-z+.-]*:/i.test(url.trim()) ? url.trim() : `https://${url.trim()}`;
