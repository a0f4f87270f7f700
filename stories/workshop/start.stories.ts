import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { renderWorkshop, workshopParameters } from '../support/workshop.js';

const meta: Meta = { title: 'Workshop/Start', component: 'pk-workshop-start' };

export default meta;

type Story = StoryObj;

const text =
  'The page before a file is open: one of one’s own, a new one, or where the page has them, an example.';

export const Start: Story = {
  render: (_args, context) => renderWorkshop(context),
  parameters: workshopParameters(text),
};

export const English: Story = { ...Start, globals: { language: 'en' } };
export const Phone: Story = { ...Start, globals: { width: '320' } };
