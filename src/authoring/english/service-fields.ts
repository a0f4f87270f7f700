import type { EnglishFields } from './english-field.js';
import { address, phone, schedule } from './shared-fields.js';

/** A place of a service. */
const place: EnglishFields = {
  name: ['Name', 'Name of the place, for example “Familienzentrum Mitte”.'],
  address: ['Address', 'Address of the place.', address],
  latitude: ['Latitude', ''],
  longitude: ['Longitude', ''],
  municipality: [
    'Municipality',
    'In which municipality or district the place is; families can choose by it.',
  ],
  hours: ['Opening hours in words', 'For example “Mo–Fr 9–12 Uhr”; shown where there are no hours by day.'],
  schedules: ['Opening hours by day', '', schedule],
  accessibility: [
    'Accessibility',
    'What people with disabilities have to know, for example “step-free entrance, lift”.',
  ],
  transport: [
    'How to get there',
    'How to come without a car, or where to park, for example “bus 505, stop Rathaus”.',
  ],
};

/** A service. */
export const service: EnglishFields = {
  id: [
    'Short name',
    'Short, without spaces, and of no other service. It should not change: saved services are found again by it.',
  ],
  name: ['Name', 'Name of the service.'],
  alternateNames: ['Other names', 'Under which names families know the service and look for it, too.'],
  organization: ['Provider', 'Who runs the service.'],
  summary: ['In one sentence', 'What it is about, in one or two plain sentences.'],
  description: [
    'Description',
    'In detail. An empty line between paragraphs; list items begin with “- ” on lines of their own.',
  ],
  topics: ['Topics', ''],
  ages: [
    'Age of the children',
    '',
    { fromMonths: ['From (months)', ''], toMonths: ['To under (months)', ''] },
  ],
  places: ['Places', 'Where the service takes place.', place],
  schedules: ['Hours by day', '', schedule],
  online: ['Online', 'Yes, if the service can be used over the internet.'],
  appointment: ['Appointment needed', 'Yes, if one needs an appointment; no, if one can simply come.'],
  cost: [
    'Cost',
    'What the service costs families.',
    {
      free: ['Free of charge', 'Yes, if it costs nothing; no, if it costs something.'],
      note: ['Note on the cost', 'For example “5 euros a meeting, reduced 2 euros”.'],
    },
  ],
  languages: ['Languages', ''],
  phones: ['Phone and fax', 'Numbers at which the service can be reached.', phone],
  email: ['Mail address', 'Mail address of the service.'],
  url: ['Website', 'Address of a page that says more.'],
  keywords: ['Search words', 'Words that families may look for, and that do not occur elsewhere.'],
  status: ['Status', ''],
  lastVerified: ['Last checked', 'When somebody last made sure that everything is still right.'],
  sample: [
    'Sample',
    'Yes, if there is no such service and it only shows what the page looks like. It is then marked as a sample.',
  ],
};
