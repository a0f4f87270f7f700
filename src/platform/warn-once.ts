const warned = new Set<string>();

/** Writes a warning to the console, for whoever maintains the page; the same message once per page. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`[pk] ${message}`);
}
