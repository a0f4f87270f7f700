import type { Descriptions } from './schema-descriptions.de.js';

/** What an editor reads beside each field of the directory file, by its path. */
export const descriptions: Descriptions = {
  $schema: ['Schema', 'Adresse dieses Schemas. Programme zum Bearbeiten zeigen damit Hilfen an.'],
  directoryVersion: ['Version', 'Immer 1: die Version des Aufbaus dieser Datei.'],
  updated: ['Stand', 'Wann die Datei zuletzt bearbeitet wurde, in der Form JJJJ-MM-TT.'],
  programs: ['Kommunen', 'Die Kommunen, je Eintrag eine, jede mit einer eigenen Datei.'],
  'programs.ags': [
    'Amtlicher Gemeindeschlüssel (AGS)',
    '2, 5 oder 8 Ziffern mit führender Null, zum Beispiel 03157 für den Landkreis Peine.',
  ],
  'programs.name': ['Name', 'Name der Kommune, zum Beispiel „Landkreis Peine“.'],
  'programs.src': [
    'Adresse der Datei',
    'Wo die Datei der Kommune liegt, vollständig oder vom Ort dieser Datei aus.',
  ],
  'programs.postalCodes': [
    'Postleitzahlen',
    'Alle Postleitzahlen der Kommune, je Eintrag fünf Ziffern. Eine Postleitzahl darf bei mehreren Kommunen stehen.',
  ],
  'programs.places': [
    'Orte',
    'Namen der Städte, Gemeinden und Ortsteile, nach denen Familien suchen, je Eintrag einer.',
  ],
  'programs.neighbours': [
    'Nachbarn',
    'Gemeindeschlüssel der Kommunen nebenan, deren Angebote auf Wunsch mit gezeigt werden.',
  ],
  'programs.services': ['Anzahl der Angebote', 'Wie viele Angebote die Datei enthält. Darf fehlen.'],
  'programs.index': [
    'Suchindex',
    'Ordner des Suchindexes, mit / am Ende, vollständig oder vom Ort dieser Datei aus. „npx praeventionskette-widgets index“ erstellt ihn und trägt ihn hier ein; ohne ihn wird zuerst nach dem Ort gefragt.',
  ],
};
