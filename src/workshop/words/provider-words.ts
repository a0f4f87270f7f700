import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { provider as german } from './de/provider.js';
import { provider as english } from './en/provider.js';

/** The words of the form in which providers answer. */
export type ProviderWords = typeof german;

/** The words of the form in a language; the page of the form loads no others. */
export const providerWords = (language: EditorLanguage): ProviderWords =>
  language === 'en' ? english : german;
