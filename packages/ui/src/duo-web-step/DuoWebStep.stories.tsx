import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { createChallengeWorld } from '../test-support/createChallengeWorld.tsx'
import { englishWords } from '../words/englishWords.ts'
import { DuoWebStep } from './DuoWebStep.tsx'

const { simulator, person, reset, decorate } = createChallengeWorld()
const { identityId: userId, duoUsername } = person

// No story opens the prompt: it would be Duo's own page. The demo's end-to-end tests do, with the simulator's.
const meta = {
  title: 'Duo/DuoWebStep',
  component: DuoWebStep,
  args: {
    method: {
      id: 'duo',
      type: 'duo-web',
      userId,
      getSigRequest: async () => ({
        host: simulator.duo.host,
        sigRequest: await simulator.signDuoRequest(duoUsername),
      }),
    },
    onEnd: fn(),
    onAnotherWay: fn(),
  },
  decorators: [decorate],
  beforeEach: reset,
} satisfies Meta<typeof DuoWebStep>
export default meta
type Story = StoryObj<typeof meta>

/** Nothing is asked for before the press. */
export const Ready: Story = {}

/** The portal's server could not sign, and says why. */
export const Rejected: Story = {
  args: {
    method: {
      id: 'duo',
      type: 'duo-web',
      userId,
      getSigRequest: async () => ({ host: simulator.duo.host, sigRequest: 'ERR|The username is missing.' }),
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: englishWords.duoOpenAgain }))

    await expect(await canvas.findByText(/^Duo says: /)).toBeVisible()
  },
}

/** A host that is not Duo's never gets a frame. */
export const HostNotAllowed: Story = {
  args: {
    method: {
      id: 'duo',
      type: 'duo-web',
      userId,
      getSigRequest: async () => ({
        host: 'duo.acme.example',
        sigRequest: await simulator.signDuoRequest(duoUsername),
      }),
    },
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: englishWords.duoOpenAgain }))

    await expect(await canvas.findByText(englishWords.duoHostNotAllowed)).toBeVisible()
    await expect(canvasElement.querySelector('iframe')).toBeNull()
  },
}
