import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '../src/components/agenda-feed/agenda-feed.js';
import '../src/components/contact-block/contact-block.js';
import '../src/components/profile-card/profile-card.js';
import '../src/components/service-finder/service-finder.js';
import { tokens } from '../src/theme/tokens.js';
import { describeStory, describeElement } from './support/descriptions.js';
import type { Attributes } from './support/element.js';
import { elements } from './support/manifest.js';
import { hostPages } from './support/states.js';
import './tokens.css';

/** A custom property that a page may set, with its default value. */
interface Token {
  name: string;
  defaultValue: string;
}

/** The tokens of all elements, read from their shared style sheet so that the list can't be out of date. */
const sharedTokens: Token[] = [...tokens.cssText.matchAll(/var\((--pk-[\w-]+), (.+)\);/g)].map(
  ([, name = '', defaultValue = '']) => ({ name, defaultValue }),
);

/** The tokens that only some elements document. */
const elementTokens: Token[] = elements
  .flatMap(({ cssProperties = [] }) => cssProperties)
  .filter(({ name }) => !sharedTokens.some((token) => token.name === name))
  .filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index)
  .map(({ name, default: defaultValue = '' }) => ({ name, defaultValue }));

/** How the elements that document a token describe it. */
const descriptionsOf = (token: string) =>
  elements.flatMap(({ tagName, cssProperties = [] }) =>
    cssProperties.flatMap(({ name, description }) => (name === token ? [{ tagName, description }] : [])),
  );

/** A sample that has the token's value on the host page. */
function swatch({ name, defaultValue }: Token) {
  const value = `var(${name}, ${defaultValue})`;
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
    <td><code>${token.defaultValue}</code></td>
    <td>${swatch(token)}</td>
    <td>
      ${descriptionsOf(token.name).map(({ tagName, description }) => html`<p><code>${tagName}</code> ${description}</p>`)}
    </td>
  </tr>`;

const renderTable = () =>
  html`<table class="tokens">
    <thead>
      <tr>
        <th scope="col">Custom property</th>
        <th scope="col">Default</th>
        <th scope="col">Sample</th>
        <th scope="col">Description by element</th>
      </tr>
    </thead>
    <tbody>
      ${[...sharedTokens, ...elementTokens].map(renderToken)}
    </tbody>
  </table>`;

const meta: Meta<Attributes> = {
  title: 'Tokens',
  render: renderTable,
  parameters: {
    ...describeElement(
      'Custom properties by which a page sets the colours and spaces of all elements, on any ancestor. Defaults are derived from the page’s text colour (`currentColor`), so that elements fit light, dark and coloured backgrounds.',
    ),
    controls: { disable: true },
  },
};

export default meta;

type Story = StoryObj<Attributes>;

export const All: Story = {};
export const Dark: Story = { ...hostPages.dark };
export const SystemColours: Story = { ...hostPages.systemColours };

/** A control for each shared token: a colour picker, or a text field for a length. */
const controls = Object.fromEntries(
  sharedTokens.map(({ name, defaultValue }) => [
    name,
    {
      control: { type: name.startsWith('--pk-color') ? ('color' as const) : ('text' as const) },
      table: { category: 'custom properties', defaultValue: { summary: defaultValue } },
    },
  ]),
);

/** Four elements with the tokens from the controls. */
const renderThemedElements = (args: Attributes) => {
  const values = Object.entries(args).filter(([name, value]) => name.startsWith('--pk-') && value);
  return html`<div class="themed" style=${styleMap(Object.fromEntries(values) as Record<string, string>)}>
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
  render: renderThemedElements,
  argTypes: controls,
  parameters: { controls: { disable: false }, ...describeStory('Every shared token has a control.') },
};

export const BrandColours: Story = {
  render: renderThemedElements,
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
    ...describeStory('A municipality’s own colours, square corners, more space and thicker lines.'),
  },
};
