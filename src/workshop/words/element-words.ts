import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { elements as german } from './de/elements.js';
import type { ElementTexts } from './element-texts.js';
import { elements as english } from './en/elements.js';

/** What each element is, and what each of its options does. */
export const elementTexts: Readonly<Record<EditorLanguage, ElementTexts>> = { de: german, en: english };
