import type { Decorator } from '@storybook/react-vite'
import { MfaScreen, type MfaScreenProps } from '../screen/MfaScreen.tsx'

/** What every screen of a challenge in the stories has around it. */
export const storyScreen = {
  context: 'Approve access request AR-20418',
  help: [{ label: 'Get help', href: '#help' }],
}

/** For the decorators of a story: its view as the whole challenge would show it. */
export function inScreen(screen: Partial<MfaScreenProps> = {}): Decorator {
  return (Story) => (
    <MfaScreen {...storyScreen} {...screen}>
      <Story />
    </MfaScreen>
  )
}
