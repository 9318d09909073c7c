import type { DuoIframeProps } from '@mfa-challenge/hooks'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { englishWords } from '../words/englishWords.ts'
import { DuoFrame } from './DuoFrame.tsx'

/** An empty frame: the prompt itself is Duo's. */
const iframeProps: DuoIframeProps = {
  key: 'prompt',
  src: 'about:blank',
  title: englishWords.duoFrameTitle,
  allow: '',
  referrerPolicy: 'strict-origin',
  ref: { current: null },
  onLoad: fn(),
}

const meta = {
  title: 'Duo/DuoFrame',
  component: DuoFrame,
  args: { onAnotherWay: fn() },
} satisfies Meta<typeof DuoFrame>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = { args: { onOpen: fn() } }

export const Preparing: Story = { args: { busy: 'preparing' } }

/** The way out stands below the frame: a prompt that is broken can't be told from one that works. */
export const PromptShown: Story = { args: { iframeProps } }

export const Slow: Story = { args: { iframeProps, slow: true } }

/** Duo wants a page of its own, and the browser lets a press alone open one. */
export const OpenWindow: Story = {
  args: { iframeProps, openWindowUrl: 'https://api-5dc02fb7.duosecurity.com/frame/enroll' },
}

export const Checking: Story = { args: { busy: 'checking' } }

export const Blocked: Story = { args: { failure: englishWords.duoBlocked, onOpen: fn() } }

/** The text is Duo's own. */
export const ErrorFromDuo: Story = { args: { failure: englishWords.duoError('Invalid user'), onOpen: fn() } }

export const Expired: Story = { args: { failure: englishWords.duoExpired, onOpen: fn() } }

export const Enrolled: Story = { args: { failure: englishWords.duoEnrolled, isGoodNews: true, onOpen: fn() } }

/** The request names a host that is not Duo's, so nothing was opened. */
export const Rejected: Story = { args: { failure: englishWords.duoHostNotAllowed, onOpen: fn() } }

export const Refused: Story = { args: { failure: englishWords.duoRefused, onOpen: fn() } }

export const RateLimited: Story = {
  args: {
    failure: englishWords.failure({ code: 'rateLimited', retryAt: undefined }),
    trackingId: 'b21b1f7ce4d943d1ac43d7b5a4a6f2c1',
    waitSeconds: 42,
    onOpen: fn(),
  },
}
