import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { agendaEntrySchema } from '../../src/schema/agenda.js';
import { addressSchema, phoneSchema } from '../../src/schema/contact.js';
import { directorySchema } from '../../src/schema/directory.js';
import { indicatorSchema, observationSchema } from '../../src/schema/indicator.js';
import { documentLinkSchema, imageSchema } from '../../src/schema/link.js';
import { paperSchema } from '../../src/schema/paper.js';
import { programSchema } from '../../src/schema/program.js';
import { scheduleSchema } from '../../src/schema/schedule.js';
import { serviceSchema } from '../../src/schema/service.js';
import { districtList } from './districts.js';
import { fieldTitles } from './field-titles.js';
import { directoryJsonSchema, programJsonSchema } from './json-schema.js';
import { readerTable, type NamedRecord } from './reader-table.js';

/** @param name The name of the record's table in `src/schema/generated`. */
const namedRecord = (
  name: string,
  schema: NamedRecord['schema'],
  type: string,
  module = name,
): NamedRecord => ({
  name,
  schema,
  type,
  module,
});

const programRecords = [
  namedRecord('agendaEntry', agendaEntrySchema, 'AgendaEntry', 'agenda'),
  namedRecord('address', addressSchema, 'Address', 'contact'),
  namedRecord('phone', phoneSchema, 'Phone', 'contact'),
  namedRecord('image', imageSchema, 'Image', 'link'),
  namedRecord('documentLink', documentLinkSchema, 'DocumentLink', 'link'),
  namedRecord('observation', observationSchema, 'Observation', 'indicator'),
  namedRecord('indicator', indicatorSchema, 'Indicator', 'indicator'),
  namedRecord('schedule', scheduleSchema, 'Schedule'),
  namedRecord('service', serviceSchema, 'Service'),
  namedRecord('paper', paperSchema, 'Paper'),
  namedRecord('program', programSchema, 'Program'),
];

const directoryRecords = [namedRecord('directory', directorySchema, 'Directory')];

/** All files that are generated, from the zod schemas but for the list of districts: their paths from the root of the repository, and formatted contents. */
export async function generatedFiles(): Promise<[path: string, content: string][]> {
  const files: [string, string][] = [
    ['program.schema.json', JSON.stringify(programJsonSchema())],
    ['directory.schema.json', JSON.stringify(directoryJsonSchema())],
    ['src/schema/generated/program.ts', readerTable(programRecords)],
    ['src/schema/generated/directory.ts', readerTable(directoryRecords)],
    ['src/authoring/generated/field-titles.ts', fieldTitles(programRecords)],
    ['src/authoring/generated/districts.ts', districtList()],
  ];
  return Promise.all(
    files.map(async ([path, content]): Promise<[string, string]> => {
      const filepath = fileURLToPath(new URL(`../../${path}`, import.meta.url));
      const options = await prettier.resolveConfig(filepath);
      return [path, await prettier.format(content, { ...options, filepath })];
    }),
  );
}
