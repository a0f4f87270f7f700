import { expect } from 'chai';
import type { WorkshopElement } from '../../src/workshop/workshop.element.js';
import { deepElements, textOf } from '../support/page.js';
import { button, control, controls, FakeDisk, openWorkshop, settled, type, openEntry } from './support.js';

const file = {
  schemaVersion: 1,
  municipality: { name: 'Landkreis Musterland' },
  topics: [{ id: 'fruehe-hilfen', label: 'Frühe Hilfen' }],
  indicators: [{ id: 'children-under-10', label: 'Kinder', observations: [{ count: 13137 }] }],
  services: [{ name: 'Stillcafé', summary: 'Stillen und reden.' }],
};

async function openForm(
  section = 'Angebote',
  name = 'Stillcafé',
  data: object = file,
): Promise<WorkshopElement> {
  const workshop = await openWorkshop(new FakeDisk(JSON.stringify(data)));
  button(workshop, new RegExp(`^${section}`)).click();
  await settled();
  await openEntry(workshop, name);
  for (const node of deepElements(workshop.shadowRoot!))
    if (node instanceof HTMLDetailsElement) node.open = true;
  await settled();
  return workshop;
}

const service = (workshop: WorkshopElement) =>
  (workshop.data as { services: Record<string, unknown>[] }).services[0]!;

describe('the fields of the workshop', () => {
  it('store a date as the contract wants it, and say what is none', async () => {
    const workshop = await openForm();
    const date = control(workshop, 'Zuletzt geprüft');
    await type(date, '31.12.2019');
    expect(service(workshop).lastVerified).to.equal('2019-12-31');
    await type(date, '12/2017');
    expect(service(workshop).lastVerified).to.equal('2017-12');
    expect(date.value).to.equal('12/2017');

    await type(date, 'irgendwann');
    expect(date.getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(workshop)).to.include('Das ist kein Datum.');
    expect(date.value, 'nothing is lost').to.equal('irgendwann');
  });

  it('store ages in months, from phases and from words', async () => {
    const workshop = await openForm();
    button(workshop, '0–3').click();
    await settled();
    button(workshop, '3–6').click();
    await settled();
    expect(service(workshop).ages).to.deep.equal([{ fromMonths: 0, toMonths: 72 }]);
    expect(textOf(workshop)).to.include('Familien lesen: „unter 6 Jahren“');

    await type(control(workshop, 'Oder in Worten'), '6 bis 18 Monate');
    expect(service(workshop).ages).to.deep.equal([{ fromMonths: 6, toMonths: 19 }]);
    await type(control(workshop, 'Oder in Worten'), 'für Kinder');
    expect(textOf(workshop)).to.include('Das ist kein Alter.');
    expect(service(workshop).ages, 'the last ages stay').to.deep.equal([{ fromMonths: 6, toMonths: 19 }]);
  });

  it('add https to the address of a page, and nothing to what is none', async () => {
    const workshop = await openForm();
    await type(control(workshop, 'Website'), 'www.gifhorn.de');
    expect(service(workshop).url).to.equal('https://www.gifhorn.de');
    await type(control(workshop, 'Website'), 'folgt noch');
    expect(textOf(workshop)).to.include('Das ist keine Internetadresse.');
    await type(control(workshop, 'Website'), '');
    expect(service(workshop)).not.to.have.property('url');
  });

  it('take phone numbers, and leave no empty ones behind', async () => {
    const workshop = await openForm();
    await type(control(workshop, 'Nummer'), '05371 12345');
    expect(service(workshop).phones).to.deep.equal([{ number: '05371 12345' }]);
    await type(control(workshop, 'Nummer'), '');
    expect(service(workshop)).not.to.have.property('phones');
  });

  it('take pasted numbers apart, with what they are for', async () => {
    const workshop = await openForm();
    await type(control(workshop, 'Nummer'), 'Tel. 05371 12345; Fax: 05371 12346 (Frau Otto)');
    expect(service(workshop).phones).to.deep.equal([
      { number: '05371 12345' },
      { number: '05371 12346', type: 'fax', note: 'Frau Otto' },
    ]);
  });

  it('say what was understood where it may have been meant otherwise', async () => {
    const workshop = await openForm();
    await type(control(workshop, 'Oder in Worten'), '3 bis 5');
    expect(service(workshop).ages).to.deep.equal([{ fromMonths: 36, toMonths: 72 }]);
    expect(textOf(workshop)).to.include('Als Jahre verstanden.');
    await type(control(workshop, 'Oder in Worten'), '3 bis 5 Jahre');
    expect(textOf(workshop)).not.to.include('Als Jahre verstanden.');
  });

  it('leave nothing of an address or a place that was emptied, and bring it back in one step', async () => {
    const places = [{ name: 'Haus' }, { address: { city: 'Gifhorn' } }];
    const services = [{ name: 'Stillcafé', places }];
    const workshop = await openForm('Angebote', 'Stillcafé', { ...file, services });
    const [, city] = controls(workshop, 'Ort');
    await type(city!, '');
    expect(service(workshop).places, 'while somebody is at it').to.deep.equal([{ name: 'Haus' }, {}]);
    control(workshop, 'In einem Satz').focus();
    await settled();
    expect(service(workshop).places).to.deep.equal([{ name: 'Haus' }]);
    button(workshop, 'Rückgängig').click();
    await settled();
    expect(service(workshop).places).to.deep.equal(places);
  });

  it('read numbers with a thousands point, and shares in per cent', async () => {
    const workshop = await openForm('Zahlen', 'Kinder');
    const figure = () =>
      (workshop.data as { indicators: { observations: object[] }[] }).indicators[0]!.observations[0]!;
    expect(control(workshop, 'Anzahl').value).to.equal('13.137');
    await type(control(workshop, 'Anzahl'), '134.966');
    await type(control(workshop, 'Anteil'), '14,17 %');
    expect(figure()).to.deep.equal({ count: 134966, share: 0.1417 });
    await type(control(workshop, 'Anteil'), '140');
    expect(textOf(workshop)).to.include('Ein Anteil liegt zwischen 0 und 100 %.');
  });

  it('write a text in several languages side by side', async () => {
    const workshop = await openForm();
    const summary = control(workshop, 'In einem Satz');
    const host = (summary.getRootNode() as ShadowRoot).host;
    button(host, /Leichte Sprache/).click();
    await settled();
    await type(control(workshop, 'Leichte Sprache'), 'Wir reden über das Stillen.');
    expect(service(workshop).summary).to.deep.equal({
      de: 'Stillen und reden.',
      'de-simple': 'Wir reden über das Stillen.',
    });
    await type(control(workshop, 'Leichte Sprache'), '');
    expect(service(workshop).summary).to.equal('Stillen und reden.');
  });

  it('create a topic that is missing, in one step with the service', async () => {
    const workshop = await openForm();
    await type(control(workshop, 'Neues Thema'), 'Väter & Söhne');
    button(workshop, 'Anlegen').click();
    await settled();
    expect(service(workshop).topics).to.deep.equal(['vaeter-soehne']);
    expect((workshop.data as typeof file).topics).to.have.length(2);
    button(workshop, 'Rückgängig').click();
    await settled();
    expect((workshop.data as typeof file).topics).to.have.length(1);
  });

  describe('opening hours', () => {
    it('are typed for a day, with a break, and copied to others', async () => {
      const workshop = await openForm();
      button(workshop, 'Zeit eintragen: Montag').click();
      await settled();
      await type(control(workshop, 'Montag, von'), '9');
      expect(service(workshop), 'half a time is none').not.to.have.property('schedules');
      await type(control(workshop, 'Montag, bis'), '12.30');
      expect(service(workshop).schedules).to.deep.equal([{ days: ['mo'], opens: '09:00', closes: '12:30' }]);

      button(workshop, 'Montag auf andere Tage kopieren').click();
      await settled();
      button(workshop, 'Mittwoch').click();
      button(workshop, 'Freitag').click();
      await settled();
      button(workshop, 'einsetzen').click();
      await settled();
      expect(service(workshop).schedules).to.deep.equal([
        { days: ['mo', 'we', 'fr'], opens: '09:00', closes: '12:30' },
      ]);

      control(workshop, 'nicht in den Schulferien').click();
      await settled();
      expect(service(workshop).schedules).to.deep.equal([
        { days: ['mo', 'we', 'fr'], opens: '09:00', closes: '12:30', schoolHolidays: 'closed' },
      ]);
    });

    it('are typed in words, all at once', async () => {
      const workshop = await openForm();
      const words = control(workshop, 'Oder alle Zeiten in Worten');
      await type(words, 'Mo, Mi 9–12; Do 14–16');
      expect(service(workshop).schedules).to.deep.equal([
        { days: ['mo', 'we'], opens: '9:00', closes: '12:00' },
        { days: ['th'], opens: '14:00', closes: '16:00' },
      ]);
      expect(control(workshop, 'Donnerstag, von').value).to.equal('14');
      await type(words, 'wenn die Sonne scheint');
      expect(textOf(workshop)).to.include('Das ist keine Öffnungszeit.');
      expect(words.value, 'nothing is lost').to.equal('wenn die Sonne scheint');
      await type(words, '');
      expect(service(workshop)).not.to.have.property('schedules');
    });

    it('say what is wrong with a time', async () => {
      const workshop = await openForm();
      button(workshop, 'Zeit eintragen: Dienstag').click();
      await settled();
      await type(control(workshop, 'Dienstag, von'), '17');
      await type(control(workshop, 'Dienstag, bis'), '14');
      expect(textOf(workshop)).to.include('Das Ende muss nach dem Anfang liegen.');
      await type(control(workshop, 'Dienstag, bis'), 'spät');
      expect(textOf(workshop)).to.include('Das ist keine Uhrzeit.');
    });

    it('tell in words what no week can show, and keep it', async () => {
      const schedules = [{ days: ['2tu'], opens: '14:00', closes: '16:00' }];
      const workshop = await openForm('Angebote', 'Stillcafé', {
        ...file,
        services: [{ name: 'Stillcafé', schedules }],
      });
      expect(textOf(workshop)).to.match(/Außerdem .*Dienstag im Monat 14 ?– ?16 Uhr/);
    });
  });
});
