import type { MergeConflict } from '../merging/three-way-merge.js';
import type { Side } from '../merging/versions.js';
import { ChangeSubjects } from './change-subjects.js';
import { describeChanges, type DescriptionOptions } from './describe-changes.js';
import { findChanges } from './find-changes.js';

/**
 * Describes a value that two people changed in different ways: where it is, what each of them wrote, what stood there
 * before, and which of the two the merged file has.
 *
 * @param kept Whose value the merged file has.
 */
export function describeConflict(
  conflict: MergeConflict,
  { language, today, kept = 'mine' }: DescriptionOptions & { kept?: Side },
): string {
  const subjects = new ChangeSubjects(language);
  const { kind, path, record, base, mine, theirs } = conflict;
  const { values, order, removedByMine, removedByTheirs, kept: keptWords } = subjects.words.conflict;
  const subject = record ? subjects.valueInRecord(path, record) : subjects.field(path);
  const isWholeRecord = record && path.length === 2;
  const changesTo = (after: unknown) => {
    const list = String(path[0]);
    const changes = findChanges({ [list]: [base] }, { [list]: [after] });
    return describeChanges(changes, { language, today }).join('; ');
  };
  let sentence: string;
  if (kind === 'order') sentence = order(subject);
  else if (isWholeRecord && mine === undefined) sentence = removedByMine(subject, changesTo(theirs));
  else if (isWholeRecord && theirs === undefined) sentence = removedByTheirs(subject, changesTo(mine));
  else {
    const [written, other, before] = [mine, theirs, base].map((value) => subjects.value(value));
    sentence = values(subject, written!, other!, before!);
  }
  return `${sentence} ${keptWords[kept]}`;
}
