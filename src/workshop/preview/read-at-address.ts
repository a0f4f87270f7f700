import { copyOfJson } from '../../schema/copy-of-json.js';
import type { Program } from '../../schema/index.js';
import { readProgram } from '../../schema/read-program.js';
import { urlResolver } from '../../sources/shared/absolute-urls.js';

/**
 * Reads the data of a file as a website does.
 *
 * @param address What relative addresses in it lead from; `undefined` where nobody knows it.
 */
export function readAtAddress(data: unknown, address: string | undefined): Program | undefined {
  return readProgram(copyOfJson(data), address === undefined ? undefined : urlResolver(address)).program;
}
