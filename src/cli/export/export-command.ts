import type { ExportContext, Exported } from '../../authoring/export/export-context.js';
import type { RecordType } from '../../authoring/spreadsheet/record-field.js';
import { parseProgram } from '../../schema/parse.js';
import { decodeText } from '../../sources/decode-text.js';
import { exitCodes, type Command, type CommandCall, type ExitCode } from '../command.js';
import { FileTooLargeError, readMunicipalFile, reasonOf } from '../files.js';
import { replaceFile } from '../write-file.js';
import { exportWords } from './export-words.js';

/** What a format is made from. */
interface ExportInput extends ExportContext {
  /** The data of the file as it stands there. */
  readonly data: unknown;
  readonly table: RecordType;
}

/** The formats, each loaded when it is asked for. */
const formats: Readonly<Record<string, (input: ExportInput) => Promise<Exported>>> = {
  hsds: async (input) => (await import('../../authoring/export/to-hsds.js')).toHsds(input),
  csv: async ({ data, table, now }) =>
    (await import('../../authoring/export/to-table.js')).toTable(data, table, 'csv', now),
  xlsx: async ({ data, table, now }) =>
    (await import('../../authoring/export/to-table.js')).toTable(data, table, 'xlsx', now),
  jsonld: async (input) => (await import('../../authoring/export/to-json-ld.js')).toJsonLd(input),
  dcat: async (input) => (await import('../../authoring/export/to-dcat.js')).toDcat(input),
  ics: async (input) => (await import('../../authoring/export/to-calendar.js')).toCalendar(input),
  geojson: async (input) => (await import('../../authoring/export/to-geo-json.js')).toGeoJson(input),
};

/** Writes the file of a municipality in another format. */
export const exportCommand: Command = {
  help: { de: exportWords.de.help, en: exportWords.en.help },
  options: {
    to: { type: 'string' },
    output: { type: 'string', short: 'o' },
    table: { type: 'string', default: 'services' },
    url: { type: 'string' },
    licence: { type: 'string' },
  },
  run: async (call) => {
    const words = exportWords[call.language];
    const [file, unexpected] = call.positionals;
    const { to = '', output, table, url, licence } = call.values as Record<string, string | undefined>;
    if (file === undefined) return call.reject(words.noFile);
    if (unexpected !== undefined) return call.reject(words.unexpectedArgument(unexpected));
    if (!Object.hasOwn(formats, to)) return call.reject(words.unknownFormat(to, Object.keys(formats)));
    if (table !== 'services' && table !== 'agenda') return call.reject(words.unknownTable(String(table)));
    for (const [option, value] of Object.entries({ url, licence }))
      if (value !== undefined && !/^https?:\/\/\S+$/i.test(value))
        return call.reject(words.wrongAddress(option, value));
    if (to === 'xlsx' && !output) return call.reject(words.needsOutput);
    const input = await readInput(file, call, { table, fileUrl: url, licence });
    if (!input) return exitCodes.failed;
    if (to === 'dcat' && !url) call.reporter.warn(words.missingAddress);
    if (to === 'dcat' && !licence) call.reporter.warn(words.missingLicence);
    return write(await formats[to]!(input), output, call);
  },
};

/** Reads the file. @returns `undefined` where that is not possible; it was reported then. */
async function readInput(
  file: string,
  { language, reporter: { warn }, now }: CommandCall,
  options: Pick<ExportInput, 'table' | 'fileUrl' | 'licence'>,
): Promise<ExportInput | undefined> {
  const words = exportWords[language];
  let data: unknown;
  try {
    data = JSON.parse(decodeText(await readMunicipalFile(file)));
  } catch (error) {
    if (error instanceof FileTooLargeError) warn(words.tooLarge(file, error.megabytes));
    else if (error instanceof SyntaxError) warn(words.noProgram(file));
    else warn(words.unreadable(file, reasonOf(error)));
    return undefined;
  }
  const { program } = parseProgram(data);
  if (!program) warn(words.noProgram(file));
  return program && { program, data, now, ...options };
}

async function write(
  { content, losses }: Exported,
  output: string | undefined,
  { language, reporter: { info, warn } }: CommandCall,
): Promise<ExitCode> {
  const words = exportWords[language];
  if (output === undefined) info(String(content).replace(/\n$/, ''));
  else {
    try {
      await replaceFile(output, content);
    } catch (error) {
      warn(words.notWritten(output, reasonOf(error)));
      return exitCodes.failed;
    }
    info(words.written(output));
  }
  const left = [...losses].map(([loss, count]) => `  ${words.losses[loss](count)}`);
  if (left.length) warn([words.leftOut, ...left].join('\n'));
  return exitCodes.good;
}
