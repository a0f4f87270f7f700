/* global window */
import DOMPurify from 'dompurify';
import sanitizeHtml from 'sanitize-html';
import { filter } from './filter.js';

/** What a sanitizer leaves of HTML: `code` makes `clean` of `html`. */
window.through = ({ code }, way, html) =>
  new Function('DOMPurify', 'sanitizeHtml', 'html', `${code}\nreturn clean;`)(DOMPurify, sanitizeHtml, html);

/** What the filter of a CMS leaves of it. */
window.filter = filter;
