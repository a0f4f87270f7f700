import type { EnglishFields } from './english-field.js';
import { address, documentLink, image, observation, phone, schedule } from './shared-fields.js';

/** A contact. */
export const contact: EnglishFields = {
  id: [
    'Short name',
    'Short, without spaces; a page chooses this contact by it, for example koordination. It is not shown.',
  ],
  name: ['Name', 'First and last name of the person. Only shown if the person may be public.'],
  role: ['Role', 'What the person does, for example “Coordination of the prevention chain”.'],
  organization: ['Organization', 'Authority, association or other body.'],
  department: ['Department', 'Office or department. Shown instead of the person, if she is not public.'],
  address: ['Address', 'Where the contact can be found.', address],
  phones: ['Phone and fax', 'Numbers at which the contact can be reached.', phone],
  email: ['Mail address', 'For example name@example.org.'],
  url: ['Website', 'Address of a page that says more.'],
  hours: ['Office hours', 'When somebody can be reached, for example “Mo–Do 9–15 Uhr”.'],
  public: [
    'Show the person publicly',
    'Yes, if name, direct dial and mail address may be shown; otherwise only the department is. Anybody can read the file itself: leave out what nobody may read.',
  ],
};

/** A figure. */
export const indicator: EnglishFields = {
  id: [
    'Short name',
    'Short, without spaces. Known are population (inhabitants), children-under-10 and child-poverty (SGB II, under 10).',
  ],
  label: ['Label', 'What the figure is called. Not needed for the known ones.'],
  comparison: [
    'Comparison',
    'The same figure of somebody else, such as the Land. Only if the source has it and it measures the same.',
    { label: ['Compared with', 'For example “Niedersachsen”.'], ...observation },
  ],
  observations: ['Values', '', observation],
};

/** An event, a look-back or news. */
export const agendaEntry: EnglishFields = {
  id: ['Short name', 'Short, without spaces, and of no other entry.'],
  type: ['Kind', ''],
  title: ['Title', 'Heading of the entry.'],
  start: ['Start', ''],
  end: ['End', 'In the same form as the start. For whole days, the last day.'],
  allDay: ['All day', 'Yes, if the event lasts all day.'],
  status: ['Status', ''],
  location: ['Place', 'Where it takes place, with its address; or “online”.'],
  summary: [
    'Summary',
    'What it is about, in a few sentences. An empty line between paragraphs; list items begin with “- ”.',
  ],
  author: ['Written by', 'Who wrote the entry.'],
  source: ['Source', 'Who published the entry, if it is not the municipality itself.'],
  url: ['Address', 'Address of a page that says more, or of the registration.'],
  image: ['Picture', 'A picture for the entry.', image],
  topics: ['Topics', ''],
  documents: ['Documents', 'Files about the entry, for example a programme.', documentLink],
  reviewOf: ['Look-back on', ''],
  sample: ['Sample', 'Yes, if there is no such event.'],
};

/** A council paper. */
export const paper: EnglishFields = {
  reference: ['Number', 'Number of the paper, for example 2021/844.'],
  paperType: ['Kind', 'Kind of paper, for example “Beschlussvorlage”.'],
  name: ['Subject', 'What the paper is about.'],
  date: ['Date', 'Date of the paper.'],
  status: ['Status', 'For example “public” or “decided”.'],
  office: ['Office in charge', 'Which office made the paper.'],
  consultations: [
    'Consultations',
    'Which bodies discuss the paper, in the order of their meetings.',
    {
      body: ['Body', 'For example “Kreistag” or “Jugendhilfeausschuss”.'],
      role: ['Role', 'For example “preliminary discussion”, “decision” or “for information”.'],
      date: ['Meeting', 'When the body meets.'],
      public: ['Public', 'Yes, if the meeting is public.'],
      result: ['Result', 'For example “passed unanimously”.'],
    },
  ],
  costs: [
    'Costs',
    'What the paper costs.',
    {
      amount: ['Amount', ''],
      currency: ['Currency', ''],
      inBudget: ['Provided for in the budget', 'Yes, if the budget has the money; no, if not.'],
    },
  ],
  facts: [
    'More details',
    '',
    {
      label: ['Label', 'For example “budget year”.'],
      value: ['Detail', 'What is said about it, as text.'],
    },
  ],
  relevance: [
    'Effects',
    'What the paper has an effect on and what not, for example climate or equality.',
    {
      topic: ['Topic', 'For example “climate protection” or “equality”.'],
      relevant: ['Affected', 'Yes, if the paper has an effect on it, otherwise no.'],
    },
  ],
  summary: [
    'Content',
    'What it is about, in plain sentences. An empty line between paragraphs; list items begin with “- ”.',
  ],
  predecessors: ['Earlier papers', 'Numbers of earlier papers on the same matter, for example 2020/608.'],
  documents: ['Documents', 'The paper and its annexes as files.', documentLink],
};

/** A helpline. */
export const helpline: EnglishFields = {
  label: ['Name', 'Who answers, for example “Elterntelefon”.'],
  number: ['Number', 'As it is to be read, for example 0800 111 0550.'],
  note: ['Note', 'What for or when, for example “free, without names”.'],
  schedules: ['Hours by day', '', schedule],
  needs: ['What the number helps with', ''],
  free: ['Free of charge', 'Yes, if the call costs nothing; no, if it costs something.'],
  anonymous: ['Anonymous', 'Yes, if one need not say one’s name.'],
  languages: ['Languages', ''],
  source: ['Source', 'Address of the page that says so.'],
  lastVerified: ['Last checked', 'When somebody last made sure that everything is still right.'],
};
