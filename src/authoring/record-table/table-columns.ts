import type { FieldColumn, RecordType } from '../spreadsheet/record-field.js';
import { fieldOf } from '../spreadsheet/record-fields.js';

const columnsOf = (type: RecordType, ids: readonly string[]): readonly FieldColumn[] =>
  ids.map((id) => ({ field: fieldOf(type, id) }));

/** The fields that the table of a list shows, the name first. What a cell has no room for is in the form. */
export const tableColumns: Readonly<Record<RecordType, readonly FieldColumn[]>> = {
  services: columnsOf('services', [
    'name',
    'organization',
    'ages',
    'places.address.city',
    'phones',
    'lastVerified',
  ]),
  agenda: columnsOf('agenda', ['title', 'start', 'end', 'location', 'type']),
};
