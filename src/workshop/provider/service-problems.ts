import type { CommentedService } from '../../authoring/inquiries/answer.js';
import type { AskedPlace, AskedService } from '../../authoring/inquiries/asked-service.js';
import { readEmail, readUrl } from '../../authoring/values/links.js';
import { readPhone } from '../../authoring/values/phones.js';
import type { TypedValue } from '../../authoring/values/typed-value.js';
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
    ...(email?.trim() && !('value' in readEmail(email)) && { email: 'email' as const }),
    ...(url?.trim() && !('value' in readUrl(url)) && { url: 'url' as const }),
  };
  const undialled = [...phones.entries()].filter(
    ([, { number, type }]) => number.trim() && type !== 'fax' && readPhone(number).problem,
  );
  return {
    count: Object.keys(fields).length + undialled.length,
    fields,
    phones: new Set(undialled.map(([index]) => index)),
  };
}

/** A service without white space around its texts, empty numbers and empty places, and with whole addresses. */
export function tidyService(service: CommentedService): CommentedService {
  const { name, summary, description, comment, email, url, phones, places, cost } = service;
  const numbers = phones
    ?.map((phone) => withoutEmpty({ ...phone, number: phone.number.trim(), note: trimmed(phone.note) }))
    .filter(({ number }) => number);
  const known = places?.filter((place) => Object.keys(place).length);
  return withoutEmpty({
    ...service,
    name: name.trim(),
    summary: trimmed(summary),
    description: trimmed(description),
    comment: trimmed(comment),
    email: email && tidied(email, readEmail),
    url: url && tidied(url, readUrl),
    phones: numbers?.length ? numbers : undefined,
    places: known?.length ? known.map(tidyPlace) : undefined,
    cost: cost && withoutEmpty({ ...cost, note: trimmed(cost.note) }),
  });
}

const tidyPlace = (place: AskedPlace): AskedPlace => withoutEmpty({ ...place, hours: trimmed(place.hours) });

const trimmed = (text: string | undefined) => text?.trim() || undefined;

/** A line as it is understood, `www.nord.example` with its `https://`; one that is not, as it was typed. */
function tidied(text: string, read: (text: string) => TypedValue<string>): string | undefined {
  const typed = read(text);
  return 'value' in typed ? typed.value : trimmed(text);
}
