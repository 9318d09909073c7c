import { Unstyled } from '@storybook/addon-docs/blocks'
import { ThemedScreens } from './ThemedScreens.tsx'

/** What the page's stylesheet makes of a screen, on a page of Storybook. */
export function ThemingExample() {
  return (
    <Unstyled>
      <ThemedScreens />
    </Unstyled>
  )
}
