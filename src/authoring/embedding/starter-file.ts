import { SCHEMA_VERSION } from '../../schema/vocabulary.js';

/** The name under which the file is saved. */
export const STARTER_FILE_NAME = 'kommune.json';

/**
 * A small file to try the elements with before there is a real one: one record of each kind, made up, and its services marked
 * as samples, so that no family takes them for real.
 *
 * @param today `2026-11-28`.
 * @returns Its text.
 */
export function starterFile(today: string): string {
  const [year] = today.split('-').map(Number);
  const data = {
    schemaVersion: SCHEMA_VERSION,
    language: 'de',
    updated: today,
    municipality: {
      name: 'Landkreis Musterland',
      type: 'Landkreis',
      website: 'https://www.musterland.example',
    },
    program: { name: 'Präventionskette Musterland' },
    profile: {
      reasons: ['Kein Kind soll durchs Netz fallen.'],
      goals: ['Familien finden schnell, was sie brauchen.'],
    },
    contacts: [
      {
        id: 'fruehe-hilfen',
        department: 'Koordination Frühe Hilfen',
        organization: 'Jugendamt Landkreis Musterland',
        phones: [{ number: '05171 000000', type: 'voice' }],
        email: 'fruehe-hilfen@musterland.example',
        public: true,
      },
    ],
    indicators: [
      {
        id: 'children-under-10',
        label: 'Kinder unter 10 Jahren',
        observations: [
          {
            count: 12345,
            asOf: `${year! - 1}-12-31`,
            source: 'Beispielwert, bitte durch den eigenen ersetzen',
          },
        ],
      },
    ],
    agenda: [
      {
        id: 'netzwerktreffen',
        type: 'event',
        title: 'Netzwerktreffen (Beispiel)',
        start: `${year! + 1}-03-10T14:00:00+01:00`,
        end: `${year! + 1}-03-10T16:00:00+01:00`,
        location: 'Rathaus Musterstadt',
      },
    ],
    topics: [{ id: 'fruehe-hilfen', label: 'Frühe Hilfen' }],
    services: [
      {
        id: 'elterncafe',
        name: 'Elterncafé (Beispiel)',
        organization: 'Familienzentrum Musterstadt',
        summary: 'Frühstück und Gespräch für Eltern mit kleinen Kindern.',
        topics: ['fruehe-hilfen'],
        ages: [{ fromMonths: 0, toMonths: 36 }],
        places: [
          {
            name: 'Familienzentrum Musterstadt',
            address: { street: 'Musterweg 1', postalCode: '31224', city: 'Musterstadt' },
            municipality: 'Musterstadt',
          },
        ],
        schedules: [{ days: ['tu'], opens: '09:00', closes: '11:00' }],
        cost: { free: true },
        languages: ['de'],
        phones: [{ number: '05171 000000' }],
        lastVerified: today,
        sample: true,
      },
    ],
    papers: [],
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
