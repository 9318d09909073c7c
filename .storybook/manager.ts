import { addons } from 'storybook/manager-api'
import { storybookThemes } from './toolbar/docs-page/storybookThemes.ts'

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches

// By itself, Storybook opens its first page as if that were a story, beside an empty panel.
const address = new URL(window.location.href)
if (!address.searchParams.has('path')) {
  address.searchParams.set('path', '/docs/welcome--docs')
  window.history.replaceState(null, '', address)
}

addons.setConfig({
  theme: prefersDark ? storybookThemes.dark : storybookThemes.light,
  layout: { panelPosition: 'right' },
})
