import { expect } from 'chai';
import fc from 'fast-check';
import { applyChanges } from '../../../src/authoring/document/apply-changes.js';
import { answerItems, changesOfAnswer } from '../../../src/authoring/inquiries/answer-changes.js';
import { findAnswers, packAnswer } from '../../../src/authoring/inquiries/answer-text.js';
import {
  createAnswer,
  emptyDraft,
  type Answer,
  type Verdict,
} from '../../../src/authoring/inquiries/answer.js';
import { askedService } from '../../../src/authoring/inquiries/asked-service.js';
import { compareAnswer } from '../../../src/authoring/inquiries/compare-answer.js';
import { createLinks, MAX_LINK_LENGTH, openLink } from '../../../src/authoring/inquiries/inquiry-link.js';
import type { Inquiry } from '../../../src/authoring/inquiries/inquiry.js';
import { packText, unpackText } from '../../../src/authoring/inquiries/packing.js';
import { listProviders } from '../../../src/authoring/inquiries/providers.js';

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => /\S/.test(text.trim()));
const text = fc.oneof(line, fc.record({ de: line, uk: line }));
const schedule = fc.record(
  {
    days: fc.subarray(['mo', 'we', '2fr']),
    opens: fc.constant('9:00'),
    closes: fc.constant('12:00'),
    note: text,
  },
  { requiredKeys: ['opens', 'closes'] },
);

const service = fc.record(
  {
    id: fc.uuid(),
    name: text,
    summary: text,
    description: text,
    phones: fc.array(fc.record({ number: line, note: text }, { requiredKeys: ['number'] }), { maxLength: 3 }),
    ages: fc.array(fc.record({ fromMonths: fc.nat(30), toMonths: fc.integer({ min: 31, max: 132 }) }), {
      maxLength: 2,
    }),
    cost: fc.record({ free: fc.boolean(), note: text }, { requiredKeys: [] }),
    places: fc.array(
      fc.record(
        {
          name: text,
          hours: text,
          latitude: fc.constant(52.1),
          longitude: fc.constant(10),
          schedules: fc.array(schedule, { maxLength: 2 }),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 2 },
    ),
    online: fc.boolean(),
    unknown: fc.string(),
  },
  { requiredKeys: ['id', 'name'] },
);

const file = fc
  .uniqueArray(service, { minLength: 1, maxLength: 6, selector: ({ id }) => id })
  .map((services) => ({
    schemaVersion: 1,
    municipality: { name: 'Kreis', ags: '03157' },
    services: services.map((one) => ({ organization: 'Träger', ...one })),
  }));

const inquiryOf = (data: unknown): Inquiry => {
  const [provider] = listProviders(data);
  return {
    municipality: { name: 'Kreis', ags: '03157' },
    provider: provider!.name,
    services: provider!.services.map(({ id, service }) => ({ ...(id && { id }), service })),
  };
};

/** A file, and what its provider wants instead of each service: that of another file, with the same verdicts. */
const answered = fc
  .tuple(
    file,
    file,
    fc.array(fc.constantFrom<Verdict>('correct', 'changed', 'gone'), { minLength: 6, maxLength: 6 }),
  )
  .map(([data, other, verdicts]): { data: typeof data; answer: Answer } => {
    const inquiry = inquiryOf(data);
    const wanted = inquiryOf(other).services;
    const services = Object.fromEntries(
      inquiry.services.map((_, index) => [
        index,
        { verdict: verdicts[index]!, service: wanted[index % wanted.length]!.service },
      ]),
    );
    return { data, answer: createAnswer(inquiry, { ...emptyDraft, services }, '2026-05-12') };
  });

describe('asking about any services', () => {
  it('packs and unpacks every text', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const packed = await packText(text);
        expect(packed).to.match(/^[\w-]*$/);
        expect(await unpackText(packed)).to.deep.equal({ text });
      }),
    ));

  it('opens every link as it was made, and makes none that is too long', () =>
    fc.assert(
      fc.asyncProperty(file, async (data) => {
        const inquiry = inquiryOf(data);
        const { links, tooLong } = await createLinks(inquiry, 'https://a.example/f.html');
        const opened = await Promise.all(links.map(openLink));
        const services = opened.flatMap((result) => ('inquiry' in result ? result.inquiry.services : []));
        expect([...services, ...tooLong]).to.have.deep.members(inquiry.services);
        for (const link of links) expect(link.length).to.be.at.most(MAX_LINK_LENGTH);
      }),
      { numRuns: 40 },
    ));

  it('gives a reason for every damaged link, and never throws', () =>
    fc.assert(
      fc.asyncProperty(file, fc.nat(), fc.constantFrom('', 'A', '%', 'ü', '.'), async (data, where, put) => {
        const [link] = (await createLinks(inquiryOf(data), 'https://a.example/')).links;
        const at = 'https://a.example/#pk-frage=1.'.length + (where % (link!.length - 40));
        const damaged = link!.slice(0, at) + put + link!.slice(at + 1);
        if (damaged !== link) expect(await openLink(damaged)).to.have.property('problem');
      }),
      { numRuns: 60 },
    ));
});

describe('any answer', () => {
  it('survives a mail that quotes and breaks its lines', () =>
    fc.assert(
      fc.asyncProperty(
        answered,
        fc.integer({ min: 12, max: 90 }),
        fc.nat(3),
        async ({ answer }, width, quotes) => {
          const text = (await packAnswer(answer))
            .replace(new RegExp(`([^\\n]{${width}})`, 'g'), '$1\n')
            .replace(/^/gm, '> '.repeat(quotes));
          expect(await findAnswers(text)).to.deep.equal({ answers: [answer], problems: [] });
        },
      ),
      { numRuns: 40 },
    ));

  it('is refused where a letter of it is another one', () =>
    fc.assert(
      fc.asyncProperty(answered, fc.nat(), async ({ answer }, where) => {
        const text = await packAnswer(answer);
        const at = 14 + (where % (text.length - 40));
        const letter = text[at] === 'x' ? 'y' : 'x';
        if (!/\w/.test(text[at]!)) return;
        const { answers, problems } = await findAnswers(text.slice(0, at) + letter + text.slice(at + 1));
        expect(answers).to.deep.equal([]);
        expect(problems).to.have.length(1);
      }),
      { numRuns: 60 },
    ));

  it('finds nothing, and throws nothing, in any other text', () =>
    fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (before, inside) => {
        const { answers } = await findAnswers(`${before}[pkantwort ${inside} pkantwort]`);
        expect(answers).to.deep.equal([]);
      }),
    ));

  it('taken as a whole makes each service what its provider wants, and keeps what nobody was asked about', () =>
    fc.assert(
      fc.property(answered, ({ data, answer }) => {
        const result = compareAnswer(data, answer);
        if ('problem' in result) throw new Error(result.problem.kind);
        const changes = changesOfAnswer(
          data,
          result.comparison,
          answerItems(result.comparison),
          '2026-05-12',
        );
        const changed = applyChanges(data, changes) as typeof data;
        changed.services.forEach((service, index) => {
          const { verdict, fields } = answer.services[index]!;
          const before = askedService(data.services[index], 'de')!;
          const wanted = Object.fromEntries(fields.map(({ field, after }) => [field, after]));
          const after: Record<string, unknown> = { ...before, ...wanted };
          for (const key of Object.keys(after)) if (after[key] === undefined) delete after[key];
          expect(askedService(service, 'de')).to.deep.equal(after);
          expect(service).to.include({ id: data.services[index]!.id, lastVerified: '2026-05-12' });
          expect(service.unknown).to.equal(data.services[index]!.unknown);
          expect((service as { status?: string }).status).to.equal(
            verdict === 'gone' ? 'defunct' : undefined,
          );
        });
      }),
      { numRuns: 60 },
    ));
});
