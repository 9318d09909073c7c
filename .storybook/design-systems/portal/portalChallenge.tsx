import type { StoryContext } from '@storybook/react-vite'
import type { ComponentType } from 'react'
import { expect, fn, waitFor } from 'storybook/test'
import { type MfaChallengeProps } from '@mfa-challenge/ui'
import { typeCode } from '../../../packages/ui/src/test-support/confirmCode.ts'
import { createStillWorld } from '../../../packages/ui/src/test-support/createStillWorld.tsx'
import { shownWords } from '../../../packages/ui/src/test-support/shownWords.ts'
import { seen } from '../../../packages/ui/src/test-support/seen.ts'
import { expectOneForm, expectWaitReadable, type FormLook } from './expectOneForm.ts'
import { expectOneLook } from './expectOneLook.ts'
import { choose } from '../../../packages/ui/src/test-support/storyChallenge.ts'

const { person, latestCode, reset, decorate } = createStillWorld({ userAlias: 'will.albin' })

/** The same challenge for each design system. */
export const challengeArgs = {
  methods: [
    { id: 'okta', type: 'okta-verify', userId: person.oktaUserId, deviceName: 'Will’s Pixel' },
    {
      id: 'text',
      type: 'token',
      userAlias: person.userAlias,
      deliveryType: 'SMS_WORK',
      destination: person.destinations.SMS_WORK,
      codeLength: 6,
    },
    { id: 'questions', type: 'kba', count: 2 },
  ],
  context: 'Approve access request AR-20418',
  help: [{ label: 'Get help', href: 'https://help.acme.example/mfa' }],
  onSucceeded: fn(),
  onContinue: fn(),
  rememberDevice: true,
} satisfies Partial<MfaChallengeProps>

export const resetWorld = reset

export const withWorld = (Story: ComponentType) => decorate(Story)

type Played = Pick<StoryContext, 'canvas' | 'canvasElement' | 'userEvent'>

/** Types a code that is wrong, whatever the right one is. */
export async function codeRefused(played: Played, look: FormLook) {
  await choose(played, 'text')
  const field = await played.canvas.findByRole('textbox')
  const code = await waitFor(latestCode)
  await typeCode(played, `${code.startsWith('0') ? '111111' : '000000'}{Enter}`)

  await played.canvas.findByText(shownWords.codeWrong, seen)
  await expect(field).toBeInvalid()
  await expect(field).toHaveFocus()
  await expectOneLook(played.canvasElement)
  await expectOneForm(played.canvasElement, look)
  await expectWaitReadable(played.canvasElement)
}

/** Begins with what the button shows. */
function isForAnswer(name: string): boolean {
  return name.startsWith(shownWords.showAnswer)
}

/** Leaves one question unanswered, and looks at the other answer. */
export async function questionsAsked(played: Played, look: FormLook) {
  const { canvas, userEvent } = played
  await choose(played, 'questions')
  const [first] = await canvas.findAllByRole('button', { name: isForAnswer })
  const [answer, hidden] = canvas.getAllByRole('textbox')
  if (first === undefined || answer === undefined) throw new Error('No question is asked.')
  await userEvent.click(first)
  await userEvent.type(answer, 'Biscuit')
  // By the system's field too: no password to a browser, and hidden by style.
  await expect(answer).toHaveAttribute('autocomplete', 'off')
  await expect(hidden).toHaveAttribute('type', 'text')
  await expect(hidden).toHaveStyle('-webkit-text-security: disc')
  await userEvent.click(canvas.getByRole('button', { name: shownWords.confirm }))

  await expect(await canvas.findByText(shownWords.kbaSummary({ count: 1 }), seen)).toBeVisible()
  await expectOneForm(played.canvasElement, look)
}
