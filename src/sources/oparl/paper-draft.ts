import { lineOf } from '../shared/html-text.js';
import { asList, asObject, type JsonObject } from '../shared/json-values.js';
import { parseLooseDate } from '../shared/loose-dates.js';
import { bodyNamesOf } from './meeting-draft.js';
import type { ObjectFetcher } from './object-fetcher.js';
import { documentsOf, lastSegmentOf } from './object-fields.js';

/**
 * Turns a paper into one of the contract, before it is parsed. References are fetched in order of importance, since
 * their number is limited.
 *
 * @param path Where the paper is in the file: `Paper`, `data[3]`.
 */
export async function toPaperDraft(paper: JsonObject, path: string, objects: ObjectFetcher): Promise<object> {
  const consultations = await consultationsOf(paper, path, objects);
  const offices = asList(paper.underDirectionOf).map((office) =>
    objects.fetchObject(office, `${path}.underDirectionOf`),
  );
  const officeNames = (await Promise.all(offices)).map(({ name }) => lineOf(name)).filter(Boolean);
  return {
    reference: lineOf(paper.reference) ?? lastSegmentOf(paper.id),
    paperType: lineOf(paper.paperType),
    name: lineOf(paper.name),
    date: parseLooseDate(paper.date),
    office: officeNames.join(', ') || undefined,
    consultations,
    predecessors: await predecessorsOf(paper, path, objects),
    documents: documentsOf(paper, [['mainFile'], ['auxiliaryFile']]),
  };
}

/** A consultation with the meeting that it takes place in. */
interface ConsultationStep {
  consultation: JsonObject;
  meeting: JsonObject;
  path: string;
}

async function consultationsOf(paper: JsonObject, path: string, objects: ObjectFetcher): Promise<object[]> {
  const steps = await Promise.all(
    asList(paper.consultation).map(async (value, index): Promise<ConsultationStep> => {
      const stepPath = `${path}.consultation[${index}]`;
      const consultation = await objects.fetchObject(value, stepPath);
      const meeting = await objects.fetchObject(consultation.meeting, `${stepPath}.meeting`);
      return { consultation, meeting, path: stepPath };
    }),
  );
  const bodies = await Promise.all(
    steps.map(
      async ({ consultation, meeting, path }) =>
        (await bodyNamesOf(consultation, path, objects)) ??
        (await bodyNamesOf(meeting, `${path}.meeting`, objects)),
    ),
  );
  const items = await Promise.all(steps.map((step) => agendaItemOf(step, objects)));
  return steps.map(({ consultation, meeting }, index) => ({
    // A consultation is shown even where nothing but an address is known of it.
    body: bodies[index] ?? lineOf(meeting.name) ?? 'Gremium',
    role: lineOf(consultation.role),
    date: parseLooseDate(meeting.start),
    public: typeof items[index]!.public === 'boolean' ? items[index]!.public : undefined,
    result: lineOf(items[index]!.result),
  }));
}

/** The agenda item of a consultation: mostly embedded in the meeting, else fetched. */
async function agendaItemOf(
  { consultation, meeting, path }: ConsultationStep,
  objects: ObjectFetcher,
): Promise<JsonObject> {
  const { agendaItem } = consultation;
  const embedded = asList(meeting.agendaItem)
    .map(asObject)
    .find(({ id }) => !!id && id === agendaItem);
  return embedded ?? objects.fetchObject(agendaItem, `${path}.agendaItem`);
}

/** References of the papers that this one follows, or at least the numbers in their addresses. */
async function predecessorsOf(paper: JsonObject, path: string, objects: ObjectFetcher): Promise<string[]> {
  const fields = ['superordinatedPaper', 'relatedPaper'];
  const fetched = fields.flatMap((field) =>
    asList(paper[field]).map(async (value) => {
      const { reference, id, deleted } = await objects.fetchObject(value, `${path}.${field}`);
      return deleted === true ? undefined : (lineOf(reference) ?? lastSegmentOf(id ?? value));
    }),
  );
  const references = await Promise.all(fetched);
  return [...new Set(references.filter((reference) => reference !== undefined))];
}
