import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // The root's own vite.config.ts belongs to the demo site.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  // Relative `src`s of stories (`daten/peine.json`) work in the dev server and in a static build in any folder.
  staticDirs: [{ from: '../examples', to: '/daten' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // Width and background are the host page's business: the toolbar has its own choices for both.
  features: { viewport: false, backgrounds: false, sidebarOnboardingChecklist: false },
};

export default config;
