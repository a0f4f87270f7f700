import { html, render } from '../../../node_modules/lit-html/lit-html.js';

render(html`<p>Ein fremdes Lit</p>`, document.querySelector('#foreign'));
