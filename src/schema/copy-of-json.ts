/** A copy of a JSON value, however deep it is nested: what is read takes its value over. */
export function copyOfJson(data: unknown): unknown {
  const root = { data };
  const containers: Record<string, unknown>[] = [root];
  const copies = new Map<unknown, unknown>();
  for (const container of containers) {
    for (const key of Object.keys(container)) {
      const value = container[key];
      if (typeof value !== 'object' || value === null) continue;
      let copy = copies.get(value);
      if (!copy) {
        copy = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
        copies.set(value, copy);
        containers.push(copy as Record<string, unknown>);
      }
      container[key] = copy;
    }
  }
  return root.data;
}
