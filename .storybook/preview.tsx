import type { Preview } from '@storybook/react-vite'
import '../packages/ui/src/styles/styles.css'
import './preview.css'

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // What axe finds in a story fails its test.
    a11y: { test: 'error' },
    controls: { expanded: true },
    layout: 'padded',
  },
  globalTypes: {
    theme: {
      description: 'Light or dark',
      toolbar: { icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
    direction: {
      description: 'Reading direction',
      toolbar: { icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light', direction: 'ltr' },
  decorators: [
    (Story, { globals, parameters }) => {
      const theme = globals.theme === 'dark' ? 'dark' : 'light'
      const direction = globals.direction === 'rtl' ? 'rtl' : 'ltr'
      document.documentElement.dataset.theme = theme
      // The whole challenge brings its own card. A view alone gets the same one, to be seen as it will be.
      const part = parameters.card === false ? undefined : 'challenge'
      return (
        <div dir={direction} data-mfa-root="" data-mfa-part={part} data-mfa-theme={theme}>
          <Story />
        </div>
      )
    },
  ],
}

export default preview
