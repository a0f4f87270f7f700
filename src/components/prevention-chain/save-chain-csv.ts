import { describeAges } from '../../localization/describe-ages.js';
import { chainCsv } from '../../localization/de/prevention-chain.js';
import type { Words } from '../../localization/words.js';
import { placeKey, type Cell, type Chain, type Row } from '../../model/chain.js';
import { chainEntryOf, textKey } from '../../model/chain-entry.js';
import { toCsv, type CsvValue } from '../../model/csv.js';
import { fileName, saveFile } from '../../platform/save-file.js';
import type { Service, Text } from '../../schema/index.js';
import type { ChainContext } from './chain-context.js';

type FileWords = Words['chainCsv'];

/** Saves the chain on the reader's device as a table for a spreadsheet. */
export function saveChainCsv(chain: Chain, title: string, context: ChainContext): void {
  const fileWords = context.localize.group('chainCsv', chainCsv);
  const csv = toCsv(createLines(chain, fileWords, context));
  saveFile(`${fileName(`${fileWords.file} ${title}`)}.csv`, 'text/csv', csv);
}

/**
 * The chain as the lines of a table: one for each service in each of its cells, and one for each empty cell. Services
 * of unknown age follow their row; transitions, and services for ages beyond the chain, stand last.
 */
function createLines(chain: Chain, fileWords: FileWords, context: ChainContext): CsvValue[][] {
  const { chainWords, words, rowKind } = context;
  const { phase, name, organization, topics, places, from, to, ages, overlap, sample } = fileWords.columns;
  const header = [
    chainWords.rows[rowKind],
    phase,
    name,
    organization,
    topics,
    places,
    from,
    to,
    ages,
    overlap,
    sample,
  ];
  const lines: CsvValue[][] = [header];
  const add = (
    row: string,
    column: string,
    services: readonly Service[],
    {
      ifEmpty = '',
      overlapping = () => [] as string[],
    }: { ifEmpty?: string; overlapping?: (service: Service) => string[] } = {},
  ) => {
    for (const service of services) {
      lines.push([row, column, ...valuesOf(service, overlapping(service), fileWords, context)]);
    }
    if (!services.length && ifEmpty) lines.push([row, column, ifEmpty, ...header.slice(3).map(() => '')]);
  };
  for (const row of chain.rows) {
    const label = rowLabel(row, context);
    for (const cell of row.cells) {
      const overlapping = (service: Service) => overlappingOrganizations(service, cell);
      add(label, words.phases[cell.phase], cell.services, { ifEmpty: chainWords.nothing, overlapping });
    }
    add(label, words.agesUnknown, row.withoutAges);
  }
  for (const { name, services } of chain.transitions) {
    const column = `${chainWords.steps}: ${chainWords.step[name]}`;
    add('', column, services, { ifEmpty: chainWords.accompanied(0) });
  }
  add('', chainWords.beyond(chain.outsideChain.length), chain.outsideChain);
  return lines;
}

/** The other organizations that offer something on the same topic at the same place. */
function overlappingOrganizations(service: Service, { overlaps }: Cell): string[] {
  const own = textKey(service.organization);
  const others = overlaps
    .filter((overlap) => overlap.services.includes(service))
    .flatMap(({ organizations }) => organizations.filter((organization) => organization !== own));
  return [...new Set(others)];
}

function rowLabel({ key, label }: Row, { rowKind, chainWords, pick, topicLabel }: ChainContext): string {
  if (!key) return chainWords.unnamed(chainWords.rows[rowKind]);
  return pick(rowKind === 'topic' ? topicLabel(key) : label).text;
}

function valuesOf(
  service: Service,
  overlapping: readonly string[],
  fileWords: FileWords,
  { words, pick, topicLabel }: ChainContext,
): CsvValue[] {
  const pickIfGiven = (text: Text | undefined) => (text ? pick(text).text : '');
  const { name, organization, topics, places, ages, sample } = service;
  const { spans } = chainEntryOf(service);
  const [fromMonths] = spans[0] ?? [];
  const [, toMonths] = spans.at(-1) ?? [];
  return [
    pick(name).text,
    pickIfGiven(organization),
    topics.map((id) => pick(topicLabel(id)).text).join(', '),
    [...new Set(places.map(placeKey))].filter(Boolean).join(', '),
    fromMonths,
    toMonths === Infinity ? undefined : toMonths,
    describeAges(ages, words),
    overlapping.join(', '),
    sample ? fileWords.yes : '',
  ];
}
