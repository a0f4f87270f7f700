import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { openPastedTable } from '../../src/authoring/spreadsheet/read-table.js';
import { TableChosenEvent } from '../../src/workshop/spreadsheets/import-events.js';
import { filledFile } from '../support/workshop-files.js';
import { appears, workshopParameters, workshopStory } from '../support/workshop.js';

const meta: Meta = { title: 'Workshop/Import', component: 'pk-workshop-import' };

export default meta;

type Story = StoryObj;

/** A spreadsheet as people have it: own titles, ages in years, a number that changed, a service that may be the same. */
const csv = `Titel;Träger;Ansprechp. Tel.;von–bis;Bemerkung
Stillcafé;Familienzentrum Nord;030 23125-265;;x
Elterncafé;Familienzentrum Nord;030 23125-260;3–5;y
Krabbelgr. Süd;Kirchenkreis Musterland;030 23125-510;6 bis 18 Monate;
Babymassage;Hebammenpraxis Beispiel;030 23125-267;0 bis 9 Monate;`;

export const Empty: Story = workshopStory(
  'The first step: a table is chosen, dropped or pasted.',
  filledFile,
  ['import'],
);

export const Comparison: Story = {
  ...Empty,
  parameters: workshopParameters(
    'An import is a comparison first: new, changed with old beside new, and what is missing. Nothing is taken in silence.',
  ),
  play: async ({ canvasElement }) => {
    const chooser = await appears(canvasElement, 'pk-workshop-choose-table');
    chooser.dispatchEvent(new TableChosenEvent('Angebote 2026', openPastedTable(csv.replaceAll(';', '\t'))));
    (await appears(canvasElement, 'pk-workshop-import footer .main:not(:disabled)')).click();
  },
};

export const English: Story = { ...Comparison, globals: { language: 'en' } };
export const Phone: Story = { ...Comparison, globals: { width: '320' } };
