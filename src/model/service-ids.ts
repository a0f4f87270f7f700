import type { Program } from '../schema/index.js';

/** Separates a municipality's AGS from the id that its file gives a service: `03157:advice`. */
const SEPARATOR = ':';

/** Puts a municipality's AGS before the ids of its services: two municipalities may use the same ids. */
export function qualifyServiceIds(program: Program, ags: string): Program {
  const services = program.services.map((service) =>
    service.id ? { ...service, id: ags + SEPARATOR + service.id } : service,
  );
  return { ...program, services };
}

/** The AGS in a qualified service id; of any other id, what stands before its first colon. */
export function agsOfServiceId(id: string): string {
  return id.split(SEPARATOR)[0]!;
}
