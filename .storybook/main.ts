import type { StorybookConfig } from '@storybook/react-vite'

const config: StorybookConfig = {
  stories: [
    '../packages/ui/src/**/*.stories.tsx',
    '../packages/embed/src/**/*.stories.tsx',
    '../apps/demo/src/**/*.stories.tsx',
    './**/*.stories.tsx',
    './**/*.mdx',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/react-vite',
  // Nothing is sent or asked for: no usage figures, no news, no checklist that links outside.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: {
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
    // The page's background is the theme's.
    backgrounds: false,
    measure: false,
    outline: false,
  },
  typescript: {
    // The lighter react-docgen shows neither `@default` nor what a union is made of.
    reactDocgen: 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      // It writes into what is exported: args that stories share must stay as they are.
      exclude: ['**/*.stories.tsx', '**/test-support/**'],
      tsconfigPath: 'packages/ui/tsconfig.json',
      shouldExtractLiteralValuesFromEnum: true,
      shouldRemoveUndefinedFromOptional: true,
      // Ours, and not the two hundred that every element has.
      propFilter: (prop) => prop.parent === undefined || !prop.parent.fileName.includes('node_modules'),
    },
  },
}

export default config
