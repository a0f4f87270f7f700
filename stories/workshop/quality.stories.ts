import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { emptyFile, filledFile } from '../support/workshop-files.js';
import { workshopStory } from '../support/workshop.js';

const meta: Meta = { title: 'Workshop/Quality', component: 'pk-workshop-quality' };

export default meta;

type Story = StoryObj;

export const Filled: Story = workshopStory(
  'How many services a family can reach today, and the list of what to do, by urgency, provider or topic.',
  filledFile,
  ['quality'],
);

export const Empty: Story = workshopStory('A file without services.', emptyFile, ['quality']);

export const English: Story = { ...Filled, globals: { language: 'en' } };
export const Phone: Story = { ...Filled, globals: { width: '320' } };
