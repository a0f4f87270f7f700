/** What the page that the workshop stands on knows of the website around it. */
export interface SiteContext {
  /** The folder of the example files, as an address from the page; empty where there are none. */
  readonly examples: string;
  /** The folder of the built elements, as an address from the page; empty where there is none. */
  readonly elements: string;
  /** The content management system that the page belongs to, if that sets everything up by itself. */
  readonly cms: 'wordpress' | '';
  /** Where pages find the file that is open; empty where that is not known. */
  readonly fileAddress: string;
}

/** A page that knows nothing. */
export const unknownSite: SiteContext = { examples: '', elements: '', cms: '', fileAddress: '' };

/** An address as a page of the same website names it: without the website's own name. */
export function addressOnSite(address = ''): string {
  if (!address) return '';
  const { origin, pathname, search, href } = new URL(address, document.baseURI);
  return origin === location.origin ? pathname + search : href;
}
