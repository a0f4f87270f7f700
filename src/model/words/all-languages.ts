import { words as ar } from './ar.js';
import { words as deSentences } from './de-sentences.js';
import { words as de } from './de.js';
import { words as en } from './en.js';
import { words as fa } from './fa.js';
import type { AddedWords } from './language-words.js';
import { words as pl } from './pl.js';
import { words as ro } from './ro.js';
import { words as ru } from './ru.js';
import { words as tr } from './tr.js';
import { words as uk } from './uk.js';

/** The words of all languages, German first: for whoever need not save bytes. Pages load a language when they need it. */
export const allLanguages: readonly AddedWords[] = [de, deSentences, en, tr, uk, ru, ar, pl, ro, fa];
