/** Words and forms of the contract that pages use too; the schemas are built from them. */

/** The version of a municipality's file that this library reads. */
export const SCHEMA_VERSION = 1;

/** The version of the directory file that this library reads. */
export const DIRECTORY_VERSION = 1;

/** What an entry of the agenda may be. */
export const agendaTypes = ['event', 'review', 'news'] as const;

/** The form of an AGS: a Land, a Kreis or a Gemeinde. */
export const agsPattern = /^(\d{2}|\d{5}|\d{8})$/;

/** What somebody may need help with at once, and what a helpline is for. */
export const needs = [
  'emergency',
  'police',
  'doctor',
  'parents',
  'children',
  'crisis',
  'violence',
  'violence-men',
  'abuse',
  'pregnancy',
  'poison',
  'addiction',
] as const;

/** One of the `needs`. */
export type Need = (typeof needs)[number];
