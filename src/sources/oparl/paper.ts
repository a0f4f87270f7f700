import type { DataIssue, Paper } from '../../schema/index.js';
import { parseProgram } from '../../schema/parse.js';
import { absolute } from '../absolute.js';
import { fieldsOf, listOf, type Fields } from '../fields.js';
import { looseDate } from '../loose-dates.js';
import type { Desk } from './desk.js';
import { documentsIn, lastPartOf, lineOf } from './file.js';
import { bodyOf } from './meeting.js';

/**
 * A paper as the contract has it, to be parsed by that. What it refers to is asked for in the order in which it would
 * be missed: there may be more than may be asked for.
 *
 * @param place Where it stands: `Paper`, `data[3]`.
 */
export async function paperDraft(paper: Fields, desk: Desk, place: string): Promise<object> {
  const consultations = await consultationsOf(paper, desk, place);
  const offices = listOf(paper.underDirectionOf).map((office) =>
    desk.object(office, `${place}.underDirectionOf`),
  );
  const names = (await Promise.all(offices)).map(({ name }) => lineOf(name)).filter(Boolean);
  return {
    reference: lineOf(paper.reference) ?? lastPartOf(paper.id),
    paperType: lineOf(paper.paperType),
    name: lineOf(paper.name),
    date: looseDate(paper.date),
    office: names.join(', ') || undefined,
    consultations,
    predecessors: await predecessorsOf(paper, desk, place),
    documents: documentsIn(paper, [['mainFile'], ['auxiliaryFile']]),
  };
}

interface Step {
  consultation: Fields;
  meeting: Fields;
  place: string;
}

async function consultationsOf(paper: Fields, desk: Desk, place: string): Promise<object[]> {
  const steps = await Promise.all(
    listOf(paper.consultation).map(async (value, index): Promise<Step> => {
      const at = `${place}.consultation[${index}]`;
      const consultation = await desk.object(value, at);
      return { consultation, meeting: await desk.object(consultation.meeting, `${at}.meeting`), place: at };
    }),
  );
  const bodies = await Promise.all(
    steps.map(
      async ({ consultation, meeting, place }) =>
        (await bodyOf(consultation, desk, place)) ?? (await bodyOf(meeting, desk, `${place}.meeting`)),
    ),
  );
  const items = await Promise.all(steps.map((step) => agendaItemOf(step, desk)));
  return steps.map(({ consultation, meeting }, index) => ({
    // A step of which nothing but its body's address is known is a step nevertheless.
    body: bodies[index] ?? lineOf(meeting.name) ?? 'Gremium',
    role: lineOf(consultation.role),
    date: looseDate(meeting.start),
    public: typeof items[index]!.public === 'boolean' ? items[index]!.public : undefined,
    result: lineOf(items[index]!.result),
  }));
}

/** A meeting brings its agenda along; only where it can't be had, the item is asked for by itself. */
async function agendaItemOf({ consultation, meeting, place }: Step, desk: Desk): Promise<Fields> {
  const { agendaItem } = consultation;
  const known = listOf(meeting.agendaItem)
    .map(fieldsOf)
    .find(({ id }) => !!id && id === agendaItem);
  return known ?? desk.object(agendaItem, `${place}.agendaItem`);
}

/** References of the papers that this one is about; at least the numbers in their addresses. */
async function predecessorsOf(paper: Fields, desk: Desk, place: string): Promise<string[]> {
  const fields = ['superordinatedPaper', 'relatedPaper'];
  const found = fields.flatMap((field) =>
    listOf(paper[field]).map(async (value) => {
      const { reference, id, deleted } = await desk.object(value, `${place}.${field}`);
      return deleted === true ? undefined : (lineOf(reference) ?? lastPartOf(id ?? value));
    }),
  );
  const references = await Promise.all(found);
  return [...new Set(references.filter((reference) => reference !== undefined))];
}

/** Papers as they are found, and at the end as the contract takes them. */
export class Papers {
  readonly #drafts: object[] = [];
  readonly #places: string[] = [];
  readonly #base: string;

  /** @param base Address of the file; relative ones in it start there. */
  constructor(base: string) {
    this.#base = base;
  }

  add(draft: object, place: string): void {
    this.#drafts.push(draft);
    this.#places.push(place);
  }

  parsed(): { papers: Paper[]; issues: DataIssue[] } {
    const drafts: unknown = JSON.parse(JSON.stringify(this.#drafts));
    const document = { schemaVersion: 1, municipality: { name: '-' }, papers: drafts };
    const { program, issues } = parseProgram(document);
    const papers = (program?.papers ?? []).map((paper) => ({
      ...absolute(paper, this.#base),
      consultations: [...paper.consultations].sort(byDate),
    }));
    return {
      papers,
      issues: issues.map(({ path, lost, ...issue }) => ({
        ...issue,
        path: this.#inFile(path),
        lost: lost && this.#inFile(lost),
      })),
    };
  }

  #inFile(path: string): string {
    return path
      .replace(/^papers\[(\d+)\]/, (_, index: string) => this.#places[Number(index)]!)
      .replace('.consultations[', '.consultation[');
  }
}

/** Steps on the way of a paper as it took them; what has no date is still to come. */
function byDate({ date: first = '~' }: { date?: string }, { date: second = '~' }: { date?: string }): number {
  return first < second ? -1 : Number(first > second);
}
