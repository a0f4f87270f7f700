/** The search engine, with the words of German. Loaded when somebody is about to type. */
export { createIndex } from '../../../model/search/index.js';
export { words as german } from '../../../model/words/de.js';
