/**
 * A PHP file that returns a value.
 *
 * @param {string} summary The file's comment.
 * @param {unknown} value Strings, numbers, booleans, arrays and plain objects.
 */
export function toPhp(summary, value) {
  return `<?php
/**
 * ${summary}
 *
 * @package Praeventionskette
 */

defined( 'ABSPATH' ) || exit;

return ${literal(value)};
`;
}

function literal(value, depth = 0) {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const indent = '\t'.repeat(depth + 1);
  const entries = Array.isArray(value)
    ? value.map((item) => literal(item, depth + 1))
    : Object.entries(value).map(([key, item]) => `${literal(key)} => ${literal(item, depth + 1)}`);
  if (!entries.length) return 'array()';
  return `array(\n${entries.map((entry) => `${indent}${entry},\n`).join('')}${'\t'.repeat(depth)})`;
}
