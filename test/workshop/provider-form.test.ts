import { waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { findAnswers } from '../../src/authoring/inquiries/answer-text.js';
import { createLinks } from '../../src/authoring/inquiries/inquiry-link.js';
import type { Inquiry } from '../../src/authoring/inquiries/inquiry.js';
import '../../src/workshop/provider/provider-form.js';
import type { ProviderFormElement } from '../../src/workshop/provider/provider-form.element.js';
import {
  byRole,
  captureDownload,
  deepElements,
  expectAccessible,
  renderFixture,
  textOf,
} from '../support/page.js';
import { enter, field, press, settle } from './parts.js';

const inquiry: Inquiry = {
  municipality: { name: 'Landkreis Musterland', ags: '03157' },
  provider: 'Familienzentrum Nord',
  deadline: '2026-12-31',
  replyTo: 'familie@musterland.example',
  services: [
    {
      id: 'elterncafe',
      lastVerified: '2020-01-01',
      service: {
        name: 'Elterncafé',
        ages: [{ fromMonths: 0, toMonths: 72 }],
        phones: [{ number: '030 23125-260' }],
        cost: { free: true },
        places: [{ name: 'Haus Nord', schedules: [{ days: ['mo', 'we'], opens: '9:00', closes: '12:00' }] }],
      },
    },
    { id: 'stillcafe', service: { name: 'Stillcafé' } },
  ],
};

let nextProvider = 0;

/** The form, opened by a link. Each has a provider of its own, so that none finds the answers of another. */
async function openForm(change: Partial<Inquiry> = {}, language = 'de'): Promise<ProviderFormElement> {
  const asked = { ...inquiry, provider: `Familienzentrum ${nextProvider++}`, ...change };
  const { links } = await createLinks(asked, 'https://musterland.example/rueckfrage.html');
  return openLink(links[0]!, language);
}

async function openLink(link: string, language = 'de'): Promise<ProviderFormElement> {
  const place = await renderFixture('<div></div>');
  const element = document.createElement('pk-provider-form');
  Object.assign(element, { link, language });
  element.setAttribute('language', language);
  place.append(element);
  await waitUntil(
    () => element.shadowRoot && deepElements(element.shadowRoot).some((node) => node.matches('h1')),
    'should open the link',
  );
  await settle(element);
  return element;
}

/** The answer that the form gives as a file. */
async function answerOf(element: ProviderFormElement) {
  await press(element, 'Antwort zurückgeben');
  await waitUntil(() => byRole(element, 'button', 'Als Datei speichern').length, 'should write the answer');
  const { name, text } = await captureDownload(() =>
    byRole(element, 'button', 'Als Datei speichern')[0]!.click(),
  );
  const { answers, problems } = await findAnswers(text);
  expect(problems).to.deep.equal([]);
  return { name, text, answer: answers[0]! };
}

describe('the form of a provider', () => {
  afterEach(() => history.replaceState(null, ''));

  it('shows what is known of each service, and what is missing', async () => {
    const element = await openForm({ provider: 'Familienzentrum Nord' });
    const text = textOf(element);
    for (const part of [
      'Landkreis Musterland',
      'Familienzentrum Nord hat zwei Angebote. Bitte sehen Sie sie kurz durch, am besten bis 31. Dezember 2026.',
      '0 von 2 geprüft',
      'Wann Mo, Mi 9 – 12 Uhr',
      'Für wen unter 6 Jahren',
      'Telefon 030 23125-260',
      'Wo Haus Nord',
      'Kosten kostenlos',
      'Geprüft vor mehr als einem Jahr',
      'Geprüft noch nie',
      'Telefon fehlt noch',
      'Nichts wird ohne Sie verschickt.',
    ])
      expect(text).to.include(part);
    await expectAccessible(element);
  });

  it('counts what has been confirmed, and leads on from there', async () => {
    const element = await openForm();
    await press(element, 'Stimmt: Elterncafé');
    expect(textOf(element)).to.include('1 von 2 geprüft').and.include('Stimmt, geprüft heute');
    const [bar] = deepElements(element.shadowRoot!).filter((node) => node.matches('[role="progressbar"]'));
    expect(bar!.getAttribute('aria-valuenow')).to.equal('1');
    await expectAccessible(element);
  });

  it('gives back what was confirmed, changed and said', async () => {
    const element = await openForm();
    await press(element, 'Stimmt: Elterncafé');
    await press(element, 'Ändern: Stillcafé');
    await enter(element, 'E-Mail', 'still@nord.example');
    await enter(element, 'Website', 'www.nord.example');
    await press(element, 'Zeit eintragen');
    await press(element, 'Di');
    await enter(element, 'von', '09:30');
    await enter(element, 'bis', '11:00');
    await press(element, '0–3 Jahre');
    await press(element, 'Fertig');
    expect(textOf(element)).to.include('Geändert');
    await enter(element, 'Möchten Sie noch etwas sagen?', 'Fragen an Frau Muster');
    const { answer, text } = await answerOf(element);
    expect(answer.services[0]).to.include({ id: 'elterncafe', verdict: 'correct' });
    expect(
      Object.fromEntries(answer.services[1]!.fields.map(({ field, after }) => [field, after])),
    ).to.deep.equal({
      email: 'still@nord.example',
      url: 'https://www.nord.example',
      schedules: [{ days: ['tu'], opens: '09:30', closes: '11:00' }],
      ages: [{ fromMonths: 0, toMonths: 36 }],
    });
    expect(answer.note).to.equal('Fragen an Frau Muster');
    expect(text).to.include('Elterncafé: stimmt').and.include('E-Mail: still@nord.example');
  });

  it('keeps the hours of a place that are more intricate than a week, unless they are removed', async () => {
    const schedules = [
      { days: ['mo'], opens: '9:00', closes: '12:00' },
      { days: ['2tu'], opens: '16:00', closes: '17:00' },
    ];
    const services = [{ service: { name: 'Treff', places: [{ name: 'Haus Nord', schedules }] } }];
    const element = await openForm({ services });
    await press(element, 'Ändern: Treff');
    expect(textOf(element)).to.include('Besondere Zeiten 2. Dienstag im Monat 16 – 17 Uhr');
    await press(element, 'Fr');
    await press(element, 'Fertig');
    const { answer } = await answerOf(element);
    expect(answer.services[0]!.fields[0]!.after).to.deep.equal([
      {
        name: 'Haus Nord',
        schedules: [{ days: ['mo', 'fr'], opens: '09:00', closes: '12:00' }, schedules[1]],
      },
    ]);
  });

  it('takes a remark on hours that it can’t change, and changes nothing by it', async () => {
    const schedules = [
      { days: ['mo'], opens: '9:00', closes: '12:00', publicHolidays: 'closed' as const },
      { days: ['sa'], opens: '10:00', closes: '12:00', schoolHolidays: 'only' as const },
    ];
    const element = await openForm({ services: [{ service: { name: 'Treff', schedules } }] });
    await press(element, 'Ändern: Treff');
    expect(field(element, 'nicht an Feiertagen').checked).to.be.true;
    expect(textOf(element)).to.include('nur in den Schulferien');
    await enter(element, 'Stimmt an den besonderen Zeiten etwas nicht?', 'Samstags nur im Juli.');
    await press(element, 'Fertig');
    expect(textOf(element)).to.include('Neu: Mit Anmerkung');
    const { answer, text } = await answerOf(element);
    expect(answer.services[0]).to.deep.include({
      verdict: 'changed',
      fields: [],
      comment: 'Samstags nur im Juli.',
    });
    expect(text).to.include('Dazu: Samstags nur im Juli.');
  });

  it('reads ages in words, and asks again where they are none', async () => {
    const element = await openForm();
    await press(element, 'Ändern: Stillcafé');
    await enter(element, 'Oder in Worten', 'für Kinder');
    await press(element, 'Fertig');
    expect(textOf(element)).to.include('1 Angabe bitte prüfen.');
    await enter(element, 'Oder in Worten', '6 bis 18 Monate');
    expect(textOf(element)).to.include('Familien lesen: „6 bis 18 Monate“');
    await press(element, 'Fertig');
    const { answer } = await answerOf(element);
    expect(answer.services[0]!.fields[0]!.after).to.deep.equal([{ fromMonths: 6, toMonths: 19 }]);
  });

  it('says in which other languages its texts exist', async () => {
    const element = await openForm({
      services: [{ service: { name: 'Treff' }, translations: ['uk', 'de-simple'] }],
    });
    await press(element, 'Ändern: Treff');
    expect(textOf(element)).to.include('auch in anderen Sprachen (Ukrainisch und Leichte Sprache)');
  });

  it('says that a service no longer exists, and takes that back', async () => {
    const element = await openForm();
    await press(element, 'Ändern: Elterncafé');
    await press(element, 'Das gibt es nicht mehr');
    expect(textOf(element)).to.include('Gibt es nicht mehr');
    await press(element, 'Zurücknehmen: Elterncafé');
    expect(byRole(element, 'button', 'Stimmt: Elterncafé')).to.have.length(1);
  });

  it('takes services that nobody asked about', async () => {
    const element = await openForm();
    await press(element, 'Wir haben noch ein Angebot');
    await enter(element, 'Name', 'Vätertreff');
    await press(element, 'Fertig');
    expect(textOf(element)).to.include('Vätertreff Neues Angebot');
    const { answer } = await answerOf(element);
    expect(answer.proposals).to.deep.equal([{ name: 'Vätertreff' }]);
  });

  it('asks to look again at what can’t be right, beside the field, and leads there', async () => {
    const element = await openForm();
    await press(element, 'Ändern: Elterncafé');
    await enter(element, 'Name', ' ');
    await enter(element, 'E-Mail', 'nord');
    await enter(element, 'Nummer 1', '030');
    await press(element, 'Zeit eintragen').catch(() => press(element, 'Weitere Zeit'));
    await press(element, 'Fertig');
    const text = textOf(element);
    for (const part of [
      '4 Angaben bitte prüfen.',
      'Bitte geben Sie einen Namen an.',
      'Das ist keine E-Mail-Adresse.',
      'Diese Nummer hat zu wenige oder zu viele Ziffern, oder ihr fehlt die Vorwahl.',
      'An welchen Tagen? Bitte tippen Sie sie an.',
    ])
      expect(text).to.include(part);
    const name = field(element, 'Name');
    expect((name.getRootNode() as ShadowRoot).activeElement).to.equal(name);
    expect(name.getAttribute('aria-describedby')).to.equal('name-problem');
    await expectAccessible(element);
  });

  it('says that nothing has been answered yet', async () => {
    const element = await openForm();
    await press(element, 'Antwort zurückgeben');
    expect(textOf(element)).to.include('Bitte prüfen Sie zuerst mindestens ein Angebot.');
  });

  it('opens a mail to whoever asked, with the answer in it', async () => {
    const element = await openForm();
    await press(element, 'Stimmt: Elterncafé');
    await press(element, 'Antwort zurückgeben');
    await waitUntil(() => byRole(element, 'link').length, 'should write the answer');
    const href = byRole(element, 'link', 'E-Mail mit der Antwort öffnen')[0]!.getAttribute('href')!;
    expect(href).to.match(/^mailto:familie@musterland\.example\?subject=Antwort/);
    const { answers } = await findAnswers(decodeURIComponent(href.split('&body=')[1]!));
    expect(answers[0]!.services).to.have.length(1);
    expect(textOf(element)).to.include('Diese Seite verschickt nichts.').and.include('noch nicht geprüft');
    await expectAccessible(element);
  });

  it('finds what was answered again after the page was loaded anew, and only for the same link', async () => {
    const [first, second] = await Promise.all(
      ['A', 'B'].map((provider) => createLinks({ ...inquiry, provider }, 'https://musterland.example/')),
    );
    await press(await openLink(first!.links[0]!), 'Stimmt: Elterncafé');
    expect(textOf(await openLink(first!.links[0]!))).to.include('1 von 2 geprüft');
    expect(textOf(await openLink(second!.links[0]!))).to.include('0 von 2 geprüft');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it('has a form that was open still open after the page was loaded anew, with what was typed', async () => {
    const { links } = await createLinks({ ...inquiry, provider: 'C' }, 'https://musterland.example/');
    const element = await openLink(links[0]!);
    await press(element, 'Ändern: Elterncafé');
    await enter(element, 'In einem Satz', 'Kaffee und Zeit zum Reden');
    const again = await openLink(links[0]!);
    expect(field(again, 'In einem Satz').value).to.equal('Kaffee und Zeit zum Reden');
    await press(again, 'Fertig');
    expect(textOf(again)).to.include('Geändert').and.include('Neu: In einem Satz');
    expect(
      deepElements((await openLink(links[0]!)).shadowRoot!).some((node) => node.matches('form')),
    ).to.equal(false);
  });

  it('says which part of several links it is', async () =>
    expect(textOf(await openForm({ part: [1, 2] }))).to.include('Teil 1 von 2'));

  it('says why a link can’t be opened, and opens it from the text of the mail', async () => {
    const [link] = (await createLinks(inquiry, 'https://musterland.example/')).links;
    const element = await openLink(link!.slice(0, -30));
    expect(textOf(element)).to.include('Der Link ist nicht vollständig');
    await expectAccessible(element);
    await enter(
      element,
      'Link oder Text der E-Mail',
      `> Guten Tag\n> ${link!.replace(/(.{70})/g, '$1\n> ')}`,
    );
    await press(element, 'Öffnen');
    await waitUntil(() => textOf(element).includes('0 von 2 geprüft'));
  });

  it('speaks English where somebody wants it', async () => {
    const element = await openForm();
    await press(element, 'English');
    expect(textOf(element)).to.include('Is everything right?').and.include('Mon, Wed');
    await press(element, 'Deutsch');
  });

  it('fits a narrow phone, also with a form open', async () => {
    await setViewport({ width: 320, height: 640 });
    try {
      const element = await openForm();
      await press(element, 'Ändern: Elterncafé');
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      const wide = deepElements(element.shadowRoot!).filter(
        (node) => node.getBoundingClientRect().right > 320 && !node.matches('.unseen'),
      );
      expect(wide.map(({ localName }) => localName)).to.deep.equal([]);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });
});
