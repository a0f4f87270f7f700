import { idFrom } from '../../authoring/form/new-record.js';
import type { SourceRecords } from '../../authoring/foreign-source/source-records.js';
import { SCHEMA_VERSION } from '../../schema/vocabulary.js';
import type { OpenFile } from '../open-file.js';

/** A municipality for which a file is begun. */
export interface NewMunicipality {
  readonly name: string;
  readonly type?: string | undefined;
  /** 2, 5 or 8 digits. */
  readonly ags?: string | undefined;
}

/**
 * The file of a municipality, with nothing in it yet but what a source has given.
 *
 * @param today `2026-11-28`.
 */
export function newFile(
  { name, type, ags }: NewMunicipality,
  today: string,
  records: SourceRecords = {},
): OpenFile {
  const data = {
    schemaVersion: SCHEMA_VERSION,
    language: 'de',
    updated: today,
    municipality: { name, ...(type && { type }), ...(ags && { ags }) },
    contacts: [],
    indicators: [],
    agenda: [],
    topics: [],
    services: [],
    ...records,
  };
  const text = `${JSON.stringify(data, undefined, 2)}\n`;
  const stem = idFrom(name.replace(/^(?:Landkreis|Kreis|Stadt|Gemeinde|Samtgemeinde) /, ''));
  return { name: `${stem || 'kommune'}.json`, text, data, isNew: true, notices: [] };
}
