import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../dist/custom-elements.json';
import { interceptRequests } from '../stories/support/network.js';
import { manifestForStorybook } from '../stories/support/manifest.js';
import { globalTypes, hostPage, initialGlobals } from './host-page.js';
import './host-page.css';

setCustomElementsManifest(manifestForStorybook(manifest));
interceptRequests();

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [withActions, hostPage],
  parameters: {
    layout: 'fullscreen',
    // 'todo' lists violations as warnings instead of failing. A story is only a part of a page, so axe's rule that all
    // content lies in landmarks does not apply.
    a11y: { test: 'todo', options: { rules: { region: { enabled: false } } } },
    actions: { handles: ['pk-ready', 'pk-error', 'pk-data-issue'] },
    controls: { expanded: true, sort: 'none' },
    docs: { source: { excludeDecorators: true }, toc: { headingSelector: 'h3' } },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Tokens',
          'Elements',
          ['Profile card', 'Service finder', 'Agenda feed'],
          'Workshop',
        ],
      },
    },
  },
};

export default preview;
