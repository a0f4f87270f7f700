import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { filledFile } from '../support/workshop-files.js';
import { workshopStory } from '../support/workshop.js';

const meta: Meta = { title: 'Workshop/Form', component: 'pk-workshop-record-form' };

export default meta;

type Story = StoryObj;

/** A mistake, a language beside another, times, and the preview of what a family sees. */
export const Filled: Story = workshopStory(
  'A service: its number is too short, which the list above the form says and leads to. The preview shows what a family sees.',
  filledFile,
  ['services', 0],
);

export const Empty: Story = workshopStory(
  'A record that was just begun: nobody is told what is missing before having written anything.',
  { ...filledFile, services: [...filledFile.services, { id: 'angebot-6' }] },
  ['services', 5],
);

export const Municipality: Story = workshopStory(
  'A part of the file that is no list: forms alone.',
  filledFile,
  ['municipality'],
);

export const Contact: Story = workshopStory('A person, with a plain question about consent.', filledFile, [
  'contacts',
  0,
]);

export const English: Story = { ...Filled, globals: { language: 'en' } };
export const Phone: Story = { ...Filled, globals: { width: '320' } };
