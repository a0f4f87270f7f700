import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { profileCard } from '../../localization/de/profile-card.js';
import { formatFor } from '../../localization/format.js';
import { publicContacts } from '../../model/contacts.js';
import { shorten } from '../../model/text.js';
import { oneOf, splitIds } from '../../program/attributes.js';
import { ProgramElement } from '../../program/data-element.js';
import { isAllowed } from '../../program/settings.js';
import type { Membership, Profile, Program, Text } from '../../schema/index.js';
import { points } from '../../theme/points.js';
import { AgendaFeedElement } from '../agenda-feed/agenda-feed.element.js';
import { ContactBlockElement } from '../contact-block/contact-block.element.js';
import { IndicatorBadgeElement } from '../indicator-badge/indicator-badge.element.js';
import { knownItems } from '../shared/known-items.js';
import { OpenForPrint } from '../shared/open-for-print.js';
import { renderPicture } from '../shared/picture.js';
import { renderLine, renderProse } from '../shared/prose.js';
import { profileCardStyles } from './profile-card.styles.js';

const sectionNames = [
  'facts',
  'reasons',
  'goals',
  'participants',
  'features',
  'achievements',
  'program',
  'contacts',
  'agenda',
] as const;

type SectionName = (typeof sectionNames)[number];

/** The figures at the top of the card, in this order. */
const mainIndicators = ['population', 'children-under-10', 'child-poverty'];

/** Sections with more characters than this are folded up. */
const MAX_OPEN_LENGTH = 280;

/**
 * @tag pk-profile-card
 * @summary A municipality and its prevention chain: indicators, reasons, goals, participants, contacts.
 * @slot - The author's own content; shown until the profile is rendered, and where it can't be loaded.
 * @fires {ReadyEvent} pk-ready - The profile has been rendered.
 * @fires {LoadErrorEvent} pk-error - The file could not be loaded; the author's content is shown.
 * @fires {DataIssueEvent} pk-data-issue - A part of the file is invalid and was left out.
 * @csspart base - The whole content.
 * @csspart card - The card with its border.
 * @csspart heading - The municipality's name, and the headings of sections.
 * @csspart image - The municipality's picture.
 * @csspart section - A section.
 * @csspart link - The municipality's website.
 * @cssproperty --pk-color-accent - Colour of marks and bars.
 * @cssproperty --pk-color-line - Colour of the hairlines.
 * @cssproperty --pk-color-surface - Colour of the card.
 * @cssproperty --pk-radius - Roundness of the card.
 */
export class ProfileCardElement extends ProgramElement<Program> {
  static readonly tag = 'pk-profile-card';
  static readonly dependencies = [IndicatorBadgeElement, ContactBlockElement, AgendaFeedElement];
  static override styles = [...ProgramElement.styles, points, profileCardStyles];

  /** Everything, or only the name, three figures with their dates, one contact and a link. */
  @property({ converter: oneOf('full', 'compact') }) variant: 'full' | 'compact' = 'full';

  /**
   * Which sections, in which order, separated by spaces: `facts`, `reasons`, `goals`, `participants`, `features`,
   * `achievements`, `program`, `contacts`, `agenda`; all where empty.
   */
  @property() sections = '';

  constructor() {
    super();
    new OpenForPrint(this);
  }

  protected override get emptySentence(): string {
    return this.#words.empty;
  }

  get #words() {
    return this.localize.group('profileCard', profileCard);
  }

  get #format() {
    return formatFor(this.localize.words.locale);
  }

  protected override select(program: Program): Program | undefined {
    const { municipality, profile, contacts, indicators } = program;
    return municipality.name || profile || contacts.length || indicators.length ? program : undefined;
  }

  protected override renderContent(program: Program): TemplateResult {
    const isCompact = this.variant === 'compact';
    return html`<article class="card ${this.variant}" part="card">
      ${this.#renderHead(program)}
      ${
        isCompact
          ? this.#renderCompact(program)
          : this.#chosenSections().map((name) => this.#renderSection(name, program))
      }
      ${this.#renderFoot(program)}
    </article>`;
  }

  /** Figures and contact: one below the other, or beside each other where there is room for both. */
  #renderCompact(program: Program) {
    const [figures, contact] = [this.#renderFigures(program), this.#renderFirstContact(program)];
    if (figures === nothing || contact === nothing) return [figures, contact];
    return html`<div class="beside">${figures}${contact}</div>`;
  }

  #chosenSections(): SectionName[] {
    const chosen = knownItems(splitIds(this.sections), sectionNames, '<pk-profile-card sections>');
    return chosen.length ? chosen : [...sectionNames];
  }

  #renderHead({ municipality, program }: Program): TemplateResult {
    const { name, image } = municipality;
    const [words, format] = [this.#words, this.#format];
    const isFull = this.variant === 'full';
    const since = isFull && program?.memberSince && words.memberSince(format.longDate(program.memberSince));
    const eyebrow = [program?.name && this.text(program.name), since].filter(Boolean);
    return html`<header class="head">
      ${image && isAllowed(image.src) ? html`<figure>${renderPicture(image, this.pick(image.alt ?? ''))}</figure>` : nothing}
      <div class="title">
        ${eyebrow.length ? html`<p class="eyebrow">${eyebrow.map((part, index) => [index ? ' · ' : '', part])}</p>` : nothing}
        ${name ? this.heading(this.name(name)) : nothing}
      </div>
    </header>`;
  }

  #renderSection(name: SectionName, program: Program): TemplateResult | typeof nothing {
    const { profile, contacts, agenda } = program;
    switch (name) {
      case 'facts':
        return this.#renderFigures(program);
      case 'reasons':
      case 'goals':
      case 'achievements':
        return this.#renderTexts(name, profile?.[name]);
      case 'features':
        return this.#renderTexts(name, profile?.specialFeatures);
      case 'participants':
        return this.#renderParticipants(profile);
      case 'program':
        return this.#renderMembership(program.program);
      case 'contacts':
        if (!publicContacts(contacts).length) return nothing;
        return this.#section(
          name,
          html`<pk-contact-block
            layout="columns"
            heading-level=${this.#innerHeadingLevel}
            .program=${program}
          ></pk-contact-block>`,
        );
      case 'agenda':
        if (!agenda.length) return nothing;
        return this.#section(
          name,
          html`<pk-agenda-feed
            view="all"
            limit="3"
            heading-level=${this.#innerHeadingLevel}
            .program=${program}
          ></pk-agenda-feed>`,
        );
    }
  }

  /** The level of headings inside a section. */
  get #innerHeadingLevel(): number {
    return Math.min(this.headingLevel + 2, 6);
  }

  /** Tiles beside each other in the full card, rows in the compact one. */
  #renderFigures(program: Program): TemplateResult | typeof nothing {
    const known = mainIndicators.filter((id) => program.indicators.some((indicator) => indicator.id === id));
    if (!known.length) return nothing;
    const variant = this.variant === 'compact' ? 'row' : 'tile';
    return html`<div class="figures ${variant}s" part="section">
      ${known.map(
        (id) =>
          html`<pk-indicator-badge
            variant=${variant}
            indicator=${id}
            .program=${program}
          ></pk-indicator-badge>`,
      )}
    </div>`;
  }

  #renderTexts(name: SectionName, texts: readonly Text[] = []): TemplateResult | typeof nothing {
    if (!texts.length) return nothing;
    const picked = texts.map((text) => this.pick(text));
    const length = picked.reduce((sum, { text }) => sum + text.length, 0);
    const content = picked.map(renderProse);
    const body = content.length > 1 ? this.#points(content) : content[0];
    return this.#section(name, html`${body}`, length);
  }

  #renderParticipants(profile: Profile | undefined): TemplateResult | typeof nothing {
    const groups = profile?.participants ?? [];
    if (!groups.length) return nothing;
    const content = groups.map(
      ({ group, members }) =>
        html`${group ? html`<p class="group">${this.text(group)}</p>` : nothing}
        ${members.length ? this.#points(members.map((member) => this.text(member, renderLine))) : nothing}`,
    );
    return this.#section('participants', html`${content}`, MAX_OPEN_LENGTH + 1);
  }

  #renderMembership(membership: Membership | undefined): TemplateResult | typeof nothing {
    if (!membership) return nothing;
    const [words, format] = [this.#words, this.#format];
    const { memberSince, until, funding, patron, name, url } = membership;
    const [since, end] = [memberSince, until].map((date) => date && format.longDate(date));
    const runtime =
      since && end
        ? words.memberBetween(since, end)
        : since
          ? words.memberSince(since)
          : end && words.memberUntil(end);
    const rows: [string, unknown][] = [
      [
        words.sections.program,
        name && (url ? html`<a part="link" href=${url}>${this.text(name)}</a>` : this.text(name)),
      ],
      [words.runtime, runtime],
      [words.funding, funding.length && funding.map((text) => html`<p>${this.text(text, renderLine)}</p>`)],
      [words.patron, patron && this.text(patron, renderLine)],
    ];
    const known = rows.filter(([, value]) => value);
    // The name alone would repeat the head of the card.
    if (known.length === (name && !url ? 1 : 0)) return nothing;
    const list = html`<dl>
      ${known.map(
        ([term, value]) =>
          html`<dt class="quiet">${term}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>`;
    return this.#section('program', list, MAX_OPEN_LENGTH + 1);
  }

  #renderFirstContact(program: Program): TemplateResult | typeof nothing {
    if (!publicContacts(program.contacts).length) return nothing;
    const level = Math.min(this.headingLevel + 1, 6);
    return html`<div class="foot contact">
      <pk-contact-block limit="1" heading-level=${level} .program=${program}></pk-contact-block>
    </div>`;
  }

  #renderFoot({ municipality: { website, name, image } }: Program): TemplateResult | typeof nothing {
    const credit = image && isAllowed(image.src) && image.credit;
    if (!website && !credit) return nothing;
    return html`<div class="foot">
      ${website ? html`<p><a part="link" href=${website}>${this.#renderWebsiteName(name)}</a></p>` : nothing}
      ${credit ? html`<p class="quiet">${this.localize.words.credit} ${this.text(credit, renderLine)}</p>` : nothing}
    </div>`;
  }

  /** Short in the compact card, where the name is in sight; a screen reader needs it in full. */
  #renderWebsiteName(name: Text) {
    const { text } = this.pick(name);
    if (this.variant === 'full') return this.#words.websiteOf(shorten(text));
    const { website } = this.localize.words;
    return text ? html`${website}<span class="unseen">: ${shorten(text)}</span>` : website;
  }

  #points(items: readonly unknown[]): TemplateResult {
    return html`<ul class="points" role="list">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  }

  /** A section under its heading; a long one is folded up. */
  #section(name: SectionName, content: TemplateResult, length = 0): TemplateResult {
    const title = this.heading(this.#words.sections[name], 1);
    const body = html`<div class="body ${length ? '' : 'wide'}">${content}</div>`;
    return length > MAX_OPEN_LENGTH
      ? html`<details part="section" ?open=${name === 'goals'}>
          <summary>${title}</summary>
          ${body}
        </details>`
      : html`<section part="section">${title}${body}</section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-profile-card': ProfileCardElement;
  }
}
