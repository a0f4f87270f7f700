import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Row } from 'write-excel-file/universal';

/** How many services the table has. */
export const NASTY_SERVICE_COUNT = 150;

const kinds = ['Stillcafé', 'Krabbelgruppe', 'Elternkurs', 'Hausaufgabenhilfe', 'Babymassage', 'Vätertreff'];
const towns = ['Musterstadt', 'Musterdorf', 'Beispielhausen', 'Feldberg', 'Seeheim'];
const providers = ['Familienzentrum Nord', 'Kirchenkreis', 'TSV Musterdorf', 'Landkreis Musterland', 'AWO'];
const hours = [
  'Mo.-Do. 9.00 - 12.00 Uhr',
  'Di 15–17',
  'montags 9 bis 12 Uhr',
  'nach Absprache mit dem Büro',
  'Mi 10-11 Uhr, außer in den Ferien',
];
const ages = ['2-5', '0 bis 12 Monate', '3-6 Jahre', 'ab 6', 'alle'];
const costs = ['kostenlos', '5 €', 'frei', '3,50 Euro pro Treffen', ''];

/** The titles of the table, in the fourth row of its sheet. */
export const nastyTitles = [
  'lfd. Nr.',
  'Titel ',
  'Träger',
  'Ansprechp. Tel.',
  'Mail',
  'Straße',
  'PLZ',
  'Ort',
  'von–bis',
  'Zeiten',
  'Kosten / Beitrag',
  'Sprachen',
  'geprüft am',
  'Bemerkung',
];

/** One row of the table as the office keeps it, without the merged cell of its provider. */
function nastyRow(index: number): Row {
  const day = new Date(Date.UTC(2025, index % 12, 1 + (index % 28)));
  return [
    index + 1,
    `${kinds[index % kinds.length]} ${towns[index % towns.length]} ${index + 1}${index % 7 ? '' : '\u00a0'}`,
    // Three services in a row have one provider, in a merged cell.
    index % 3 ? undefined : providers[Math.floor(index / 3) % providers.length],
    // Excel has taken the zero from the front of some numbers.
    index % 4 ? `05171 / 40${String(index).padStart(3, '0')}` : 5171400000 + index,
    index % 5 ? `kontakt${index}@example.de` : 'kontakt@example.de; info@example.de',
    `Lindenweg ${index + 1}`,
    index % 6 ? 31224 : '31224',
    towns[index % towns.length],
    // Excel has made a date of some ages.
    index % 10
      ? ages[index % ages.length]
      : { value: new Date(Date.UTC(2026, 4, 2)), type: Date, format: 'dd. mmm' },
    hours[index % hours.length],
    costs[index % costs.length],
    index % 2 ? 'deutsch/türkisch' : 'Deutsch, Ukrainisch',
    index % 3 ? { value: day, type: Date, format: 'dd.mm.yyyy' } : '12.05.26',
    index % 9 ? undefined : 'Frau Müller fragen!!',
  ];
}

/**
 * A spreadsheet with the habits of real ones: a heading and an empty row above the titles, providers in merged cells, rows
 * that are headings, numbers that were phone numbers, ages that were made dates, a hidden sheet, an empty one before it.
 *
 * @param options `is1904`: dates count from 1904, as old Macs did.
 */
export async function nastySpreadsheet({ is1904 = false } = {}): Promise<Uint8Array> {
  const rows = Array.from({ length: NASTY_SERVICE_COUNT }, (_, index) => nastyRow(index));
  // A row that only groups others.
  rows.splice(60, 0, [undefined, 'Angebote für Schulkinder']);
  const data: Row[] = [
    [{ value: 'Angebote Frühjahr 2026', type: String, fontWeight: 'bold' }],
    ['Stand: Mai 2026'],
    [],
    nastyTitles,
    ...rows,
    [],
    [undefined, undefined, 'Summe', NASTY_SERVICE_COUNT],
  ];
  const blob = await writeXlsxFile([
    { data: [['geheim', 'Passwörter']], sheet: 'Intern' },
    { data, sheet: 'Liste' },
  ]).toBlob();
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const edit = (path: string, change: (xml: string) => string) => {
    parts[path] = strToU8(change(strFromU8(parts[path]!)));
  };
  edit('xl/workbook.xml', (xml) => {
    const hidden = xml.replace('name="Intern"', 'name="Intern" state="hidden"');
    return is1904 ? hidden.replace('<workbookPr/>', '<workbookPr date1904="1"/>') : hidden;
  });
  const merges = Array.from({ length: NASTY_SERVICE_COUNT / 3 }, (_, index) => {
    const first = 5 + index * 3 + (index >= 20 ? 1 : 0);
    return `<mergeCell ref="C${first}:C${first + 2}"/>`;
  });
  edit('xl/worksheets/sheet2.xml', (xml) =>
    xml.replace(
      '</sheetData>',
      `</sheetData><mergeCells><mergeCell ref="A1:N1"/>${merges.join('')}</mergeCells>`,
    ),
  );
  return zipSync(parts);
}
