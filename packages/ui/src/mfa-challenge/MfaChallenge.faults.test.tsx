// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { OktaVerifyStep } from '../okta-verify-step/OktaVerifyStep.tsx'
import { MfaScreen } from '../screen/MfaScreen.tsx'
import { button } from '../test-support/button.ts'
import { hearUncaught } from '../test-support/hearUncaught.ts'
import { okta, textMessage } from '../test-support/methods.ts'
import {
  chooseMethod,
  codeField,
  outside,
  renderInWorld,
  renderWithChallenge,
} from '../test-support/renderWithChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'

const mistake = new Error('a mistake of the host’s')
const fail = (): never => {
  throw mistake
}

let monitoring: ReturnType<typeof hearUncaught>
beforeEach(() => {
  monitoring = hearUncaught()
})
afterEach(() => monitoring.stop())

it('is passed to the end while the host’s words fail', async () => {
  const { user, simulator } = renderWithChallenge({ methods: () => [textMessage, okta], props: { translate: fail } })
  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await screen.findByText(/^We texted it/)

  await user.type(codeField(), `${simulator.latestCode('will.albin')}{Enter}`)

  await screen.findByRole('heading', { name: englishWords.succeededHeading })
  expect(monitoring.uncaught).toEqual([mistake])
})

it('moves the focus as ever where the host’s scrolling fails, and tells of each time', async () => {
  const { user } = renderWithChallenge({ methods: () => [textMessage, okta], props: { scroll: fail } })

  await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)
  expect(document.activeElement).toBe(screen.getByRole('heading'))
  await user.click(button(englishWords.tryAnotherWay))

  expect(document.activeElement).toBe(screen.getByRole('heading', { name: englishWords.pickerHeading }))
  expect(monitoring.uncaught).toEqual([mistake, mistake])
})

it('goes on where the host fails to hear of the end of a step, or of what was ticked', async () => {
  const { user, simulator, advance } = renderInWorld(
    <MfaScreen rememberDevice onRememberDevice={fail}>
      <OktaVerifyStep method={okta} onEnd={fail} />
    </MfaScreen>,
  )
  await user.click(screen.getByRole('checkbox'))
  expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true)
  await user.click(button(englishWords.pushSend))
  await screen.findByRole('progressbar')
  expect(monitoring.uncaught).toEqual([mistake])

  simulator.approve(simulator.pushes()[0]?.requestId ?? '')
  await advance(3_000)

  expect(outside()).toBeDefined()
  expect(screen.getByRole('progressbar')).toBeDefined()
  expect(monitoring.uncaught).toEqual([mistake, mistake])
})

it('stays on the last screen where the host fails to go on, and lets the person try again', async () => {
  const { user, simulator, advance } = renderWithChallenge({ methods: () => [okta], props: { onContinue: fail } })
  await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)
  await user.click(button(englishWords.pushSend))
  await screen.findByRole('progressbar')
  simulator.approve(simulator.pushes()[0]?.requestId ?? '')
  await advance(3_000)

  await user.click(button(englishWords.continue))
  await user.click(button(englishWords.continue))

  expect(monitoring.uncaught).toEqual([mistake, mistake])
})
