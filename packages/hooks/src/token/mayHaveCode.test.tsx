// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { rateLimit } from '../deadlines/Deadlines.ts'
import type { MfaTokenMethod } from '../methods/mfaMethod.ts'
import { useMfaEnvironment } from '../environment/MfaEnvironment.ts'
import { createMfaWorld } from '../test-support/renderWithMfa.tsx'
import { useSendToken } from './useSendToken.ts'
import { useTokenAuth } from './useTokenAuth.ts'

const sms: MfaTokenMethod = { id: 'sms', type: 'token', userAlias: 'will.albin', deliveryType: 'SMS_PERSONAL' }
const email: MfaTokenMethod = { ...sms, id: 'email', deliveryType: 'EMAIL_WORK' }

function createPage(world = createMfaWorld()) {
  const { perform, wrapper } = world
  const open = (method = sms) => {
    const { result, unmount } = renderHook(
      () => ({
        send: useSendToken({ method }),
        auth: useTokenAuth({ method }),
        deadlines: useMfaEnvironment().deadlines,
      }),
      { wrapper },
    )
    return {
      unmount: () => perform(unmount),
      send: () => perform(() => result.current.send.send()),
      submit: (code: string) => perform(() => result.current.auth.submit(code)),
      deadlines: () => result.current.deadlines,
      mayHaveCode: () => result.current.send.mayHaveCode,
    }
  }
  return { ...world, open }
}

it('says that nobody can have a code before one was asked for', () => {
  const { open } = createPage()

  expect(open().mayHaveCode()).toBe(false)
})

it('says that a code may be out once it was sent, and while another one fails', async () => {
  const { open, simulator, advance } = createPage()
  const page = open()

  await page.send()
  expect(page.mayHaveCode()).toBe(true)

  simulator.addFault({ operation: 'createSendToken', kind: 'serverError' })
  await advance(30_000)
  await page.send()
  expect(page.mayHaveCode()).toBe(true)
})

it.each(['unauthorized', 'forbidden', 'badRequest', 'rateLimited', 'proxy', 'lockout'] as const)(
  'says that none is out where the first send was refused: %s',
  async (kind) => {
    const { open, simulator } = createPage()
    simulator.addFault({ operation: 'createSendToken', kind })
    const page = open()

    await page.send()

    expect(page.mayHaveCode()).toBe(false)
  },
)

it.each([
  'answerLost',
  'dropped',
  'badGateway',
  'gatewayTimeout',
  'serverError',
  'html',
  'empty',
  'truncated',
  'unknownStatus',
  'missingStatus',
] as const)('says that one may be out where nobody knows what came of the first send: %s', async (kind) => {
  const { open, simulator } = createPage()
  simulator.addFault({ operation: 'createSendToken', kind })
  const page = open()

  await page.send()

  expect(page.mayHaveCode()).toBe(true)
})

it('says that one may be out where the first send is never answered', async () => {
  const { open, simulator, advance } = createPage()
  simulator.addFault({ operation: 'createSendToken', kind: 'slow', delayMs: 3_600_000 })
  const page = open()

  await page.send()
  await advance(60_000)

  expect(page.mayHaveCode()).toBe(true)
})

it('still knows of a code after a reload, under a rate limit that outlasts the pause', async () => {
  const { open, clock } = createPage()
  const before = open()
  await before.send()
  before.deadlines().set(rateLimit, clock.now() + 60_000)
  await before.unmount()

  expect(open().mayHaveCode()).toBe(true)
})

it('still knows of a code after a reload, when the pause is over', async () => {
  const { open, advance } = createPage()
  const before = open()
  await before.send()
  await before.unmount()
  await advance(60_000)

  expect(open().mayHaveCode()).toBe(true)
})

it('knows of no code after a reload under a rate limit alone', async () => {
  const { open, clock } = createPage()
  const before = open()
  before.deadlines().set(rateLimit, clock.now() + 60_000)
  await before.unmount()

  expect(open().mayHaveCode()).toBe(false)
})

it('knows of no code once the person has passed with it, nor of one of another method', async () => {
  const { open, simulator } = createPage()
  const before = open()
  await before.send()
  expect(open(email).mayHaveCode()).toBe(false)
  await before.submit(simulator.latestCode(sms.userAlias) ?? '')
  await before.unmount()

  expect(open().mayHaveCode()).toBe(false)
})
