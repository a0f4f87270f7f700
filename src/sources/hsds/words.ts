import { stringOf } from '../fields.js';
import { toLine, toText } from '../html-text.js';

/** A text on one line; nothing where there is none. */
export function lineOf(value: unknown): string | undefined {
  return toLine(stringOf(value) ?? '') || undefined;
}

/** Texts, plain or HTML, one below the other, each once; nothing where there are none. */
export function paragraphs(...texts: readonly unknown[]): string | undefined {
  const all = texts.map((text) => toText(stringOf(text) ?? ''));
  return [...new Set(all)].filter(Boolean).join('\n\n') || undefined;
}

/** Short texts in one, each once; nothing where there are none. */
export function joined(separator: string, ...texts: readonly (string | undefined)[]): string | undefined {
  return [...new Set(texts)].filter(Boolean).join(separator) || undefined;
}

/** A number, also one in quotes; nothing for what is none. */
export function numberOf(value: unknown): number | undefined {
  const text = stringOf(value);
  const number = Number(text?.replace(',', '.'));
  return text !== undefined && Number.isFinite(number) ? number : undefined;
}

/** An address as people write it: a bare host leads to the web. Nothing for one that could only lead back here. */
export function webAddress(text: string): string | undefined {
  if (/^[a-z]+:/i.test(text)) return text;
  return /^(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]|$)/i.test(text) ? `https://${text}` : undefined;
}
