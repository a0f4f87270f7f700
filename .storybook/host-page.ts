import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';

/** The toolbar's items: properties of a host page that an element has to adapt to. */
export const globalTypes: Preview['globalTypes'] = {
  language: {
    description: 'Language of the page',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'de', title: 'German' },
        { value: 'de-simple', title: 'Easy German' },
        { value: 'en', title: 'English' },
        { value: 'fr', title: 'French (no words: German)' },
        { value: 'uk', title: 'Ukrainian (no words: German)' },
        { value: 'ar', title: 'Arabic (no words: German)' },
      ],
    },
  },
  direction: {
    description: 'Direction of the page',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  width: {
    description: 'Width of the column',
    toolbar: {
      icon: 'grow',
      dynamicTitle: true,
      items: [
        { value: '280', title: '280 px: sidebar' },
        { value: '320', title: '320 px: small phone, 400 % zoom' },
        { value: '360', title: '360 px: phone' },
        { value: '768', title: '768 px: tablet' },
        { value: 'full', title: 'Full width' },
      ],
    },
  },
  scheme: {
    description: 'Colour scheme of the page',
    toolbar: {
      icon: 'mirror',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
      ],
    },
  },
  colours: {
    description: 'Colours of the page or of the system',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'page', title: 'Page colours' },
        { value: 'system', title: 'System colours' },
      ],
    },
  },
};

export const initialGlobals: Preview['initialGlobals'] = {
  language: 'de',
  direction: 'ltr',
  width: 'full',
  scheme: 'light',
  colours: 'page',
};

/**
 * Wraps a story in a host page. The page affects an element only by inheritance (`host-page.css`), so that it hides no
 * mistake in the element's own styles.
 */
export const hostPage: Decorator = (story, { globals, parameters }) => {
  const isSmallRoot = parameters.rootFontSize === '62.5%';
  document.documentElement.classList.toggle('host-page-small-root', isSmallRoot);
  const { language, direction, width, scheme, colours } = globals as Record<string, string>;
  return html`<div
    class="host-page ${parameters.fillsPage ? 'host-page-filled' : ''}"
    lang=${language!}
    dir=${direction!}
    data-scheme=${scheme!}
    data-colours=${colours!}
  >
    <div class="host-page-column" data-width=${width!}>${story()}</div>
  </div>`;
};
