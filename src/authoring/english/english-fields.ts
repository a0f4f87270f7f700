import type { EnglishField, EnglishFields } from './english-field.js';
import { agendaEntry, contact, helpline, indicator, paper } from './record-fields.js';
import { service } from './service-fields.js';
import { image } from './shared-fields.js';

/**
 * All fields of a municipality's file in English; the contract itself is German. A test fails while one is missing; until then
 * it is shown in German, and called so.
 */
export const englishFields: EnglishFields = {
  schemaVersion: ['Version of the format', ''],
  language: ['Language', ''],
  updated: ['Date of the file', 'When the details were last checked or changed.'],
  municipality: [
    'Municipality',
    '',
    {
      name: ['Name', 'Name of the municipality, for example “Landkreis Peine”.'],
      type: [
        'Kind of municipality',
        'For example Landkreis, kreisfreie Stadt, Stadt, Samtgemeinde or Gemeinde.',
      ],
      ags: [
        'Official municipality code (AGS)',
        '2, 5 or 8 digits with the leading zero, for example 03157 for Landkreis Peine.',
      ],
      website: ['Website', 'Address of the municipality’s website, beginning with https://.'],
      image: ['Picture', 'A picture of the municipality, or its coat of arms.', image],
    },
  ],
  program: [
    'Programme',
    '',
    {
      name: ['Name', 'Name of the programme, for example “Präventionsketten Niedersachsen”.'],
      memberSince: ['Member since', 'Since when the municipality has taken part.'],
      until: ['Member until', 'Until when the municipality takes part, or took part.'],
      funding: ['Funding', ''],
      patron: ['Patron', 'Who is its patron.'],
      url: ['Address', 'Address of the programme’s website.'],
    },
  ],
  profile: [
    'Profile',
    '',
    {
      reasons: ['Reasons', ''],
      goals: ['Goals', ''],
      participants: [
        'Participants',
        'Who takes part, by group.',
        { group: ['Group', 'Name of the group, for example “steering group”.'], members: ['Members', ''] },
      ],
      specialFeatures: ['Special features', 'What is special about this prevention chain.'],
      achievements: ['Achievements', ''],
    },
  ],
  contacts: ['Contacts', '', contact],
  indicators: ['Figures', '', indicator],
  agenda: ['Events and news', '', agendaEntry],
  topics: [
    'Topics',
    '',
    {
      id: [
        'Short name',
        'Short, without spaces, for example fruehe-hilfen. Services and entries name it as their topic.',
      ],
      label: ['Label', 'What the topic is called, for example “Frühe Hilfen”.'],
      terms: ['Terms of other directories', ''],
    },
  ],
  holidays: [
    'Holidays',
    '',
    {
      school: [
        'School holidays',
        'All school holidays from the first to the last of them, without a gap: what lies between counts as school time, all else as unknown.',
        {
          name: ['Name', 'Name of the holidays, for example “Herbstferien”.'],
          from: ['First day', ''],
          to: ['Last day', ''],
        },
      ],
    },
  ],
  services: ['Services', '', service],
  synonyms: [
    'Words of one meaning',
    'Who looks for one of them finds the others, too. The first counts as the best. The search knows many words by itself.',
  ],
  help: ['Help on the phone', '', helpline],
  papers: ['Council papers', '', paper],
};

/** A field of the contract in English; `undefined` for one that has no English words yet. @param path Without indexes. */
export function englishField(path: readonly string[]): EnglishField | undefined {
  let fields: EnglishFields | undefined = englishFields;
  let field: EnglishField | undefined;
  for (const key of path) {
    field = fields && Object.hasOwn(fields, key) ? fields[key] : undefined;
    fields = field?.[2];
  }
  return field;
}
