import { addons } from 'storybook/manager-api'
import { storybookThemes } from './toolbar/docs-page/storybookThemes.ts'

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches

addons.setConfig({
  theme: prefersDark ? storybookThemes.dark : storybookThemes.light,
  layout: { panelPosition: 'right' },
})
