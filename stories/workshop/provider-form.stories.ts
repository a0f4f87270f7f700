import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createLinks } from '../../src/authoring/inquiries/inquiry-link.js';
import type { Inquiry } from '../../src/authoring/inquiries/inquiry.js';
import '../../src/workshop/provider/provider-form.js';
import { dayIn } from '../support/dates.js';
import { editorLanguage, workshopParameters } from '../support/workshop.js';

const meta: Meta = { title: 'Workshop/Provider form', component: 'pk-provider-form' };

export default meta;

type Story = StoryObj;

const inquiry: Inquiry = {
  municipality: { name: 'Landkreis Musterland', ags: '03999' },
  provider: 'Familienzentrum Nord',
  deadline: dayIn(21),
  replyTo: 'familie@musterland.example',
  services: [
    {
      id: 'elterncafe',
      lastVerified: dayIn(-400),
      service: {
        name: 'Elterncafé',
        summary: 'Bei Kaffee andere Eltern treffen.',
        ages: [{ fromMonths: 0, toMonths: 72 }],
        phones: [{ number: '030 23125-260' }],
        cost: { free: true },
        places: [{ name: 'Haus Nord', schedules: [{ days: ['mo', 'we'], opens: '09:00', closes: '12:00' }] }],
      },
    },
    { id: 'stillcafe', service: { name: 'Stillcafé' } },
  ],
};

/** The form, once its link has been opened. */
const formFor = (asked: Inquiry | undefined, text: string): Story => ({
  loaders: [
    async () => ({
      link: asked ? (await createLinks(asked, 'https://musterland.example/rueckfrage.html')).links[0] : '',
    }),
  ],
  render: (_args, context) =>
    html`<pk-provider-form
      language=${editorLanguage(context)}
      .link=${String(context.loaded.link)}
    ></pk-provider-form>`,
  parameters: workshopParameters(text),
});

export const Filled: Story = formFor(
  inquiry,
  'What a provider sees who opens the link: only her services. One question for each, two answers; nothing is sent by itself.',
);

export const NoServices: Story = formFor(
  { ...inquiry, services: [] },
  'The municipality has no service of this provider yet: she can propose some.',
);

export const WithoutLink: Story = formFor(
  undefined,
  'Somebody has opened the page without a link, or the mail has cut it off.',
);

export const English: Story = { ...Filled, globals: { language: 'en' } };
export const Phone: Story = { ...Filled, globals: { width: '320' } };
