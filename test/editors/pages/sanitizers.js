/* global window */
import DOMPurify from 'dompurify';
import sanitizeHtml from 'sanitize-html';
import { filter } from './filter.js';

/** Runs a sanitizer: lines of JavaScript that turn `html` into `clean`. */
window.runEditor = ({ code }, way, html) =>
  new Function('DOMPurify', 'sanitizeHtml', 'html', `${code}\nreturn clean;`)(DOMPurify, sanitizeHtml, html);

/** Runs the model of a CMS's filter. */
window.filter = filter;
