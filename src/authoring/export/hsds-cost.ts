import type { Service } from '../../schema/index.js';
import { saysFree } from '../../sources/hsds/cost-draft.js';

/** A line that the reader of HSDS makes of a price: `Geschwister: 3,50 € je Termin`. */
const priceLine =
  /^(?:(?<option>[^:\n]+): )?(?<amount>\d+(?:,\d\d)?) (?<currency>€|[A-Z]{3})(?: (?<description>.+))?$/;

const FREE = 'kostenlos';

/** The fields of HSDS about cost: prices that stand in lines of their own become options, the rest a text. */
export function hsdsCost(
  { cost }: Pick<Service, 'cost'>,
  note: string | undefined,
  idOf: (name: string) => string,
): { fees_description?: string; cost_options?: object[] } {
  if (!cost) return {};
  const lines = note?.split('\n') ?? [];
  const options = lines.flatMap((line, index) => {
    const { option, amount, currency, description } = priceLine.exec(line)?.groups ?? {};
    if (!amount) return [];
    return [
      {
        line,
        value: {
          id: idOf(`cost:${index}`),
          ...(option && { option }),
          amount: Number(amount.replace(',', '.')),
          currency: currency === '€' ? 'EUR' : currency,
          ...(description && { amount_description: description }),
        },
      },
    ];
  });
  const rest = lines.filter((line) => !options.some((option) => option.line === line)).join('\n');
  const text = rest || (cost.free && !options.length ? FREE : '');
  const prices: object[] = options.map(({ value }) => value);
  // Only a price says for sure what a text does not say in plain words.
  if (cost.free && !prices.length && !saysFree(text))
    prices.push({ id: idOf('cost:free'), amount: 0, currency: 'EUR' });
  return { ...(text && { fees_description: text }), ...(prices.length && { cost_options: prices }) };
}
