// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { useMfaChallenge } from '../challenge/useMfaChallenge.ts'
import { useDuoVerify } from '../duo-web/useDuoVerify.ts'
import { useDuoWeb } from '../duo-web/useDuoWeb.ts'
import { useKbaAnswers } from '../kba/useKbaAnswers.ts'
import { useKbaQuestions } from '../kba/useKbaQuestions.ts'
import type { MfaTokenMethod } from '../methods/mfaMethod.ts'
import { useOktaVerify } from '../okta-verify/useOktaVerify.ts'
import { useVerificationPoll } from '../poll/useVerificationPoll.ts'
import { useRsa } from '../rsa/useRsa.ts'
import { renderHookWithMfa } from '../test-support/renderWithMfa.tsx'
import { useSendToken } from '../token/useSendToken.ts'
import { useTokenAuth } from '../token/useTokenAuth.ts'
import { beginWalk } from './test-support/beginWalk.ts'
import { forEachSubject } from './test-support/forEachSubject.ts'

const sms = (): MfaTokenMethod => ({ id: 'sms', type: 'token', userAlias: 'will', deliveryType: 'SMS_PERSONAL' })
const host = { getSigRequest: () => never(), getRequestId: () => never() }
const never = () => new Promise<never>(() => undefined)

/** As hosts use them: all that is passed is made anew at each render. */
const hooks: readonly (readonly [name: string, useIt: () => object])[] = [
  ['useSendToken', () => useSendToken({ method: sms() })],
  ['useTokenAuth', () => useTokenAuth({ method: sms(), onSucceeded: () => undefined, onLockedOut: () => undefined })],
  ['useOktaVerify', () => useOktaVerify({ method: { id: 'okta', type: 'okta-verify', userId: 'will' } })],
  ['useDuoWeb', () => useDuoWeb({ method: { id: 'duo', type: 'duo-web', userId: 'will', ...host } })],
  ['useDuoVerify', () => useDuoVerify({ method: { id: 'duo', userId: 'will' } })],
  ['useKbaQuestions', () => useKbaQuestions({ method: { id: 'kba', type: 'kba' } })],
  [
    'useKbaQuestions with the host’s questions',
    () => useKbaQuestions({ method: { id: 'kba', type: 'kba', questions: [{ id: '1', text: 'Where?' }] } }),
  ],
  [
    'useKbaAnswers',
    () =>
      useKbaAnswers({ method: { id: 'kba', type: 'kba', encodeAnswer: () => never() }, onSucceeded: () => undefined }),
  ],
  ['useRsa', () => useRsa({ method: { id: 'rsa', type: 'rsa', ...host } })],
  ['useVerificationPoll', () => useVerificationPoll({ method: 'rsa', requestId: 'r1', onSettled: () => undefined })],
  [
    'useMfaChallenge',
    () => useMfaChallenge({ methods: [sms(), { id: 'kba', type: 'kba' }], onSucceeded: () => undefined }),
  ],
]

it.each(hooks)(
  '%s gives the same functions and lists at each render, until something has changed',
  async (_name, useIt) => {
    const { result, rerender, perform } = renderHookWithMfa(useIt)
    await perform(() => undefined)
    const before = stableParts(result.current)

    rerender()
    rerender()

    expect(before.size).toBeGreaterThan(0)
    expect(changedSince(before, result.current)).toEqual([])
  },
)

forEachSubject((subject) => {
  it('gives the same functions whatever happens', async () => {
    const walk = await beginWalk(subject)
    const first = new Map<string, unknown>()
    const changed: string[] = []

    for (const [point, { name: when }] of subject.points.entries()) {
      await walk.goTo(point)
      for (const [name, part] of stableParts(walk.stage.visitor.said())) {
        // What is said of the end speaks for one visit to a method.
        if (typeof part !== 'function' || name === 'end') continue
        if (first.has(name) && first.get(name) !== part) changed.push(`${name} ${when}`)
        first.set(name, part)
      }
    }

    expect(first.size).toBeGreaterThan(0)
    expect(changed).toEqual([])
  })
})

/** What an effect of the host may depend on. */
function stableParts(result: object): Map<string, unknown> {
  return new Map(Object.entries(result).filter(([, part]) => typeof part === 'function' || Array.isArray(part)))
}

function changedSince(before: Map<string, unknown>, result: object): string[] {
  const now = stableParts(result)
  return [...before].filter(([name, part]) => now.get(name) !== part).map(([name]) => name)
}
