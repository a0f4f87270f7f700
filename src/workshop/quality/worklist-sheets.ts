import type { TextSheet } from '../../authoring/xlsx/text-sheets.js';
import type { QualityGroup, QualityReport, WorklistEntry } from '../../authoring/quality-worklist.js';
import type { quality } from '../words/de/quality.js';

/** The worklist as sheets: what to do, and how providers and topics stand. */
export function worklistSheets(
  { byProvider, byTopic }: QualityReport,
  entries: readonly WorklistEntry[],
  words: typeof quality,
): TextSheet[] {
  const { columns, gaps, sheets, never, withoutProvider, withoutTopic } = words;
  const groupSheet = (name: string, title: string, groups: readonly QualityGroup[], nameless: string) => ({
    name,
    titles: [title, columns.services, columns.reachable, columns.open],
    rows: groups.map((group) => [
      group.name || nameless,
      String(group.total),
      String(group.reachable),
      String(group.entries.length),
    ]),
    widths: [36, 12, 12, 14],
  });
  return [
    {
      name: sheets.list,
      titles: [
        columns.done,
        columns.name,
        columns.provider,
        columns.topics,
        columns.gaps,
        columns.lastVerified,
        columns.contact,
      ],
      rows: entries.map((entry) => [
        '',
        entry.name,
        entry.provider,
        entry.topics.join(', '),
        entry.gaps.map((gap) => gaps[gap]).join(', '),
        entry.lastVerified ?? never,
        entry.contact,
      ]),
      widths: [10, 34, 30, 28, 36, 16, 32],
    },
    groupSheet(sheets.providers, columns.provider, byProvider, withoutProvider),
    groupSheet(sheets.topics, columns.topics, byTopic, withoutTopic),
  ];
}
