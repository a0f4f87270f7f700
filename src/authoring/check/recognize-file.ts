import { decodeText } from '../../sources/decode-text.js';
import { isFeed } from '../../sources/format-detection.js';

/** What may be dropped by mistake in place of a municipality's file. `json` is JSON of something else. */
export type ForeignFormat =
  | 'csv'
  | 'excel'
  | 'word'
  | 'office'
  | 'pdf'
  | 'html'
  | 'xml'
  | 'calendar'
  | 'image'
  | 'archive'
  | 'binary'
  | 'text'
  | 'json';

/** What a file turned out to be: its text, with its encoding if that is not UTF-8, or a format that has none of use here. */
export interface RecognizedFile {
  text?: string;
  encoding?: string;
  format?: ForeignFormat;
}

/** Bytes as characters, one each, to look for signatures in them. */
const charactersOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** How much of a file is looked at. The names of the parts of an Office document stand near its beginning. */
const HEAD_LENGTH = 4096;

/** Recognizes a file by its content, whatever its name says, and decodes it. Never throws. */
export function recognizeFile(bytes: Uint8Array): RecognizedFile {
  const format = binaryFormat(charactersOf(bytes.subarray(0, HEAD_LENGTH)), bytes);
  if (format) return { format };
  const { text, encoding } = decode(bytes);
  const foreign = textFormat(text);
  return { text, ...(encoding && { encoding }), ...(foreign && { format: foreign }) };
}

/** A format whose files are no texts. */
function binaryFormat(head: string, bytes: Uint8Array): ForeignFormat | undefined {
  if (head.startsWith('%PDF')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return zippedFormat(head, bytes);
  if (head.startsWith('ÐÏ\u0011à¡±\u001aá')) return oldOfficeFormat(bytes);
  if (head.startsWith('{\\rtf')) return 'word';
  if (/^(?:\u0089PNG|ÿØÿ|GIF8|RIFF[^]{4}WEBP|BM[^]{4}\0\0\0\0)/.test(head)) return 'image';
  if (['\u001f\u008b', '7z¼¯', 'Rar!'].some((signature) => head.startsWith(signature))) return 'archive';
  const isUtf16 = /^(?:ÿþ|þÿ)/.test(head) || hasAlternatingZeros(bytes);
  return head.includes('\0') && !isUtf16 ? 'binary' : undefined;
}

function zippedFormat(head: string, bytes: Uint8Array): ForeignFormat {
  const names = head + charactersOf(bytes.subarray(-HEAD_LENGTH));
  if (/opendocument\.text/.test(names) || /word\//.test(names)) return 'word';
  if (/opendocument\.spreadsheet/.test(names) || /xl\//.test(names)) return 'excel';
  return /ppt\/|opendocument|\[Content_Types\]/.test(names) ? 'office' : 'archive';
}

/** Word and Excel before 2007: the names of their streams are in UTF-16. */
function oldOfficeFormat(bytes: Uint8Array): ForeignFormat {
  const names = charactersOf(bytes.subarray(0, 1 << 20)).replaceAll('\0', '');
  if (names.includes('WordDocument')) return 'word';
  return /Workbook|Book/.test(names) ? 'excel' : 'office';
}

function decode(bytes: Uint8Array): { text: string; encoding?: string } {
  if (hasAlternatingZeros(bytes)) {
    const encoding = bytes[0] === 0 ? 'utf-16be' : 'utf-16le';
    return { text: new TextDecoder(encoding).decode(bytes), encoding: 'UTF-16' };
  }
  const text = decodeText({ bytes, type: '', url: '' });
  if (/^(?:ÿþ|þÿ)/.test(charactersOf(bytes.subarray(0, 2)))) return { text, encoding: 'UTF-16' };
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text };
  } catch {
    return { text, encoding: 'Windows-1252' };
  }
}

/** Whether every second byte at the beginning is 0: ASCII in UTF-16 without a byte order mark. */
function hasAlternatingZeros(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 16);
  if (head.length < 4) return false;
  return [0, 1].some((offset) => head.every((byte, index) => (byte === 0) === (index % 2 === offset)));
}

/** A format of text that is not JSON, not even broken. */
export function textFormat(text: string): ForeignFormat | undefined {
  const start = text.slice(0, HEAD_LENGTH).trimStart();
  if (!start || /^[{[]/.test(start)) return undefined;
  if (/^(?:<!doctype html|<html|<head|<body|<div|<p>)/i.test(start)) return 'html';
  if (isFeed(start) || start.startsWith('<')) return 'xml';
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'calendar';
  if (isCsv(start)) return 'csv';
  const isJsonLike = /^(?:["'„“]|\/[/*]|#|-?\d|(?:true|false|null)\b)/.test(start) || /[{}]/.test(start);
  return isJsonLike ? undefined : 'text';
}

/** Whether the first lines of a text have the same separators equally often. */
function isCsv(start: string): boolean {
  const lines = start
    .split(/\r\n?|\n/)
    .slice(0, 4)
    .filter((line) => line.trim());
  const [first = '', second] = lines;
  if (second === undefined || /[{}]/.test(first)) return false;
  return [';', '\t', ','].some((separator) => {
    const count = first.split(separator).length;
    return count > 1 && second.split(separator).length >= count;
  });
}
