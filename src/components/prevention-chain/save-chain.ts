import { describeAges } from '../../localization/describe-ages.js';
import { chainCsv } from '../../localization/de/prevention-chain.js';
import type { Words } from '../../localization/words.js';
import type { Chain, Row } from '../../model/chain.js';
import { placeKey } from '../../model/chain.js';
import { chainEntryOf, textKey } from '../../model/chain-entry.js';
import { toCsv, type CsvValue } from '../../model/csv.js';
import type { Service, Text } from '../../schema/index.js';
import { fileName, saveFile } from '../../platform/save-file.js';
import type { ChainVoice } from './chain-voice.js';

/** The words of a group, in the language that the element speaks. */
type Group = <Name extends keyof Words>(name: Name, german: Words[Name]) => Words[Name];

/** Gives the reader the chain to keep, as a table for a spreadsheet. */
export function saveChain(chain: Chain, title: string, voice: ChainVoice, group: Group): void {
  const own = group('chainCsv', chainCsv);
  saveFile(`${fileName(`${own.file} ${title}`)}.csv`, 'text/csv', toCsv(chainLines(chain, own, voice)));
}

/**
 * The chain as a table, a line for each service in each of its cells: an empty cell has a line that says so. Services
 * of unknown age follow their row; the steps, and services for other ages, stand last.
 */
function chainLines(chain: Chain, own: Words['chainCsv'], voice: ChainVoice): CsvValue[][] {
  const { chain: words, words: finder, kind } = voice;
  const { phase, name, organization, topics, places, from, to, ages, overlap, sample } = own.columns;
  const lines: CsvValue[][] = [
    [words.rows[kind], phase, name, organization, topics, places, from, to, ages, overlap, sample],
  ];
  const add = (
    row: string,
    field: string,
    services: readonly Service[],
    nothing: string,
    rivals = noRivals,
  ) => {
    if (services.length)
      for (const service of services)
        lines.push([row, field, ...fieldsOf(service, rivals(service), own, voice)]);
    else if (nothing) lines.push([row, field, nothing, '', '', '', '', '', '', '', '']);
  };
  for (const row of chain.rows) {
    const label = rowName(row, voice);
    for (const { phase, services, overlaps } of row.cells)
      add(label, finder.phases[phase], services, words.nothing, (service) => {
        const mine = overlaps.filter((overlap) => overlap.services.includes(service));
        const own = textKey(service.organization);
        const others = mine.flatMap(({ organizations }) => organizations.filter((other) => other !== own));
        return [...new Set(others)];
      });
    add(label, finder.agesUnknown, row.withoutAges, '');
  }
  for (const { name, services } of chain.transitions)
    add('', `${words.steps}: ${words.step[name]}`, services, words.accompanied(0));
  add('', words.beyond(chain.beyond.length), chain.beyond, '');
  return lines;
}

const noRivals = (_service: Service): string[] => [];

function rowName({ key, label }: Row, { kind, chain: words, pick, topicLabel }: ChainVoice): string {
  return key ? pick(kind === 'topic' ? topicLabel(key) : label).text : words.unnamed(words.rows[kind]);
}

function fieldsOf(
  service: Service,
  rivals: string[],
  own: Words['chainCsv'],
  { words: finder, pick, topicLabel }: ChainVoice,
): CsvValue[] {
  const say = (text: Text | undefined) => (text ? pick(text).text : '');
  const { name, organization, topics, places, ages, sample } = service;
  const { spans } = chainEntryOf(service);
  const [[first] = [undefined], [, last] = [undefined, undefined]] = [spans[0], spans.at(-1)];
  return [
    say(name),
    say(organization),
    topics.map((id) => say(topicLabel(id))).join(', '),
    [...new Set(places.map(placeKey))].filter(Boolean).join(', '),
    first,
    last === Infinity ? undefined : last,
    describeAges(ages, finder),
    rivals.join(', '),
    sample ? own.yes : '',
  ];
}
