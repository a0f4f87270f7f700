import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // The vite.config.ts in the root is the demo site's.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  // Stories use relative addresses (`daten/peine.json`), so that a static build works in any folder.
  staticDirs: [{ from: '../examples', to: '/daten' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // Width and colours belong to the host page around a story, which has its own toolbar items (host-page.ts).
  features: { viewport: false, backgrounds: false, sidebarOnboardingChecklist: false },
};

export default config;
