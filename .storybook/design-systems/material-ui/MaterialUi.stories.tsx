import { createTheme, ThemeProvider } from '@mui/material/styles'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { MfaChallenge } from '@mfa-challenge/ui'
import { oncePerMount } from '../../../packages/ui/src/test-support/oncePerMount.ts'
import { challengeArgs, codeRefused, questionsAsked, resetWorld, withWorld } from '../portal/portalChallenge.tsx'
import './materialComponents.css'
import { materialComponents } from './materialComponents.tsx'

/** Material’s own colours, in step with the toolbar’s theme. */
const themes = {
  light: createTheme({ cssVariables: true, palette: { mode: 'light' } }),
  dark: createTheme({ cssVariables: true, palette: { mode: 'dark' } }),
}

/**
 * The challenge in a portal that uses [Material UI](https://mui.com/material-ui/): its buttons, text fields and code
 * input by `components={{ Button, TextField, CodeInput }}`. The adapters are a file that a host can copy; the package
 * knows nothing of them.
 */
const meta = {
  title: 'Design systems/Material UI',
  component: MfaChallenge,
  args: { ...challengeArgs, components: materialComponents },
  parameters: { card: false },
  decorators: [
    (Story, { globals }) => (
      <ThemeProvider theme={globals.theme === 'dark' ? themes.dark : themes.light}>
        <div className="material-portal">
          <Story />
        </div>
      </ThemeProvider>
    ),
    withWorld,
  ],
  beforeEach: oncePerMount(resetWorld),
} satisfies Meta<typeof MfaChallenge>
export default meta
type Story = StoryObj<typeof meta>

const look = { box: '.MuiOutlinedInput-root', height: 56, labelSize: '15px', errorSize: '14px' }

export const Choosing: Story = {}

/** The error and the focus are in Material’s field, and the code is kept. */
export const CodeRefused: Story = {
  parameters: { visual: { telling: true } },
  play: (played) => codeRefused(played, look),
}

/** The button that shows an answer stands at the end of Material’s field. */
export const Questions: Story = { play: (played) => questionsAsked(played, look) }
