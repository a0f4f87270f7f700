/** What a page sets once for all its elements. */
export interface Settings {
  /** The file of elements that name none and stand in no `<pk-program>`, relative to the page. */
  src?: string;
  /** Origins beside the page's own from which data and pictures may come. */
  origins?: readonly string[];
  /** The page that "Seite schnell verlassen" leads to, beside help against violence. Nothing is requested from there before. */
  exitUrl?: string;
  /** Responses to requests that were made before this code was loaded, by absolute URL. */
  earlyResponses?: ReadonlyMap<string, Promise<Response>>;
}

/** A page that anybody may have open: the weather, from a public authority. */
const DEFAULT_EXIT_URL = 'https://www.dwd.de/DE/wetter/wetter_node.html';

const settings = {
  src: '',
  origins: new Set<string>(),
  exitUrl: DEFAULT_EXIT_URL,
  earlyResponses: new Map<string, Promise<Response>>(),
};
const listeners = new Set<() => void>();

/** Sets the page's default file, the origins that data may come from, and where people leave to. What is left out does not change. */
export function configure({ src, origins, exitUrl, earlyResponses }: Settings): void {
  if (src !== undefined) settings.src = src;
  if (origins) settings.origins = new Set(origins.flatMap(originOf));
  if (exitUrl && originOf(exitUrl).length) settings.exitUrl = exitUrl;
  for (const [url, response] of earlyResponses ?? []) settings.earlyResponses.set(url, response);
  for (const listener of listeners) listener();
}

/** Calls back whenever the settings change. Returns a function that stops it. */
export function onConfigure(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The page's default file, if it has one. */
export function defaultSource(): string {
  return settings.src;
}

/** The page that people leave to who must leave at once. */
export const exitUrl = (): string => settings.exitUrl;

/** The response to a request that was made before this code was loaded. Each is given once: a body can be read once. */
export function takeEarlyResponse(url: string): Promise<Response> | undefined {
  const response = settings.earlyResponses.get(url);
  settings.earlyResponses.delete(url);
  return response;
}

/** Whether data and pictures may be loaded from a URL: from the page's own origin, and those that it names. */
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
