import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/components/council-paper/council-paper.js';
import { describeStory } from './support/descriptions.js';
import { renderElement, type Attributes } from './support/element.js';
import { controlsFor } from './support/manifest.js';
import { programOf } from './support/programs.js';
import { hostPages, statesOf, extremeTextsOf, withProgram } from './support/states.js';

const tag = 'pk-council-paper';

const decisionPaper = {
  reference: 'DS 2026/117',
  paperType: 'Beschlussvorlage',
  name: 'Präventionskette dauerhaft fortführen',
  date: '2026-05-04',
  status: 'öffentlich',
  office: 'Fachbereich Jugend und Familie',
  consultations: [
    {
      body: 'Jugendhilfeausschuss',
      role: 'Vorberatung',
      date: '2026-05-19',
      public: true,
      result: 'einstimmig empfohlen',
    },
    { body: 'Kreisausschuss', role: 'Vorberatung', date: '2026-06-02', public: false },
    {
      body: 'Kreistag',
      role: 'Entscheidung',
      date: '2026-06-16',
      public: true,
      result: 'beschlossen mit 31 Stimmen bei 4 Enthaltungen',
    },
  ],
  costs: { amount: 84250.5, inBudget: false },
  facts: [{ label: 'Haushaltsjahr', value: '2027' }],
  relevance: [
    { topic: 'Gleichstellung', relevant: true },
    { topic: 'Klimaschutz', relevant: false },
  ],
  summary:
    'Die Stelle für die Koordination ist bis Ende 2026 befristet. Sie soll bleiben:\n- Die Netzwerke brauchen eine feste Ansprechperson.\n- Der Übergang in die Schule wird erst jetzt aufgebaut.\n\nFragen beantwortet praevention@musterland.example.',
  predecessors: ['DS 2024/31', '0815/2019'],
  documents: [
    { label: 'Beschlussvorlage DS 2026/117 (PDF)', url: 'https://musterland.example/2026-117.pdf' },
    { label: 'Anlage: Bericht der Koordination (PDF)', url: 'https://musterland.example/2026-117-a.pdf' },
  ],
};

const reportPaper = {
  reference: 'DS 2024/31',
  paperType: 'Bericht',
  name: 'Zwei Jahre Präventionskette: Zwischenbericht',
  date: '2024-02',
  consultations: [{ body: 'Jugendhilfeausschuss', role: 'Kenntnisnahme', date: '2024-03-12' }],
  summary: 'Was gelungen ist, was fehlt, und was es gekostet hat.',
};

const motionPaper = {
  reference: 'DS 2025/9',
  paperType: 'Antrag',
  name: 'Familienwegweiser in fünf Sprachen',
  date: '2025-01-20',
  status: 'zurückgestellt',
  consultations: [{ body: 'Ausschuss für Gleichstellung, Arbeit und Soziales', date: '2025-02-11' }],
};

const inConsultation = programOf({ papers: [decisionPaper, reportPaper] });
const severalPapers = programOf({
  papers: [
    motionPaper,
    decisionPaper,
    { reference: 'DS 2018/4', name: 'Beitritt zum Programm' },
    reportPaper,
  ],
});
const referenceOnly = programOf({ papers: [{ reference: '2021/845' }] });
const untitledPaper = programOf({
  papers: [{ reference: '2021/845', paperType: 'Anfrage', costs: { inBudget: true }, date: '2021' }],
});

const meta: Meta<Attributes> = {
  title: 'Elements/Council paper',
  component: tag,
  render: renderElement(tag),
  argTypes: controlsFor(tag),
  args: { src: 'daten/peine.json' },
};

export default meta;

type Story = StoryObj<Attributes>;

const states = statesOf(tag);
const texts = extremeTextsOf(tag);

export const Ready: Story = {
  parameters: describeStory(
    'A paper of Landkreis Peine with everything that the council’s website says. Its predecessor can be unfolded.',
  ),
};

export const InConsultation: Story = {
  ...withProgram(tag, inConsultation),
  parameters: describeStory(
    'Three consultations with results, one of them not public; costs outside the budget; documents. The file has one of the two predecessors; of the other, only the reference is known.',
  ),
};

export const Several: Story = {
  ...withProgram(tag, severalPapers),
  parameters: describeStory(
    'Several papers, the newest first, each folded; they are printed unfolded. The report is shown within the decision that names it as its predecessor.',
  ),
};

export const OnePaper: Story = {
  ...withProgram(tag, severalPapers),
  args: { src: '', paper: 'ds-2025-9' },
  parameters: describeStory('One of several papers, in the notation that a link can hold: it is unfolded.'),
};

export const CustomOrder: Story = {
  ...withProgram(tag, severalPapers),
  args: { src: '', paper: 'DS 2024/31, DS 2026/117' },
  parameters: describeStory('Two of several papers, in the order in which the attribute names them.'),
};

export const UnknownReference: Story = {
  ...withProgram(tag, severalPapers),
  args: { src: '', paper: 'DS 2025/9, DS 1999/1' },
  parameters: describeStory('A reference that is not in the file is ignored, with a warning in the console.'),
};

export const NoMatch: Story = {
  args: { paper: '1999-1' },
  parameters: describeStory('The file has none of the named papers.'),
};

export const ReferenceOnly: Story = {
  ...withProgram(tag, referenceOnly),
  parameters: describeStory('A paper of which only the reference is known.'),
};

export const Untitled: Story = {
  ...withProgram(tag, untitledPaper),
  parameters: describeStory(
    'Type and reference instead of a title; a year instead of a date; costs without an amount.',
  ),
};

export const HeadingLevel: Story = {
  args: { 'heading-level': 2 },
  parameters: describeStory(
    'Headings look the same at every level; in the accessibility tree they are at levels 2, 3 and 4.',
  ),
};

export const Pending: Story = states.pending;
export const PendingWithFallback: Story = states.pendingWithFallback;
export const Empty: Story = states.empty;
export const Stale: Story = states.stale;
export const StaleUndated: Story = states.staleUndated;
export const ErrorState: Story = { name: 'Error', ...states.error };
export const ErrorWithoutFallback: Story = states.errorWithoutFallback;
export const WithoutSource: Story = states.withoutSource;
export const WithBadRecords: Story = states.withBadRecords;

export const English: Story = { ...hostPages.english, ...withProgram(tag, inConsultation) };
export const French: Story = { ...hostPages.french, ...withProgram(tag, inConsultation) };
export const Arabic: Story = { ...hostPages.arabic, ...withProgram(tag, inConsultation) };
export const RightToLeft: Story = { ...hostPages.rightToLeft, ...withProgram(tag, inConsultation) };
export const Sidebar: Story = { ...hostPages.sidebar, ...withProgram(tag, inConsultation) };
export const SeveralInSidebar: Story = { ...hostPages.sidebar, ...withProgram(tag, severalPapers) };
export const Phone: Story = hostPages.phone;
export const Dark: Story = { ...hostPages.dark, ...withProgram(tag, inConsultation) };
export const SystemColours: Story = { ...hostPages.systemColours, ...withProgram(tag, inConsultation) };
export const SmallRoot: Story = { ...hostPages.smallRoot, ...withProgram(tag, inConsultation) };

export const LongWords: Story = texts.longWords;
export const EndlessName: Story = texts.endlessName;
export const Emoji: Story = texts.emoji;
export const RightToLeftTexts: Story = texts.rightToLeftTexts;
