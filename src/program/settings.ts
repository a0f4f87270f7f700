/** What a page sets once for all elements on it. */
export interface Settings {
  /** The file of elements that name none and stand in no `<pk-program>`, relative to the page. */
  src?: string;
  /** Origins beside the page's own from which data and pictures may come. */
  origins?: readonly string[];
  /** Requests already under way, by absolute address. */
  started?: ReadonlyMap<string, Promise<Response>>;
}

const settings = { src: '', origins: new Set<string>(), started: new Map<string, Promise<Response>>() };
const listeners = new Set<() => void>();

/** Sets the page's default file and the origins that data may come from. What is left out stays as it was. */
export function configure({ src, origins, started }: Settings): void {
  if (src !== undefined) settings.src = src;
  if (origins) settings.origins = new Set(origins.flatMap(originOf));
  for (const [url, response] of started ?? []) settings.started.set(url, response);
  for (const listener of listeners) listener();
}

/** Calls back whenever the settings change; gives the way to stop it. */
export function onConfigure(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The page's default file, if it has one. */
export function defaultSource(): string {
  return settings.src;
}

/** Hands over a request that was started before this code had arrived; once. */
export function takeStarted(url: string): Promise<Response> | undefined {
  const response = settings.started.get(url);
  settings.started.delete(url);
  return response;
}

/** Whether data and pictures may be had from an address: the page's own origin, and those it names. */
export function isAllowed(url: string): boolean {
  const [origin] = originOf(url);
  return origin !== undefined && (origin === location.origin || settings.origins.has(origin));
}

function originOf(url: string): string[] {
  try {
    const { origin, protocol } = new URL(url, document.baseURI);
    return /^https?:$/.test(protocol) ? [origin] : [];
  } catch {
    return [];
  }
}
