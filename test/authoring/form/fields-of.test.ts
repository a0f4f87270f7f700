import { expect } from 'chai';
import { englishField } from '../../../src/authoring/english/english-fields.js';
import { programTitles, type FieldTitles } from '../../../src/authoring/generated/field-titles.js';
import * as z from 'zod';
import {
  describeFields,
  fieldsOf,
  groupFields,
  groupsOf,
  recordLists,
} from '../../../src/authoring/form/fields-of.js';
import type { FormField } from '../../../src/authoring/form/form-field.js';
import { serviceSchema } from '../../../src/schema/service.js';
import { text } from '../../../src/schema/text.js';

const single = ['municipality', 'program', 'profile', 'holidays', 'file'];

const withNested = (fields: readonly FormField[]): FormField[] =>
  fields.flatMap((field) => [field, ...withNested(field.fields)]);

describe('the fields of a form', () => {
  it('have titles, help and kinds from the contract', () => {
    const fields = fieldsOf('services', 'de');
    const kinds = Object.fromEntries(fields.map(({ key, kind }) => [key, kind]));

    expect(kinds).to.include({
      name: 'text',
      alternateNames: 'texts',
      topics: 'topics',
      ages: 'ages',
      places: 'records',
      schedules: 'schedules',
      online: 'yes-no',
      cost: 'record',
      languages: 'languages',
      phones: 'phones',
      email: 'line',
      status: 'choice',
      lastVerified: 'date',
      id: 'line',
    });
    const [name] = fields.filter(({ key }) => key === 'name');
    expect(name).to.include({ title: 'Name', help: 'Name des Angebots.', isRequired: true });
    expect(fields.find(({ key }) => key === 'summary')).to.include({ isLong: true, isRequired: false });
  });

  it('tell a choice by its values, a number by its bounds, and a form by its name', () => {
    const figure = fieldsOf('indicators', 'de').find(({ key }) => key === 'observations')!;
    const share = figure.fields.find(({ key }) => key === 'share')!;
    const status = fieldsOf('services', 'de').find(({ key }) => key === 'status')!;
    const needs = fieldsOf('help', 'de').find(({ key }) => key === 'needs')!;

    expect(share).to.include({ kind: 'number', expected: 'share', minimum: 0, maximum: 1 });
    expect(status.options).to.include('temporarily closed');
    expect(needs).to.include({ kind: 'choices' });
    expect(fieldsOf('municipality', 'de').find(({ key }) => key === 'ags')).to.include({ expected: 'ags' });
  });

  it('ask for consent where a person may be shown, and not where a meeting is public', () => {
    const consent = fieldsOf('contacts', 'de').find(({ key }) => key === 'public');
    const meetings = fieldsOf('papers', 'de').find(({ key }) => key === 'consultations');

    expect(consent?.kind).to.equal('consent');
    expect(meetings?.fields.find(({ key }) => key === 'public')?.kind).to.equal('yes-no');
  });

  for (const recordType of [...recordLists, ...single])
    it(`have English words as well as German ones: ${recordType}`, () => {
      const german = withNested(fieldsOf(recordType, 'de'));
      withNested(fieldsOf(recordType, 'en')).forEach(({ key, title, help, isGerman }, index) => {
        expect(isGerman, `${recordType} ${key}: ${title}`).to.be.false;
        expect(!!help, `help of ${recordType} ${key}`).to.equal(!!german[index]!.help);
        expect(`${title} ${help}`).not.to.match(/true|false|YYYY|JSON|null|\bvoice\b|\bdefunct\b/);
      });
    });

  it('have an English title wherever the contract has a German one', () => {
    const missing = (titles: FieldTitles, path: string[]): string[] =>
      Object.entries(titles).flatMap(([key, entry]) => {
        const place = [...path, key];
        const below = typeof entry === 'string' ? [] : missing(entry[1], place);
        return englishField(place) ? below : [place.join('.'), ...below];
      });
    expect(missing(programTitles, [])).to.deep.equal([]);
  });

  for (const recordType of [...recordLists, ...single])
    it(`never show how a file is written: ${recordType}`, () => {
      for (const { title, help, kind } of withNested(fieldsOf(recordType, 'de'))) {
        expect(`${title} ${help}`, title).not.to.match(/true|false|JJJJ|JSON|null|\bvoice\b|\bdefunct\b/);
        expect(kind, title).not.to.equal('other');
      }
    });

  describe('when the contract gets a new optional field', () => {
    const extended = serviceSchema.extend({
      childcare: z
        .boolean()
        .optional()
        .meta({ title: 'Kinderbetreuung', description: 'Ob jemand auf Kinder aufpasst.' }),
      motto: text.optional().meta({ title: 'Leitspruch', description: 'Ein Satz.' }),
    });
    const fields = describeFields(extended, 'services', 'de');

    it('shows it without a line of code for it', () => {
      const more = groupFields(fields, 'services').at(-1)!;
      expect(more.fields.slice(-2).map(({ title, kind }) => [title, kind])).to.deep.equal([
        ['Kinderbetreuung', 'yes-no'],
        ['Leitspruch', 'text'],
      ]);
    });

    it('shows it in German to who reads English, and says so', () => {
      const [childcare] = describeFields(extended, 'services', 'en').filter(({ key }) => key === 'childcare');
      expect(childcare).to.include({ title: 'Kinderbetreuung', isGerman: true });
    });

    it('keeps all other fields where they are', () => {
      expect(groupFields(fields, 'services').slice(0, -1)).to.deep.equal(
        groupsOf('services', 'de').slice(0, -1),
      );
    });
  });

  it('all stand in a group, each once', () => {
    for (const recordType of [...recordLists, ...single]) {
      const inGroups = groupsOf(recordType, 'de').flatMap(({ fields }) => fields.map(({ key }) => key));
      expect(inGroups, recordType).to.have.members(fieldsOf(recordType, 'de').map(({ key }) => key));
    }
  });
});
