/** An id that no other tab or draft has. Unlike `crypto.randomUUID`, it is there on pages without https, too. */
export const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('');
