import { program as programShape } from '../schema/generated/program.js';
import { walkContract } from './check/contract-walker.js';
import type { JsonPath } from './json/json-path.js';

/** An address in a file. */
export interface AddressInFile {
  /** As it stands there. */
  readonly address: string;
  readonly path: JsonPath;
}

/** All addresses of pages and pictures in the data of a municipality's file, in its order. */
export function addressesInFile(data: unknown): AddressInFile[] {
  const addresses: AddressInFile[] = [];
  walkContract(data, programShape, {
    record: () => undefined,
    value: (value, shape, path) => {
      if (shape.kind === 'url' && typeof value === 'string')
        addresses.push({ address: value.trim(), path: [...path] });
    },
  });
  return addresses;
}
