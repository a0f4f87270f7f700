import { localDay } from '../../model/dates.js';
import { fieldsOf, listOf, stringOf, type Fields } from '../fields.js';
import { looseDate } from '../loose-dates.js';
import type { Findings } from './findings.js';
import { joined, lineOf, numberOf, paragraphs } from './words.js';

/** A text that says no more than that nothing is to be paid. */
const free =
  /^(?:(?:das angebot|die teilnahme|this service|the service|it) (?:ist|is) )?(?:kostenlos|kostenfrei|gratis|unentgeltlich|umsonst|keine(?: kosten)?|none|free(?: of charge)?|no (?:charge|cost|fee)s?|nil)[.!]?$/i;

const taken = new Set(['option', 'amount', 'currency', 'amount_description', 'valid_from', 'valid_to']);

/** What a service costs: in words; and whether it is free, where that is clear. */
export function costOf(service: Fields, from: string, findings: Findings): object | undefined {
  const today = localDay(new Date().toISOString());
  const options = listOf(service.cost_options).flatMap((value, index) => {
    const at = `${from}.cost_options[${index}]`;
    const option = fieldsOf(value);
    findings.leftOver(option, at, taken);
    if (isOn(option, today)) return [option];
    findings.unplaced(`${at}.valid_to`, option.valid_to ?? option.valid_from);
    return [];
  });
  const words = paragraphs(service.fees_description) ?? paragraphs(service.fees);
  const amounts = options.map(({ amount }) => numberOf(amount));
  const isPaid = amounts.some((amount) => amount !== undefined && amount > 0);
  const isFree = amounts.length ? amounts.every((amount) => amount === 0) : free.test(words ?? '');
  const cost = { free: isFree ? true : isPaid && !amounts.includes(0) ? false : undefined };
  const note = joined('\n', words, ...options.map(optionText));
  return note || cost.free !== undefined ? { ...cost, note } : undefined;
}

/** Prices of the past, or of times to come, are none of today's. */
function isOn({ valid_from: start, valid_to: end }: Fields, today: string): boolean {
  const [first = '', last = '9'] = [looseDate(start), looseDate(end)];
  return first <= `${today}~` && last >= today;
}

/** `Geschwister: 3,50 € je Termin` */
function optionText({
  option,
  amount,
  currency,
  amount_description: description,
}: Fields): string | undefined {
  const number = numberOf(amount);
  const figure = number === undefined ? undefined : amountText(number, stringOf(currency)?.toUpperCase());
  const price = joined(' ', figure, lineOf(description));
  return joined(': ', lineOf(option), price);
}

function amountText(amount: number, currency = 'EUR'): string {
  const figure = Number.isInteger(amount) ? `${amount}` : amount.toFixed(2).replace('.', ',');
  return `${figure} ${currency === 'EUR' ? '€' : currency}`;
}
