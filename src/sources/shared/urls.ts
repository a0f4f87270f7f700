/** Resolves an address against a base; returns it unchanged where that gives no valid one. */
export function resolveUrl(address: string, base: string | undefined): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}

/** The file name in an address, as the label of a document without a name; the address itself where it has none. */
export function fileNameOf(address: string): string {
  const name = address.replace(/[?#].*$/s, '').replace(/^.*\//s, '');
  try {
    return decodeURIComponent(name) || address;
  } catch {
    return name || address;
  }
}
