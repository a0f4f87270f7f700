import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { applyChanges } from '../../src/authoring/document/apply-changes.js';
import { packAnswer } from '../../src/authoring/inquiries/answer-text.js';
import {
  createAnswer,
  emptyDraft,
  type Answer,
  type AnswerDraft,
} from '../../src/authoring/inquiries/answer.js';
import { openLink } from '../../src/authoring/inquiries/inquiry-link.js';
import { emptySettings } from '../../src/authoring/inquiries/inquiry-settings.js';
import { listProviders, municipalityOf } from '../../src/authoring/inquiries/providers.js';
import { berlinTime } from '../../src/model/dates.js';
import type { WorkshopEditEvent } from '../../src/workshop/edit-event.js';
import '../../src/workshop/inquiries/inquiries.js';
import type { InquiriesElement } from '../../src/workshop/inquiries/inquiries.element.js';
import { settingsStore } from '../../src/workshop/inquiries/settings-store.js';
import { renderRoom } from '../support/workshop-frame.js';
import { sampleFile } from '../authoring/inquiries/sample-file.js';
import { byRole, captureDownload, deepElements, expectAccessible, textOf } from '../support/page.js';
import { enter, field, press, settle } from './parts.js';

const today = berlinTime(new Date()).slice(0, 10);

/** The room with a file, whose changes are applied as the workshop does it. */
async function openRoom(data: unknown = sampleFile, language: 'de' | 'en' = 'de') {
  const element = await renderRoom<InquiriesElement>('pk-workshop-inquiries', { data, language });
  const edits: WorkshopEditEvent[] = [];
  element.addEventListener('pk-workshop-edit', (event) => {
    edits.push(event);
    element.data = applyChanges(element.data, event.changes);
  });
  await settle(element);
  return { element, edits };
}

async function tick(element: InquiriesElement, label: string): Promise<void> {
  field(element, label).click();
  await settle(element);
}

function answerTo(draft: Partial<AnswerDraft>, change: Partial<Answer> = {}): Promise<string> {
  const { name, services } = listProviders(sampleFile)[0]!;
  const inquiry = { municipality: municipalityOf(sampleFile), provider: name, services };
  return packAnswer({ ...createAnswer(inquiry, { ...emptyDraft, ...draft }, '2026-05-12'), ...change });
}

async function paste(element: InquiriesElement, text: string): Promise<void> {
  await press(element, 'Antwort eintragen');
  await enter(element, 'Oder fügen Sie den Text', text);
  await press(element, 'Antwort lesen');
  await waitUntil(() =>
    deepElements(element.shadowRoot!).some((node) =>
      node.matches('pk-inquiry-answer, [role="alert"] > .problem'),
    ),
  );
  await settle(element);
}

describe('asking providers', () => {
  beforeEach(() => settingsStore.save(emptySettings));
  afterEach(() => {
    settingsStore.keep(false);
    settingsStore.save(emptySettings);
  });

  it('lists them with what they have, and when it was last checked', async () => {
    const { element } = await openRoom();
    const text = textOf(element);
    expect(text).to.match(/Familienzentrum Nord 2 Angebote\s+veraltet\s?, zuletzt geprüft 11. März 2025/);
    expect(text).to.match(/TSV Musterdorf 1 Angebot\s+veraltet\s?, noch nicht alles geprüft/);
    expect(text).to.include('Ohne Anbieter 1 Angebot');
    await expectAccessible(element);
  });

  it('asks for the address of the form first', async () => {
    const { element } = await openRoom();
    await press(element, 'Fragen: Familienzentrum Nord');
    expect(textOf(element)).to.include('Bitte tragen Sie zuerst ein, wo die Formularseite steht.');
    await enter(element, 'Adresse der Formularseite', 'http://musterland.example');
    expect(textOf(element)).to.include('Die Adresse muss mit https:// beginnen');
  });

  it('makes the link and the mail of a provider', async () => {
    const { element } = await openRoom();
    await enter(element, 'Adresse der Formularseite', 'https://musterland.example/rueckfrage.html');
    await enter(element, 'An welche E-Mail-Adresse', 'familie@musterland.example');
    await enter(element, 'Antwort erbeten bis', '2026-12-31');
    await press(element, 'Fragen: Familienzentrum Nord');
    await waitUntil(() => byRole(element, 'button', 'Link kopieren').length);
    await enter(element, 'E-Mail-Adresse des Anbieters', 'nord@example.de');
    await settle(element);
    const link = field(element, 'Link').value;
    const opened = await openLink(link);
    expect(opened).to.have.property('inquiry').that.includes({
      provider: 'Familienzentrum Nord',
      deadline: '2026-12-31',
      replyTo: 'familie@musterland.example',
    });
    expect(field(element, 'Text der E-Mail').value).to.include(link).and.include('- Stillcafé');
    const [mail] = byRole(element, 'link', /E-Mail öffnen/);
    expect(mail!.getAttribute('href')).to.match(/^mailto:nord@example\.de\?subject=/);
    await expectAccessible(element);
  });

  it('never puts addresses for asking into the file, and keeps them on the device only where asked to', async () => {
    const { element, edits } = await openRoom();
    await enter(element, 'Adresse der Formularseite', 'https://musterland.example/rueckfrage.html');
    await press(element, 'Fragen: Familienzentrum Nord');
    await waitUntil(() => byRole(element, 'button', 'Link kopieren').length);
    await enter(element, 'E-Mail-Adresse des Anbieters', 'geheim@example.de');
    expect(localStorage.length).to.equal(0);
    await tick(element, 'Auf diesem Gerät merken');
    expect(JSON.stringify({ ...localStorage })).to.include('geheim@example.de');
    const { name, text } = await captureDownload(() =>
      byRole(element, 'button', 'Als eigene Datei sichern')[0]!.click(),
    );
    expect(name).to.equal('anbieter-fragen.json');
    expect(text).to.include('geheim@example.de');
    await paste(element, await answerTo({ services: { 0: { verdict: 'correct' } } }));
    await tick(element, 'Stimmt: heute geprüft');
    await press(element, '1 Änderung übernehmen');
    expect(edits).to.have.length(1);
    expect(JSON.stringify([element.data, edits.map(({ changes }) => changes)])).to.not.include('geheim');
    await press(element, 'Fragen');
    await tick(element, 'Auf diesem Gerät merken');
    expect(localStorage.length).to.equal(0);
  });
});

describe('taking in an answer', () => {
  const stillcafe = listProviders(sampleFile)[0]!.services[1]!.service;
  const draft: Partial<AnswerDraft> = {
    services: {
      0: { verdict: 'correct' },
      1: { verdict: 'changed', service: { ...stillcafe, phones: [{ number: '030 23125-999' }] } },
    },
    proposals: [{ name: 'Vätertreff' }],
    note: 'Fragen an Frau Muster',
  };

  it('shows old beside new, and chooses nothing by itself', async () => {
    const { element, edits } = await openRoom();
    await paste(element, `Hallo,\n\n${(await answerTo(draft)).replace(/^/gm, '> ')}\n\nGrüße`);
    const text = textOf(element);
    for (const part of [
      'Antwort von Familienzentrum Nord vom 12. Mai 2026',
      'Wer eine Antwort geschrieben hat, lässt sich nicht beweisen. Bestätigen Sie bitte jede Änderung.',
      'Fragen an Frau Muster',
      'Telefon bisher 030 23125-265 neu 030 23125-999',
      'Vätertreff Neues Angebot',
      'Nichts ausgewählt',
    ])
      expect(text).to.include(part);
    const boxes = deepElements(element.shadowRoot!).filter((node) =>
      node.matches('article input[type="checkbox"]'),
    );
    expect(boxes).to.have.length(3);
    expect(boxes.some((box) => (box as HTMLInputElement).checked)).to.equal(false);
    expect(edits).to.deep.equal([]);
    await expectAccessible(element);
  });

  it('takes what was chosen as one step, and dates it today', async () => {
    const { element, edits } = await openRoom();
    await paste(element, await answerTo(draft));
    await tick(element, 'Telefon');
    await tick(element, 'Als neues Angebot aufnehmen');
    await press(element, '2 Änderungen übernehmen');
    expect(edits.map(({ step }) => step.label)).to.deep.equal(['Antwort von Familienzentrum Nord']);
    const { services } = element.data as typeof sampleFile;
    expect(services[0]).to.equal(sampleFile.services[0]);
    expect(services[1]).to.deep.include({ phones: [{ number: '030 23125-999' }], lastVerified: today });
    expect(services[5]).to.deep.equal({
      name: 'Vätertreff',
      organization: 'Familienzentrum Nord',
      lastVerified: today,
    });
    expect(textOf(element)).to.include('2 Änderungen übernommen.');
  });

  it('chooses all that is beyond doubt on one tap, and warns of the rest', async () => {
    const { element } = await openRoom(
      applyChanges(sampleFile, [{ path: ['services', 1, 'phones', 0, 'number'], value: '030 5' }]),
    );
    await paste(element, await answerTo(draft));
    expect(textOf(element)).to.include(
      'Sie haben das inzwischen selbst geändert. Der Anbieter sah: 030 23125-265',
    );
    await press(element, 'Alles auswählen, was eindeutig ist');
    expect(field(element, 'Stimmt: heute geprüft').checked).to.equal(true);
    expect(field(element, 'Telefon').checked).to.equal(false);
  });

  it('reads the file that a provider sent, when it is chosen', async () => {
    const { element } = await openRoom();
    await press(element, 'Antwort eintragen');
    const transfer = new DataTransfer();
    transfer.items.add(new File([await answerTo(draft)], 'antwort.txt', { type: 'text/plain' }));
    const input = field(element, 'Ziehen Sie die Datei hierher');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
    await waitUntil(() => textOf(element).includes('Antwort von Familienzentrum Nord'));
  });

  for (const [what, text, reason] of [
    ['text without one', () => 'Danke, alles stimmt!', 'In diesem Text steht keine Antwort.'],
    ['a damaged one', async () => (await answerTo(draft)).slice(0, 150), 'Die Antwort ist nicht vollständig'],
    [
      'the question itself',
      () => 'https://a.example/#pk-frage=1.abc.def',
      'Das ist die Frage, nicht die Antwort',
    ],
    [
      'one from a newer form',
      async () => (await answerTo(draft)).replace('1/', '7/'),
      'aus einer neueren Fassung',
    ],
    [
      'one for another municipality',
      () => answerTo(draft, { municipality: { name: 'Peine', ags: '03158' } }),
      'gehört zu einer anderen Kommune: Peine. Geöffnet ist Landkreis Musterland.',
    ],
    [
      'one of an unknown provider',
      () => answerTo({}, { provider: 'Niemand', proposals: [{ name: 'X' }] }),
      'Der Anbieter „Niemand“ und seine Angebote stehen nicht darin.',
    ],
  ] as const) {
    it(`is refused with a reason: ${what}`, async () => {
      const { element } = await openRoom();
      await paste(element, await text());
      expect(textOf(element)).to.include(reason);
    });
  }

  it('speaks English, too', async () => {
    const { element } = await openRoom(sampleFile, 'en');
    expect(textOf(element)).to.include('Ask the providers').and.include('last checked 11 March 2025');
  });
});
