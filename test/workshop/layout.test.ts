import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { knownValues } from '../../src/workshop/forms/known-values.js';
import { deepElements, textOf } from '../support/page.js';
import { button, eventually, FakeDisk, openWorkshop, settled } from './support.js';

const file = {
  schemaVersion: 1,
  municipality: { name: 'Landkreis Musterland' },
  indicators: [{ id: 'zahl-1' }],
  services: [
    {
      name: 'Stillcafé',
      organization: 'Familienzentrum Nord',
      places: [{ name: 'Haus Nord', schedules: [{ days: ['mo'], opens: '09:00' }] }],
    },
    { id: 'angebot-2' },
  ],
};

const context = {
  data: file,
  recordName: '',
  recordType: 'services',
  documentLanguage: 'de',
  otherLanguages: [],
  findings: [],
};

describe('the layout of the workshop', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('leaves a phone’s screen to what is edited, and folds the sections into a menu', async () => {
    await setViewport({ width: 390, height: 844 });
    const workshop = await openWorkshop(new FakeDisk(JSON.stringify(file)));
    const main = workshop.shadowRoot!.querySelector('main')!;
    expect(main.getBoundingClientRect().top - workshop.getBoundingClientRect().top).to.be.at.most(170);
    const menu = button(workshop, /Menü/);
    expect(menu.getAttribute('aria-expanded')).to.equal('false');
    menu.click();
    await settled();
    button(workshop, /^Kontakte/).click();
    await settled();
    expect(button(workshop, /Menü/).getAttribute('aria-expanded')).to.equal('false');
    expect(textOf(button(workshop, /Menü/))).to.include('Kontakte');
  });

  it('shows what each service is for families beside the preview, without scrolling sideways', async () => {
    await setViewport({ width: 1280, height: 800 });
    const workshop = await openWorkshop(new FakeDisk(JSON.stringify(file)));
    const gridIn = () => deepElements(workshop.shadowRoot!).find((node) => node.matches('.grid'));
    await eventually(() => !!gridIn()?.querySelector('[aria-readonly]'), 'the table is there');
    const grid = gridIn()!;
    const status = grid.querySelector('[aria-readonly]')!;
    expect(textOf(status)).to.match(/erreichbar|prüfen|veraltet|kein Kontakt/);
    expect(status.getBoundingClientRect().right).to.be.at.most(grid.getBoundingClientRect().right + 1);
  });
});

describe('what is offered for an empty field', () => {
  it('is the last provider, and the municipality', () => {
    const values = knownValues(['services', 1, 'organization'], context, 'de');
    expect(values.map(({ label }) => label)).to.deep.equal(['Familienzentrum Nord', 'Landkreis Musterland']);
  });

  it('is the last place without its times', () => {
    const [place] = knownValues(['services', 1, 'places'], context, 'de');
    expect(place).to.deep.equal({
      label: 'Haus Nord',
      changes: [{ path: ['services', 1, 'places'], value: [{ name: 'Haus Nord' }] }],
    });
  });

  it('is a figure that all municipalities state, with its id', () => {
    const [population] = knownValues(['indicators', 0, 'label'], context, 'de');
    expect(population!.label).to.equal('Einwohner');
    expect(population!.changes).to.deep.include({ path: ['indicators', 0, 'id'], value: 'population' });
  });

  it('is nothing where records differ', () => {
    expect(knownValues(['services', 1, 'summary'], context, 'de')).to.deep.equal([]);
  });
});
