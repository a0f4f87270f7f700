import { isRecord } from '../check/contract-walker.js';

/** What somebody has entered about the website that shows the elements. It is no part of the file's data. */
export interface EmbedSettings {
  /** The address of the published file, as pages of the site name it; empty where it is not known yet. */
  readonly address: string;
  /** The folder of the elements' files on the site. */
  readonly folder: string;
  /** Whether the site's template names the file, so that elements need not. */
  readonly isSiteDefault: boolean;
  /** The page that a link leads to where it does not become an element. */
  readonly target: string;
  /** A key of `cmsSystems`. */
  readonly cms: string;
}

/** Before anybody has entered anything. */
export const emptyEmbedSettings: EmbedSettings = {
  address: '',
  folder: '/pk/',
  isSiteDefault: true,
  target: '/praeventionskette',
  cms: 'typo3',
};

/** Reads what `writeEmbedSettings` wrote; what is missing or of another kind is as in `emptyEmbedSettings`. Never throws. */
export function readEmbedSettings(text: string): EmbedSettings {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return emptyEmbedSettings;
  }
  if (!isRecord(stored)) return emptyEmbedSettings;
  const { address, folder, isSiteDefault, target, cms } = stored;
  const textOr = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise);
  return {
    address: textOr(address, emptyEmbedSettings.address),
    folder: textOr(folder, emptyEmbedSettings.folder),
    isSiteDefault: typeof isSiteDefault === 'boolean' ? isSiteDefault : emptyEmbedSettings.isSiteDefault,
    target: textOr(target, emptyEmbedSettings.target),
    cms: textOr(cms, emptyEmbedSettings.cms),
  };
}

/** The settings as a text to keep. */
export const writeEmbedSettings = (settings: EmbedSettings): string => JSON.stringify(settings);
