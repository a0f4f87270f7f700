import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { emptyFile, filledFile } from '../support/workshop-files.js';
import { workshopStory } from '../support/workshop.js';

const meta: Meta = { title: 'Workshop/Table', component: 'pk-workshop-table' };

export default meta;

type Story = StoryObj;

export const Filled: Story = workshopStory(
  'Services in each state: a sign and a word. The keyboard is that of a spreadsheet; Enter edits a cell, Ctrl and Enter opens the form.',
  filledFile,
  ['services'],
);

export const Empty: Story = workshopStory(
  'No service yet: what to begin with, and the shorter way for somebody who has a spreadsheet.',
  emptyFile,
  ['services'],
);

export const Dates: Story = workshopStory('The same table for dates.', filledFile, ['agenda']);

export const English: Story = { ...Filled, globals: { language: 'en' } };
export const Phone: Story = { ...Filled, globals: { width: '320' } };
