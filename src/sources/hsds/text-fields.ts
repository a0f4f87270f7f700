import { toText } from '../shared/html-text.js';
import { asString } from '../shared/json-values.js';

/** Joins texts, plain or HTML, as paragraphs, each once; undefined where there are none. */
export function joinParagraphs(...texts: readonly unknown[]): string | undefined {
  const all = texts.map((text) => toText(asString(text) ?? ''));
  return [...new Set(all)].filter(Boolean).join('\n\n') || undefined;
}

/** Joins short texts, each once; undefined where there are none. */
export function joinDistinct(
  separator: string,
  ...texts: readonly (string | undefined)[]
): string | undefined {
  return [...new Set(texts)].filter(Boolean).join(separator) || undefined;
}

/** A number, also one in quotes; undefined for anything else. */
export function asNumber(value: unknown): number | undefined {
  const text = asString(value);
  const number = Number(text?.replace(',', '.'));
  return text !== undefined && Number.isFinite(number) ? number : undefined;
}

/** Completes an address without a scheme (`www.example.de`); undefined for what could only be a relative path. */
export function toWebUrl(text: string): string | undefined {
  if (/^[a-z]+:/i.test(text)) return text;
  return /^(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]|$)/i.test(text) ? `https://${text}` : undefined;
}
