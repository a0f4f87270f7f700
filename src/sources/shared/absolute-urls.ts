import { resolveUrl } from './urls.js';

/**
 * Makes the addresses of a file absolute while it is read, so that components need not know where it came from.
 *
 * @param base Address of the file.
 */
export function urlResolver(base: string): (address: string) => string {
  // `www.` without a scheme is a slip, not a folder of that name.
  return (address) => resolveUrl(address.replace(/^www\./i, 'https://www.'), base);
}
