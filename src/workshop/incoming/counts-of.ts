import {
  sourceLists,
  type SourceList,
  type SourceRecords,
} from '../../authoring/foreign-source/source-records.js';

/** How many records of each kind there are; topics only where there is nothing else, since they come with the others. */
export function countsOf(records: SourceRecords): readonly (readonly [list: SourceList, count: number])[] {
  const counts = sourceLists.flatMap((list) => {
    const count = records[list]?.length ?? 0;
    return count ? [[list, count] as const] : [];
  });
  const others = counts.filter(([list]) => list !== 'topics');
  return others.length ? others : counts;
}
