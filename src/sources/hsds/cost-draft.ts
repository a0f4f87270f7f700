import { localDay } from '../../model/dates.js';
import { lineOf } from '../shared/html-text.js';
import { asList, asObject, asString, type JsonObject } from '../shared/json-values.js';
import { parseLooseDate } from '../shared/loose-dates.js';
import type { IssueCollector } from './issue-collector.js';
import { asNumber, joinDistinct, joinParagraphs } from './text-fields.js';

/** Texts that say no more than that the service is free. */
const freeOfCharge =
  /^(?:(?:das angebot|die teilnahme|this service|the service|it) (?:ist|is) )?(?:kostenlos|kostenfrei|gratis|unentgeltlich|umsonst|keine(?: kosten)?|none|free(?: of charge)?|no (?:charge|cost|fee)s?|nil)[.!]?$/i;

const supportedFields = new Set([
  'option',
  'amount',
  'currency',
  'amount_description',
  'valid_from',
  'valid_to',
]);

/** The cost of a service: as a text, and whether it is free where that is unambiguous. */
export function costOf(service: JsonObject, path: string, issues: IssueCollector): object | undefined {
  const today = localDay(new Date().toISOString());
  const options = asList(service.cost_options).flatMap((value, index) => {
    const optionPath = `${path}.cost_options[${index}]`;
    const option = asObject(value);
    issues.reportUnplacedFields(option, optionPath, supportedFields);
    if (isValidOn(today, option)) return [option];
    issues.reportUnplaced(`${optionPath}.valid_to`, option.valid_to ?? option.valid_from);
    return [];
  });
  // `fees` is what HSDS 2 called `fees_description`; a service may carry both.
  const texts = [service.fees_description, service.fees];
  const text = joinParagraphs(...texts);
  const amounts = options.map(({ amount }) => asNumber(amount));
  const isPaid = amounts.some((amount) => amount !== undefined && amount > 0);
  const isFree = amounts.length ? amounts.every((amount) => amount === 0) : !!text && texts.every(saysFree);
  const cost = { free: isFree ? true : isPaid && !amounts.includes(0) ? false : undefined };
  const note = joinDistinct('\n', text, ...options.map(optionText));
  return note || cost.free !== undefined ? { ...cost, note } : undefined;
}

/** Whether a text says that the service is free, or nothing. */
export function saysFree(value: unknown): boolean {
  const text = joinParagraphs(value);
  return !text || freeOfCharge.test(text);
}

function isValidOn(day: string, { valid_from: start, valid_to: end }: JsonObject): boolean {
  const [first = '', last = '9'] = [parseLooseDate(start), parseLooseDate(end)];
  return first <= `${day}~` && last >= day;
}

/** `Geschwister: 3,50 € je Termin` */
function optionText({
  option,
  amount,
  currency,
  amount_description: description,
}: JsonObject): string | undefined {
  const number = asNumber(amount);
  const figure = number === undefined ? undefined : amountText(number, asString(currency)?.toUpperCase());
  const price = joinDistinct(' ', figure, lineOf(description));
  return joinDistinct(': ', lineOf(option), price);
}

function amountText(amount: number, currency = 'EUR'): string {
  const figure = Number.isInteger(amount) ? `${amount}` : amount.toFixed(2).replace('.', ',');
  return `${figure} ${currency === 'EUR' ? '€' : currency}`;
}
