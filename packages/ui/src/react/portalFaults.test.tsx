// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { DuoWebStep } from '../duo-web-step/DuoWebStep.tsx'
import { KbaStep } from '../kba-step/KbaStep.tsx'
import { RsaStep } from '../rsa-step/RsaStep.tsx'
import { button } from '../test-support/button.ts'
import { renderInWorld } from '../test-support/renderWithChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'
import { type } from './test-support/hands.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const fail = () => Promise.reject(new TypeError('x is not a function'))
const onEnd = () => undefined
const questions = [{ id: '1', text: 'Where were you born?' }]

const steps = [
  {
    name: 'DuoWebStep',
    step: <DuoWebStep method={{ id: 'duo', type: 'duo-web', userId: 'will', getSigRequest: fail }} onEnd={onEnd} />,
    words: englishWords.duoOpenAgain,
  },
  {
    name: 'RsaStep',
    step: <RsaStep method={{ id: 'rsa', type: 'rsa', getRequestId: fail }} onEnd={onEnd} />,
    words: englishWords.rsaStart,
  },
  {
    name: 'KbaStep',
    step: <KbaStep method={{ id: 'kba', type: 'kba', questions, encodeAnswer: fail }} onEnd={onEnd} />,
    words: englishWords.confirm,
  },
]

it.each(steps)('$name puts no fault of the portal down to the service', async ({ step, words }) => {
  vi.spyOn(console, 'warn').mockReturnValue()
  vi.spyOn(console, 'error').mockReturnValue()
  const { user, container, settle } = renderInWorld(step)
  type(container.querySelector('input'), 'Lisbon')

  await user.click(button(words))
  await settle()

  const notice = container.querySelector('[data-mfa-part=notice-line]')
  expect(notice?.textContent).toBe(englishWords.failurePortal)
  expect(container.textContent).not.toContain(englishWords.failureUnreadable)
})
