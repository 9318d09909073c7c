import { createTheme, MantineProvider } from '@mantine/core'
import '@mantine/core/styles/default-css-variables.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/Button.css'
import '@mantine/core/styles/Input.css'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { MfaChallenge } from '@mfa-challenge/ui'
import { oncePerMount } from '../../../packages/ui/src/test-support/oncePerMount.ts'
import { challengeArgs, codeRefused, questionsAsked, resetWorld, withWorld } from '../portal/portalChallenge.tsx'
import './mantineComponents.css'
import { mantineComponents } from './mantineComponents.tsx'

const theme = createTheme({ primaryShade: 8 })

/** Mantine's own red is too faint for words on white. */
const readableRed = () => ({
  variables: {},
  light: { '--mantine-color-error': 'var(--mantine-color-red-9)' },
  dark: { '--mantine-color-error': 'var(--mantine-color-red-5)' },
})

/**
 * The challenge in a portal that uses [Mantine](https://mantine.dev): its buttons, text fields and code input by
 * `components={{ Button, TextField, CodeInput }}`. The adapters are a file that a host can copy; the package knows
 * nothing of them.
 */
const meta = {
  title: 'Design systems/Mantine',
  component: MfaChallenge,
  args: { ...challengeArgs, components: mantineComponents },
  parameters: { card: false },
  decorators: [
    (Story, { globals }) => (
      <MantineProvider
        theme={theme}
        cssVariablesResolver={readableRed}
        forceColorScheme={globals.theme === 'dark' ? 'dark' : 'light'}
        cssVariablesSelector=".mantine-portal"
        // The attribute is on the portal below: nothing outside of it is touched.
        getRootElement={() => undefined}
        withGlobalClasses={false}
      >
        <div className="mantine-portal" data-mantine-color-scheme={globals.theme === 'dark' ? 'dark' : 'light'}>
          <Story />
        </div>
      </MantineProvider>
    ),
    withWorld,
  ],
  beforeEach: oncePerMount(resetWorld),
} satisfies Meta<typeof MfaChallenge>
export default meta
type Story = StoryObj<typeof meta>

const look = {
  box: '.mantine-answer, .mantine-code input',
  height: 44,
  labelSize: '16px',
  errorSize: '14px',
}

export const Choosing: Story = {}

/** The error and the focus are in Mantine’s field, and the code is kept. */
export const CodeRefused: Story = {
  parameters: { visual: { telling: true } },
  play: (played) => codeRefused(played, look),
}

/** The button that shows an answer stands at the end of Mantine’s field. */
export const Questions: Story = { play: (played) => questionsAsked(played, look) }
