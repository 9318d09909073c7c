import { scenarioCode } from '@mfa-challenge/simulator'
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from '@jest/globals'
import { push, sms, stepUp } from './stepUp.tsx'

it('a challenge that succeeds', async () => {
  const { enterCode, onDone } = await stepUp('succeeds', sms)
  await enterCode(scenarioCode)
  await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1))
})

it('one that locks out', async () => {
  const { enterCode } = await stepUp('locksOut', sms)
  await enterCode(scenarioCode)
  expect(await screen.findByRole('heading', { name: 'Too many tries' })).toBeDefined()
})

it('a push never answered', async () => {
  const { press } = await stepUp('neverAnswered', push)
  await press('Send notification')
  expect(await screen.findByRole('heading', { name: 'It was not approved' })).toBeDefined()
})
