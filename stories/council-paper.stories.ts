import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/components/council-paper/council-paper.js';
import { about } from './support/about.js';
import { show, type Attributes } from './support/element.js';
import { controlsFor } from './support/manifest.js';
import { programOf } from './support/programs.js';
import { pages, statesOf, textsOf, withProgram } from './support/states.js';

const tag = 'pk-council-paper';

const decision = {
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

const report = {
  reference: 'DS 2024/31',
  paperType: 'Bericht',
  name: 'Zwei Jahre Präventionskette: Zwischenbericht',
  date: '2024-02',
  consultations: [{ body: 'Jugendhilfeausschuss', role: 'Kenntnisnahme', date: '2024-03-12' }],
  summary: 'Was gelungen ist, was fehlt, und was es gekostet hat.',
};

const other = {
  reference: 'DS 2025/9',
  paperType: 'Antrag',
  name: 'Familienwegweiser in fünf Sprachen',
  date: '2025-01-20',
  status: 'zurückgestellt',
  consultations: [{ body: 'Ausschuss für Gleichstellung, Arbeit und Soziales', date: '2025-02-11' }],
};

const onTheWay = programOf({ papers: [decision, report] });
const several = programOf({
  papers: [other, decision, { reference: 'DS 2018/4', name: 'Beitritt zum Programm' }, report],
});
const bare = programOf({ papers: [{ reference: '2021/845' }] });
const untitled = programOf({
  papers: [{ reference: '2021/845', paperType: 'Anfrage', costs: { inBudget: true }, date: '2021' }],
});

const meta: Meta<Attributes> = {
  title: 'Elements/Council paper',
  component: tag,
  render: show(tag),
  argTypes: controlsFor(tag),
  args: { src: 'daten/peine.json' },
};

export default meta;

type Story = StoryObj<Attributes>;

const states = statesOf(tag);
const texts = textsOf(tag);

export const Ready: Story = {
  parameters: about(
    'The paper of Landkreis Peine with all that its page says. The paper before it can be unfolded.',
  ),
};

export const OnTheWay: Story = {
  ...withProgram(tag, onTheWay),
  parameters: about(
    'Three bodies with results, one of them behind closed doors; money that is not in the budget; documents. Of the two papers before it the file has one: of the other, the number is all there is.',
  ),
};

export const Several: Story = {
  ...withProgram(tag, several),
  parameters: about(
    'Several papers, the newest first, each folded up; they print open. The report stands behind the decision that names it.',
  ),
};

export const Chosen: Story = {
  ...withProgram(tag, several),
  args: { src: '', paper: 'ds-2025-9' },
  parameters: about('One of several, named as a link can: it lies open.'),
};

export const ChosenInOrder: Story = {
  ...withProgram(tag, several),
  args: { src: '', paper: 'DS 2024/31, DS 2026/117' },
  parameters: about('Two of several, in the order in which they are named.'),
};

export const UnknownReference: Story = {
  ...withProgram(tag, several),
  args: { src: '', paper: 'DS 2025/9, DS 1999/1' },
  parameters: about('A reference that the file does not have is left out; the console says so.'),
};

export const NoneLeft: Story = {
  args: { paper: '1999-1' },
  parameters: about('The file has none of the papers that are asked for.'),
};

export const NumberOnly: Story = {
  ...withProgram(tag, bare),
  parameters: about('A paper of which nothing but the number is known.'),
};

export const Untitled: Story = {
  ...withProgram(tag, untitled),
  parameters: about(
    'Kind and number stand for the title; a year for the date; nobody says how much it costs.',
  ),
};

export const HeadingLevel: Story = {
  args: { 'heading-level': 2 },
  parameters: about('Looks the same at every level; a screen reader hears 2, 3 and 4.'),
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

export const English: Story = { ...pages.english, ...withProgram(tag, onTheWay) };
export const French: Story = { ...pages.french, ...withProgram(tag, onTheWay) };
export const Arabic: Story = { ...pages.arabic, ...withProgram(tag, onTheWay) };
export const RightToLeft: Story = { ...pages.rightToLeft, ...withProgram(tag, onTheWay) };
export const Sidebar: Story = { ...pages.sidebar, ...withProgram(tag, onTheWay) };
export const SeveralInSidebar: Story = { ...pages.sidebar, ...withProgram(tag, several) };
export const Phone: Story = pages.phone;
export const Dark: Story = { ...pages.dark, ...withProgram(tag, onTheWay) };
export const SystemColours: Story = { ...pages.systemColours, ...withProgram(tag, onTheWay) };
export const SmallRoot: Story = { ...pages.smallRoot, ...withProgram(tag, onTheWay) };

export const LongWords: Story = texts.longWords;
export const EndlessName: Story = texts.endlessName;
export const Emoji: Story = texts.emoji;
export const RightToLeftTexts: Story = texts.rightToLeftTexts;
