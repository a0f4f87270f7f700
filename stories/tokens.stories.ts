import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '../src/components/agenda-feed/agenda-feed.js';
import '../src/components/contact-block/contact-block.js';
import '../src/components/profile-card/profile-card.js';
import '../src/components/service-finder/service-finder.js';
import { tokens } from '../src/theme/tokens.js';
import { about, aboutElement } from './support/about.js';
import type { Attributes } from './support/element.js';
import { elements } from './support/manifest.js';
import { pages } from './support/states.js';
import './tokens.css';

/** A custom property that a page may set, and what it is where the page does not. */
interface Token {
  name: string;
  standard: string;
}

/** Read from the elements' own style sheet: what is not there can't be shown here. */
const known: Token[] = [...tokens.cssText.matchAll(/var\((--pk-[\w-]+), (.+)\);/g)].map(
  ([, name = '', standard = '']) => ({ name, standard }),
);

/** What single elements say of the properties that they use. */
const uses = (token: string) =>
  elements.flatMap(({ tagName, cssProperties = [] }) =>
    cssProperties.flatMap(({ name, description }) => (name === token ? [{ tagName, description }] : [])),
  );

const others = [
  ...new Set(elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name))),
].filter((name) => !known.some((token) => token.name === name));

const standardOf = (name: string) =>
  elements.flatMap(({ cssProperties = [] }) => cssProperties).find((property) => property.name === name)
    ?.default ?? '';

/** A sample that follows the token, as the page around it sets it. */
function swatch({ name, standard }: Token) {
  const value = `var(${name}, ${standard})`;
  if (name.startsWith('--pk-color')) {
    return html`<span class="swatch" style=${styleMap({ background: value })}></span>`;
  }
  if (name === '--pk-radius') {
    return html`<span class="swatch line" style=${styleMap({ 'border-radius': value })}></span>`;
  }
  return html`<span class="swatch measure" style=${styleMap({ 'inline-size': value })}></span>`;
}

const renderToken = (token: Token) =>
  html`<tr>
    <th scope="row"><code>${token.name}</code></th>
    <td><code>${token.standard}</code></td>
    <td>${swatch(token)}</td>
    <td>
      ${uses(token.name).map(({ tagName, description }) => html`<p><code>${tagName}</code> ${description}</p>`)}
    </td>
  </tr>`;

const table = () =>
  html`<table class="tokens">
    <thead>
      <tr>
        <th scope="col">Custom property</th>
        <th scope="col">Default</th>
        <th scope="col">Here</th>
        <th scope="col">What elements say of it</th>
      </tr>
    </thead>
    <tbody>
      ${known.map(renderToken)}
      ${others.length ? others.map((name) => renderToken({ name, standard: standardOf(name) })) : nothing}
    </tbody>
  </table>`;

const meta: Meta<Attributes> = {
  title: 'Tokens',
  render: table,
  parameters: {
    ...aboutElement(
      'The custom properties through which a page reaches colours and spaces of all elements. A page sets them on any ancestor. What it leaves out follows from its own text colour (`currentColor`), so that elements fit light, dark and coloured backgrounds.',
    ),
    controls: { disable: true },
  },
};

export default meta;

type Story = StoryObj<Attributes>;

export const All: Story = {};
export const Dark: Story = { ...pages.dark };
export const SystemColours: Story = { ...pages.systemColours };

/** Controls for tokens: a colour, or a length as CSS writes it. */
const controls = Object.fromEntries(
  known.map(({ name, standard }) => [
    name,
    {
      control: { type: name.startsWith('--pk-color') ? ('color' as const) : ('text' as const) },
      table: { category: 'custom properties', defaultValue: { summary: standard } },
    },
  ]),
);

/** Four elements under the tokens that the controls say. */
const themed = (args: Attributes) => {
  const given = Object.entries(args).filter(([name, value]) => name.startsWith('--pk-') && value);
  return html`<div class="themed" style=${styleMap(Object.fromEntries(given) as Record<string, string>)}>
    <pk-profile-card
      src="daten/peine.json"
      sections="facts goals participants"
      heading-level="2"
    ></pk-profile-card>
    <pk-service-finder src="daten/peine.json" limit="3" phase="0-3" heading-level="2"></pk-service-finder>
    <pk-contact-block src="daten/peine.json" vcard heading-level="2"></pk-contact-block>
    <pk-agenda-feed src="daten/peine.json" view="past" limit="3" heading-level="2"></pk-agenda-feed>
  </div>`;
};

export const Playground: Story = {
  render: themed,
  argTypes: controls,
  parameters: { controls: { disable: false }, ...about('Every token has a control here.') },
};

export const BrandColours: Story = {
  render: themed,
  argTypes: controls,
  args: {
    '--pk-color-accent': '#a3195b',
    '--pk-color-accent-soft': '#fbe7f0',
    '--pk-color-link': '#a3195b',
    '--pk-color-surface': '#fffaf5',
    '--pk-color-line': '#e8d5c4',
    '--pk-radius': '0',
    '--pk-space': '1.25em',
    '--pk-line-width': '2px',
  },
  parameters: {
    controls: { disable: false },
    ...about('A municipality in its own colours, without round corners, with more space and stronger lines.'),
  },
};
