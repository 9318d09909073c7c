import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { duoDrawing } from '../test-support/duoDrawing.ts'
import { inScreen } from '../test-support/inScreen.tsx'
import { englishWords } from '../words/englishWords.ts'
import { ourSentence } from '../test-support/inShownWords.ts'
import { shownWords } from '../test-support/shownWords.ts'
import { DuoFrame } from './DuoFrame.tsx'

const meta = {
  title: 'Duo/DuoFrame',
  component: DuoFrame,
  parameters: { visual: { kind: 'waiting', height: 800 } },
  args: { onAnotherWay: fn() },
  decorators: [inScreen()],
} satisfies Meta<typeof DuoFrame>
export default meta
type Story = StoryObj<typeof meta>

/** What a press will open is drawn before: a page within the page. */
export const Ready: Story = {
  args: { onOpen: fn() },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: shownWords.duoOpenAgain }))

    await expect(args.onOpen).toHaveBeenCalledOnce()
  },
}

/** The portal's server signs the request. The place is as high as the prompt will be, so nothing jumps. */
export const Preparing: Story = { args: { busy: 'preparing' } }

/** Duo's page loads: the frame is there, and not seen yet. */
export const Loading: Story = { args: { iframeProps: duoDrawing, loading: true } }

/** The way out stands below the frame: a prompt that is broken can't be told from one that works. */
export const PromptShown: Story = {
  parameters: { visual: { telling: true } },
  args: { iframeProps: duoDrawing },
  play: async ({ canvas }) => {
    await expect(canvas.getByTitle(duoDrawing.title)).toBeVisible()
    await expect(canvas.getByRole('button', { name: shownWords.duoCantSee })).toBeVisible()
  },
}

/** Ten seconds without Duo's page: what to do stands above, and whatever comes of the page shows over the wait. */
export const Slow: Story = {
  parameters: { visual: { telling: true } },
  args: { iframeProps: { ...duoDrawing, src: 'about:blank' }, slow: true },
}

/** Duo wants a page of its own, and the browser lets a press alone open one. */
export const PopupAskedFor: Story = {
  args: { iframeProps: duoDrawing, openWindowUrl: 'https://api-5dc02fb7.duosecurity.com/frame/enroll' },
  play: async ({ canvas }) => {
    const link = canvas.getByRole('link', { name: shownWords.duoOpenLink })
    await expect(link).toHaveAttribute('target', '_blank')
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  },
}

/** The answer is in, and the service checks it. */
export const Checking: Story = { args: { busy: 'checking' } }

/** The service did not take Duo's answer: a fresh prompt, or another way. */
export const Refused: Story = { args: { failure: englishWords.duoRefused, onOpen: fn() } }

/** The portal's page forbids the frame. A fresh prompt would hardly help, so another way comes first. */
export const BlockedByPolicy: Story = {
  parameters: { visual: { telling: true } },
  args: { failure: englishWords.duoBlocked, stuck: true, onOpen: fn() },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: shownWords.tryAnotherWay }))

    await expect(args.onAnotherWay).toHaveBeenCalledOnce()
  },
}

/** The text is Duo's own, as text. */
export const ErrorFromDuo: Story = {
  args: {
    failure: ourSentence((words) => words.duoSays({ text: 'Your Duo account is disabled.' })),
    stuck: true,
    onOpen: fn(),
  },
}

/** Duo has said that something is wrong, and not what. */
export const ErrorWithoutText: Story = { args: { failure: englishWords.duoFailed, onOpen: fn() } }

/** Set up just now, and not confirmed yet: good news, and once more. */
export const Enrolled: Story = { args: { failure: englishWords.duoEnrolled, isGoodNews: true, onOpen: fn() } }

/** Open for too long. Late is no mistake, and looks calm. */
export const Expired: Story = { args: { failure: englishWords.duoExpired, failureKind: 'late', onOpen: fn() } }

/** Nobody signed the request, or it names a host that is not Duo's: nothing was opened, and the console says why. */
export const Unusable: Story = {
  parameters: { visual: { telling: true } },
  args: { failure: englishWords.duoUnusable, stuck: true, onOpen: fn() },
}

/** The portal's server, or the service, is at fault. The number is for the help desk. */
export const ServiceFault: Story = {
  args: {
    failure: englishWords.failureService,
    trackingId: 'b21b1f7ce4d943d1ac43d7b5a4a6f2c1',
    onOpen: fn(),
  },
}

/** Nothing is said of whose connection it is that broke. */
export const Offline: Story = {
  args: { failure: englishWords.failureOffline, failureKind: 'offline', onOpen: fn() },
}

/** The service asks for a pause: how long it is stands on the button. */
export const RateLimited: Story = {
  args: {
    failure: englishWords.failureRateLimited,
    failureKind: 'wait',
    wait: 42,
    onOpen: fn(),
  },
}

/** The tick-box stands above the frame, for its last press is in Duo's page. */
export const RememberDevice: Story = {
  args: { iframeProps: duoDrawing },
  decorators: [inScreen({ rememberDevice: true })],
}
