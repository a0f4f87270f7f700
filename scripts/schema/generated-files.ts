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
import { directoryJsonSchema, programJsonSchema } from './json-schema.js';
import { readerTable, type NamedRecord } from './reader-table.js';

/** A record as its table is called in `src/schema/generated`. */
const named = (name: string, schema: NamedRecord['schema'], type: string, module = name): NamedRecord => ({
  name,
  schema,
  type,
  module,
});

const ofProgram = [
  named('agendaEntry', agendaEntrySchema, 'AgendaEntry', 'agenda'),
  named('address', addressSchema, 'Address', 'contact'),
  named('phone', phoneSchema, 'Phone', 'contact'),
  named('image', imageSchema, 'Image', 'link'),
  named('documentLink', documentLinkSchema, 'DocumentLink', 'link'),
  named('observation', observationSchema, 'Observation', 'indicator'),
  named('indicator', indicatorSchema, 'Indicator', 'indicator'),
  named('schedule', scheduleSchema, 'Schedule'),
  named('service', serviceSchema, 'Service'),
  named('paper', paperSchema, 'Paper'),
  named('program', programSchema, 'Program'),
];

const ofDirectory = [named('directory', directorySchema, 'Directory')];

/** Everything that is made from the zod schemas: paths from the root of the repository, and contents as formatted. */
export async function generatedFiles(): Promise<[path: string, content: string][]> {
  const files: [string, string][] = [
    ['program.schema.json', JSON.stringify(programJsonSchema())],
    ['directory.schema.json', JSON.stringify(directoryJsonSchema())],
    ['src/schema/generated/program.ts', readerTable(ofProgram)],
    ['src/schema/generated/directory.ts', readerTable(ofDirectory)],
  ];
  return Promise.all(
    files.map(async ([path, content]): Promise<[string, string]> => {
      const filepath = fileURLToPath(new URL(`../../${path}`, import.meta.url));
      const options = await prettier.resolveConfig(filepath);
      return [path, await prettier.format(content, { ...options, filepath })];
    }),
  );
}
