/** Words and forms of the contract that pages use too; the schemas are built from them. */

/** The version of a municipality's file that this library reads. */
export const SCHEMA_VERSION = 1;

/** The version of the directory file that this library reads. */
export const DIRECTORY_VERSION = 1;

/** What an entry of the agenda may be. */
export const agendaTypes = ['event', 'review', 'news'] as const;

/** The form of an AGS: a Land, a Kreis or a Gemeinde. */
export const agsPattern = /^(\d{2}|\d{5}|\d{8})$/;
