import { expect } from 'chai';
import { applyChanges } from '../../../src/authoring/document/apply-changes.js';
import {
  answerItems,
  changesOfAnswer,
  isUndisputed,
} from '../../../src/authoring/inquiries/answer-changes.js';
import { findAnswers, packAnswer } from '../../../src/authoring/inquiries/answer-text.js';
import {
  createAnswer,
  emptyDraft,
  type Answer,
  type ServiceDraft,
} from '../../../src/authoring/inquiries/answer.js';
import type { AskedService } from '../../../src/authoring/inquiries/asked-service.js';
import { compareAnswer, type AnswerComparison } from '../../../src/authoring/inquiries/compare-answer.js';
import { createLinks, MAX_LINK_LENGTH, openLink } from '../../../src/authoring/inquiries/inquiry-link.js';
import {
  formAddressProblem,
  readSettings,
  writeSettings,
} from '../../../src/authoring/inquiries/inquiry-settings.js';
import type { Inquiry } from '../../../src/authoring/inquiries/inquiry.js';
import { inquiryMail, mailLink, MAX_MAILTO_LENGTH } from '../../../src/authoring/inquiries/mail.js';
import { packText } from '../../../src/authoring/inquiries/packing.js';
import { fingerprint } from '../../../src/authoring/inquiries/fingerprint.js';
import { listProviders, municipalityOf } from '../../../src/authoring/inquiries/providers.js';
import { sampleFile } from './sample-file.js';

const today = '2026-05-12';
const formAddress = 'https://www.musterland.example/rueckfrage.html';

function inquiryFor(data: unknown, provider = 'Familienzentrum Nord'): Inquiry {
  const { services } = listProviders(data).find(({ name }) => name === provider)!;
  return { municipality: municipalityOf(data), provider, services };
}

/** What a provider answers who was asked about a file. */
function answerTo(data: unknown, services: Record<number, ServiceDraft>, more: Partial<Answer> = {}): Answer {
  return { ...createAnswer(inquiryFor(data), { ...emptyDraft, services }, today), ...more };
}

/** The service of the sample file at a position, as its provider wants it. */
const edited = (position: number, changes: Partial<AskedService>): ServiceDraft => ({
  verdict: 'changed',
  service: { ...inquiryFor(sampleFile).services[position]!.service, ...changes },
});

function comparisonOf(data: unknown, answer: Answer): AnswerComparison {
  const result = compareAnswer(data, answer);
  if ('problem' in result) throw new Error(result.problem.kind);
  return result.comparison;
}

/** The file with all of an answer taken. */
function takeAll(data: unknown, answer: Answer): typeof sampleFile {
  const comparison = comparisonOf(data, answer);
  const changes = changesOfAnswer(data, comparison, answerItems(comparison), today);
  return applyChanges(data, changes) as typeof sampleFile;
}

describe('the providers of a file', () => {
  const providers = listProviders(sampleFile);

  it('are listed by name, those without a name last', () =>
    expect(providers.map(({ name }) => name)).to.deep.equal(['Familienzentrum Nord', 'TSV Musterdorf', '']));

  it('have their services, without those that no longer exist', () =>
    expect(providers[0]!.services.map(({ service }) => service.name)).to.deep.equal([
      'Elterncafé',
      'Stillcafé',
    ]));

  it('are dated by the check that is longest ago, or by none', () =>
    expect(providers.map(({ lastVerified }) => lastVerified)).to.deep.equal([
      '2025-03-11',
      undefined,
      undefined,
    ]));

  it('are asked in the language of the file, without coordinates, and without what can’t be read', () => {
    const [, stillcafe] = providers[0]!.services;
    expect(stillcafe!.service.description).to.equal('In Ruhe fragen.');
    expect(stillcafe!.service.places![0]).to.have.keys('name', 'address', 'schedules');
    expect(providers[1]!.services[0]!.service).to.deep.equal({ name: 'Turnen für Kleine' });
  });

  it('come from anything that is called a file', () => {
    for (const data of [
      undefined,
      null,
      [],
      'text',
      { services: 'none' },
      { services: [null, 3, { name: 4 }] },
    ])
      expect(listProviders(data)).to.deep.equal([]);
  });
});

describe('a link to a provider', () => {
  it('asks about all services in one, if they fit', async () => {
    const { links, tooLong } = await createLinks(inquiryFor(sampleFile), formAddress);
    expect(links).to.have.length(1);
    expect(tooLong).to.deep.equal([]);
    expect(links[0]).to.match(
      /^https:\/\/www\.musterland\.example\/rueckfrage\.html#pk-frage=1\.[\w-]+\.\w+$/,
    );
    const opened = await openLink(links[0]!);
    const services = inquiryFor(sampleFile).services.map(({ id, service, lastVerified, translations }) => ({
      id,
      service,
      lastVerified,
      ...(translations && { translations }),
    }));
    expect(opened).to.deep.equal({ inquiry: { ...inquiryFor(sampleFile), services } });
  });

  it('becomes several parts where services do not fit, and names a service that is too long alone', async () => {
    const services = Array.from({ length: 12 }, (_, index) => ({
      service: { name: `Angebot ${index}`, description: randomText(index, index === 5 ? 4000 : 700) },
    }));
    const { links, inquiries, tooLong } = await createLinks(
      { ...inquiryFor(sampleFile), services },
      formAddress,
    );
    expect(links.length).to.be.above(2);
    for (const link of links) expect(link.length).to.be.at.most(MAX_LINK_LENGTH);
    expect(inquiries.map(({ part }) => part)).to.deep.equal(
      links.map((_, index) => [index + 1, links.length]),
    );
    expect(tooLong.map(({ service }) => service.name)).to.deep.equal(['Angebot 5']);
    const asked = inquiries.flatMap((inquiry) => inquiry.services.map(({ service }) => service.name));
    expect(asked).to.deep.equal(
      services.map(({ service }) => service.name).filter((name) => name !== 'Angebot 5'),
    );
  });

  it('opens from a mail that broke it into quoted lines', async () => {
    const [link] = (await createLinks(inquiryFor(sampleFile), formAddress)).links;
    const broken = link!.match(/.{1,72}/g)!.join('\n> ');
    const opened = await openLink(`> Bitte öffnen Sie:\n> ${broken}\n> und antworten Sie bald.`);
    expect(opened).to.have.property('inquiry');
  });

  it('is refused with a reason: none, damaged, newer, foreign, too much', async () => {
    const [link] = (await createLinks(inquiryFor(sampleFile), formAddress)).links;
    const problemOf = async (text: string) => {
      const result = await openLink(text);
      return 'problem' in result ? result.problem : 'none';
    };
    expect(await problemOf('')).to.equal('missing');
    expect(await problemOf('#kontakt')).to.equal('missing');
    expect(await problemOf(link!.slice(0, -40))).to.equal('damaged');
    expect(await problemOf(link!.replace('=1.', '=1.A'))).to.equal('damaged');
    expect(await problemOf(link!.replace('=1.', '=2.'))).to.equal('newer');
    expect(await problemOf('#pk-frage=2.something=else')).to.equal('newer');
    const linkOf = async (text: string) => {
      const packed = await packText(text);
      return `#pk-frage=1.${packed}.${fingerprint(packed)}`;
    };
    expect(await problemOf(await linkOf('{"kind":"answer"}'))).to.equal('foreign');
    expect(await problemOf(await linkOf('no JSON'))).to.equal('foreign');
    expect(await problemOf(await linkOf(`"${'a'.repeat(300_000)}"`))).to.equal('too-large');
  });

  it('needs a form page with https, other than on one’s own machine', () => {
    expect(formAddressProblem('')).to.equal('missing');
    expect(formAddressProblem('musterland')).to.equal('not-an-address');
    expect(formAddressProblem('http://musterland.example/')).to.equal('insecure');
    expect(formAddressProblem('javascript:alert(1)')).to.equal('not-an-address');
    for (const address of [formAddress, 'http://localhost:5173/rueckfrage.html'])
      expect(formAddressProblem(address)).to.equal(undefined);
  });
});

describe('the mail to a provider', () => {
  it('has the names of its services, the link, and when and where to answer', async () => {
    const inquiry = {
      ...inquiryFor(sampleFile),
      deadline: '2026-05-31',
      replyTo: 'familie@musterland.example',
    };
    const { links, inquiries } = await createLinks(inquiry, formAddress);
    const { subject, body } = inquiryMail(inquiries, links, 'nord@example.de', 'de');
    expect(subject).to.include('Familienzentrum Nord');
    for (const part of [
      '- Elterncafé',
      '- Stillcafé',
      links[0]!,
      '31. Mai 2026',
      'familie@musterland.example',
    ])
      expect(body).to.include(part);
    expect(inquiryMail(inquiries, links, '', 'en').body).to.include('31 May 2026');
  });

  it('opens the mail programme with its text, or without it where Windows would cut it', () => {
    const short = mailLink({ to: 'a@example.de', subject: 'Frage & Antwort', body: 'Eins\nzwei' });
    expect(short).to.deep.equal({
      href: 'mailto:a@example.de?subject=Frage%20%26%20Antwort&body=Eins%0D%0Azwei',
      hasBody: true,
    });
    const long = mailLink({ to: 'a@example.de', subject: 'Frage', body: 'ü'.repeat(1000) });
    expect(long).to.deep.equal({ href: 'mailto:a@example.de?subject=Frage', hasBody: false });
    expect(long.href.length).to.be.below(MAX_MAILTO_LENGTH);
    expect(mailLink({ to: 'a@b.de?bcc=x@y.de', subject: '', body: '' }).href).to.not.include('?bcc');
  });
});

describe('an answer', () => {
  it('says only what was said: what is unanswered is left out, a change without a difference is correct', () => {
    const { services } = answerTo(sampleFile, { 1: edited(1, {}) });
    expect(services.map(({ name, verdict }) => [name, verdict])).to.deep.equal([['Stillcafé', 'correct']]);
  });

  const answer = answerTo(sampleFile, {
    0: { verdict: 'correct' },
    1: edited(1, { email: 'still@example.de' }),
  });

  for (const [how, damage] of [
    ['as it is', (text: string) => text],
    ['with Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['quoted twice', (text: string) => text.replace(/^/gm, '> > ')],
    ['broken at 40 characters', (text: string) => text.replace(/(.{40})/g, '$1\n')],
    ['in one line', (text: string) => text.replaceAll('\n', ' ')],
    ['indented with no-break spaces', (text: string) => text.replace(/^/gm, '\u00a0\u00a0')],
    ['quoted as Outlook does, with its initials', (text: string) => text.replace(/^/gm, 'AO> ')],
    ['quoted with lines at the side', (text: string) => text.replace(/^/gm, '| > ')],
    ['with soft hyphens', (text: string) => text.replace(/(.{9})/g, '$1\u00ad')],
    ['with spaces that nobody sees', (text: string) => text.replace(/(.{9})/g, '$1\u200b')],
    ['with hyphens that break no line', (text: string) => text.replaceAll('-', '\u2011')],
    ['with =20 at the ends of its lines', (text: string) => text.replace(/$/gm, '=20')],
    [
      'with lines broken in the way of mails',
      (text: string) => text.replaceAll('\n', '\r\n').replace(/(.{50})(?=.)/g, '$1=\r\n'),
    ],
    [
      'quoted, wrapped, and with no-break spaces at once',
      (text: string) =>
        text
          .replace(/(.{30})/g, '$1\n')
          .replace(/^/gm, '>\u00a0>\u00a0| ')
          .replace(/$/gm, '=20'),
    ],
    ['as the source of a page', (text: string) => text.replace(/^/gm, '&gt; ')],
    [
      'with an answer above and a signature below',
      (text: string) => `Hallo [Redaktion],\n\n${text}\n-- \nFamilie`,
    ],
    ['in the file of a mail, attached', (text: string) => mailFile(btoa(text).replace(/(.{76})/g, '$1\r\n'))],
    ['twice, once quoted', (text: string) => `${text}\n\n${text.replace(/^/gm, '> ')}`],
  ] as const) {
    it(`is found in a mail: ${how}`, async () => {
      const { answers, problems } = await findAnswers(damage(await packAnswer(answer)));
      expect(problems).to.deep.equal([]);
      expect(answers).to.deep.equal([answer]);
    });
  }

  it('has a remark on what the form can’t change, which somebody has to read before anything is chosen', async () => {
    const remark = 'Jetzt jeden ersten Dienstag.';
    const commented = answerTo(sampleFile, {
      1: {
        verdict: 'changed',
        service: { ...inquiryFor(sampleFile).services[1]!.service, comment: ` ${remark}\n` },
      },
    });
    expect(commented.services[0]).to.include({ verdict: 'changed', comment: remark });
    const [read] = (await findAnswers(await packAnswer(commented))).answers;
    const comparison = comparisonOf(sampleFile, read!);
    expect(comparison.services[0]!.comment).to.equal(remark);
    const items = answerItems(comparison);
    expect(items.map(({ kind }) => kind)).to.deep.equal(['verified']);
    expect(items.some((item) => isUndisputed(comparison, item))).to.be.false;
  });

  it('says which translations of a text may be out of date after it', () => {
    const services = sampleFile.services.map((service, index) =>
      index === 0 ? { ...service, summary: { de: 'Kurz.', uk: 'Коротко.', en: 'Short.' } } : service,
    );
    const file = { ...sampleFile, services };
    const { provider } = answerTo(file, {});
    const inquired = inquiryFor(file, provider).services[0]!;
    expect(inquired.translations).to.deep.equal(['uk', 'en']);
    const changed = answerTo(file, {
      0: { verdict: 'changed', service: { ...inquired.service, summary: 'Neu.' } },
    });
    const [field] = comparisonOf(file, changed).services[0]!.fields;
    expect(field!.otherLanguages).to.deep.equal(['uk', 'en']);
    const [unchanged] = comparisonOf(file, answerTo(file, { 0: edited(0, { email: 'neu@example.de' }) }))
      .services[0]!.fields;
    expect(unchanged!.otherLanguages).to.deep.equal([]);
  });

  it('is refused with a reason: none, the link itself, damaged, newer', async () => {
    const text = await packAnswer(answer);
    const problemsOf = async (text: string) => (await findAnswers(text)).problems;
    expect(await problemsOf('Danke, alles stimmt!')).to.deep.equal(['missing']);
    expect(
      await problemsOf((await createLinks(inquiryFor(sampleFile), formAddress)).links[0]!),
    ).to.deep.equal(['inquiry']);
    expect(await problemsOf(text.slice(0, 120))).to.deep.equal(['damaged']);
    expect(await problemsOf(text.replace('1/', '9/'))).to.deep.equal(['newer']);
    expect(await problemsOf('x'.repeat(1_000_001))).to.deep.equal(['too-large']);
  });

  it('leaves out what the contract does not allow, and says which field that was', async () => {
    const [first] = answer.services;
    const bad = {
      ...answer,
      services: [
        {
          ...first!,
          verdict: 'changed' as const,
          fields: [
            { field: 'url' as const, before: undefined, after: 'javascript:alert(1)' },
            { field: 'name' as const, before: 'Elterncafé', after: undefined },
            { field: 'lastVerified' as never, before: undefined, after: '2030-01-01' },
            { field: 'email' as const, before: undefined, after: 'neu@example.de' },
          ],
        },
      ],
    };
    const { answers } = await findAnswers(await packAnswer(bad));
    expect(answers[0]!.services[0]!.unreadable).to.deep.equal(['url', 'name', 'lastVerified']);
    expect(answers[0]!.services[0]!.fields.map(({ field }) => field)).to.deep.equal(['email']);
  });
});

describe('taking an answer into the file', () => {
  it('dates what was found correct, and changes nothing else', () => {
    const changed = takeAll(sampleFile, answerTo(sampleFile, { 0: { verdict: 'correct' } }));
    expect(changed.services[0]).to.deep.equal({ ...sampleFile.services[0], lastVerified: today });
    expect(changed.services[1]).to.equal(sampleFile.services[1]);
  });

  it('keeps other languages, unknown keys and coordinates', () => {
    const [place] = inquiryFor(sampleFile).services[1]!.service.places!;
    const schedules = [{ days: ['tu'], opens: '9:00', closes: '12:00' }];
    const answer = answerTo(sampleFile, {
      1: edited(1, { name: 'Stillcafé Nord', places: [{ ...place!, schedules }] }),
    });
    const changed = takeAll(sampleFile, answer).services[1]!;
    expect(changed.name).to.deep.equal({ de: 'Stillcafé Nord', uk: 'Кафе для мам' });
    expect(changed.places).to.deep.equal([{ ...sampleFile.services[1]!.places![0], schedules }]);
    expect(changed.lastVerified).to.equal(today);
  });

  it('removes the coordinates of a place that has moved, and says so before', () => {
    const [place] = inquiryFor(sampleFile).services[1]!.service.places!;
    const moved = { ...place!, address: { street: 'Ring 1', city: 'Musterstadt' } };
    const answer = answerTo(sampleFile, { 1: edited(1, { places: [moved] }) });
    const [field] = comparisonOf(sampleFile, answer).services[0]!.fields;
    expect(field!.losesPosition).to.equal(true);
    expect(takeAll(sampleFile, answer).services[1]!.places![0]).to.not.have.any.keys('latitude', 'longitude');
  });

  it('ends a service that is no longer offered', () => {
    const changed = takeAll(sampleFile, answerTo(sampleFile, { 0: { verdict: 'gone' } }));
    expect(changed.services[0]).to.include({ status: 'defunct', lastVerified: today });
  });

  it('adds services under the provider’s name, one after the other', () => {
    const proposals = [{ name: 'Vätertreff' }, { name: 'Babymassage', url: 'https://nord.example/' }];
    const changed = takeAll(sampleFile, answerTo(sampleFile, {}, { proposals }));
    expect(changed.services.slice(5)).to.deep.equal([
      { name: 'Vätertreff', organization: 'Familienzentrum Nord', lastVerified: today },
      {
        name: 'Babymassage',
        organization: 'Familienzentrum Nord',
        url: 'https://nord.example/',
        lastVerified: today,
      },
    ]);
  });

  describe('when the keeper has changed the file meanwhile', () => {
    const answer = answerTo(sampleFile, {
      0: { verdict: 'correct' },
      1: edited(1, { phones: [{ number: '030 1' }], cost: { free: true, note: 'Spenden sind willkommen' } }),
    });

    it('merges what does not touch, and asks about what does', () => {
      const meanwhile = applyChanges(sampleFile, [
        { path: ['services', 1, 'cost', 'free'], value: false },
        { path: ['services', 1, 'phones', 0, 'number'], value: '030 2' },
      ]);
      const [, stillcafe] = comparisonOf(meanwhile, answer).services;
      expect(stillcafe!.isOutdated).to.equal(true);
      expect(stillcafe!.fields.map(({ field, state }) => [field, state])).to.deep.equal([
        ['cost', 'merge'],
        ['phones', 'conflict'],
      ]);
      expect(stillcafe!.fields[0]!.proposed).to.deep.equal({ free: false, note: 'Spenden sind willkommen' });
    });

    it('does not choose by itself what was confirmed in another state', () => {
      const meanwhile = applyChanges(sampleFile, [
        { path: ['services', 0, 'email'], value: 'neu@example.de' },
      ]);
      const comparison = comparisonOf(meanwhile, answer);
      expect(comparison.services[0]!.isOutdated).to.equal(true);
      expect(answerItems(comparison).filter((item) => isUndisputed(comparison, item))).to.deep.equal([
        { kind: 'field', service: 1, field: 0 },
        { kind: 'field', service: 1, field: 1 },
      ]);
    });

    it('has nothing left to do where the keeper did the same', () => {
      const taken = takeAll(sampleFile, answer);
      const [, stillcafe] = comparisonOf(taken, answer).services;
      expect(stillcafe!.fields.map(({ state }) => state)).to.deep.equal(['done', 'done']);
    });

    it('finds a service by its id at another place, and says of a removed one that it is gone', () => {
      const moved = { ...sampleFile, services: sampleFile.services.slice(1) };
      const { services } = comparisonOf(moved, answer);
      expect(services.map(({ index }) => index)).to.deep.equal([undefined, 0]);
    });
  });

  it('is refused for another municipality, or a provider that the file does not know', () => {
    const answer = answerTo(sampleFile, { 0: { verdict: 'correct' } });
    expect(
      compareAnswer({ ...sampleFile, municipality: { name: 'Peine', ags: '03158' } }, answer),
    ).to.deep.equal({
      problem: { kind: 'other-municipality', asked: 'Landkreis Musterland', file: 'Peine' },
    });
    expect(compareAnswer({ ...sampleFile, services: [] }, answer)).to.deep.equal({
      problem: { kind: 'unknown-provider', provider: 'Familienzentrum Nord' },
    });
  });

  it('never chooses by itself what belongs to another provider', () => {
    const foreign = answerTo(sampleFile, { 0: { verdict: 'correct' } }, { provider: 'TSV Musterdorf' });
    const comparison = comparisonOf(sampleFile, foreign);
    expect(comparison.services[0]!.isForeign).to.equal(true);
    expect(isUndisputed(comparison, answerItems(comparison)[0]!)).to.equal(false);
  });
});

describe('what only the keeper needs', () => {
  const settings = {
    formAddress,
    replyTo: 'a@example.de',
    mails: { 'Familienzentrum Nord': 'nord@example.de' },
  };

  it('is a file of its own', () => expect(readSettings(writeSettings(settings))).to.deep.equal(settings));

  it('is not read from another file, and bad addresses are left out', () => {
    for (const text of ['', '{}', '[]', JSON.stringify(sampleFile)])
      expect(readSettings(text)).to.equal(undefined);
    const odd = JSON.stringify({ kind: 'pk-inquiry-settings', mails: { a: 'x', b: 3 } });
    expect(readSettings(odd)).to.deep.equal({ formAddress: '', replyTo: '', mails: {} });
  });
});

/** The file of a mail with an attachment. */
const mailFile = (attachment: string) => `From: nord@example.de
Subject: Antwort
Content-Type: multipart/mixed; boundary="grenze"

--grenze
Content-Type: text/plain; charset=utf-8

Anbei unsere Antwort.
--grenze
Content-Type: text/plain; name="antwort.txt"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="antwort.txt"

${attachment}
--grenze--
`;

/** Text that hardly compresses. */
function randomText(seed: number, length: number): string {
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(97 + (state % 26));
  }).join('');
}
