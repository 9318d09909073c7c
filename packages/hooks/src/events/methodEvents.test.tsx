// @vitest-environment jsdom
import { act } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useDuoVerify } from '../duo-web/useDuoVerify.ts'
import type { MfaTokenMethod } from '../methods/mfaMethod.ts'
import { approveInFrame, postToPage } from '../test-support/duoFrames.tsx'
import { inWords, renderAndListen } from '../test-support/renderAndListen.ts'
import { holdAnswers } from '../test-support/holdAnswers.ts'
import { renderHookWithMfa } from '../test-support/renderWithMfa.tsx'
import { useTokenAuth } from '../token/useTokenAuth.ts'
import type { MfaEvent } from './MfaEvent.ts'

it('tells of a code: sent, wrong, right', async () => {
  const { through, release } = holdAnswers()
  const { person, simulator, advance, events } = renderAndListen({ through })
  const sms = { method: 'token', deliveryType: 'SMS_PERSONAL' }

  await advance(3_000)
  await person.does(({ challenge }) => challenge?.choose('sms-id'))
  await person.does(({ send }) => send?.send())
  await advance(700)
  await person.does(release)
  await advance(20_000)
  await person.does(({ auth }) => auth?.submit('000000'))
  await advance(300)
  await person.does(release)
  await advance(5_000)
  await person.does(({ auth }) => auth?.submit(simulator.latestCode(person.userAlias) ?? ''))
  await advance(400)
  await person.does(release)

  expect(events).toEqual([
    { type: 'challenge', state: 'choosing', durationMs: 0 },
    { type: 'challenge', state: 'method', ...sms, durationMs: 3_000 },
    { type: 'sendToken', state: 'idle', ...sms, durationMs: 0 },
    { type: 'tokenAuth', state: 'entering', ...sms, durationMs: 0 },
    { type: 'sendToken', state: 'sending', ...sms, durationMs: 0 },
    { type: 'sendToken', state: 'sent', ...sms, durationMs: 700 },
    { type: 'tokenAuth', state: 'checking', ...sms, durationMs: 20_700 },
    { type: 'tokenAuth', state: 'entering', reason: 'wrongCode', ...sms, durationMs: 300 },
    { type: 'tokenAuth', state: 'checking', ...sms, durationMs: 5_000 },
    { type: 'tokenAuth', state: 'succeeded', ...sms, durationMs: 400 },
    { type: 'challenge', state: 'succeeded', ...sms, durationMs: 26_400, challengeDurationMs: 29_400 },
  ])
})

it('tells of a push: refused, sent again after a fault of the service, approved', async () => {
  const { person, simulator, advance, told } = renderAndListen()
  const answer = async (does: 'deny' | 'approve') => {
    simulator[does](simulator.pushes().at(-1)?.requestId ?? '')
    await advance(3_000)
  }

  await person.does(({ challenge }) => challenge?.choose('okta-id'))
  await person.does(({ okta }) => okta?.push())
  await answer('deny')
  await advance(58_000)
  simulator.addFault({ operation: 'sendOktaVerifyRequest', kind: 'serverError', times: 1 })
  await person.does(({ okta }) => okta?.push())
  await person.does(({ okta }) => okta?.retry())
  await answer('approve')

  expect(told()).toEqual([
    'challenge choosing, after 0',
    'challenge method, okta-verify, after 0',
    'oktaVerify idle, okta-verify, after 0',
    'oktaVerify pushing, okta-verify, after 0',
    'oktaVerify waiting, okta-verify, after 0',
    'oktaVerify refused, okta-verify, after 3000',
    'oktaVerify pushing, okta-verify, after 58000',
    'oktaVerify stopped: serviceFault, okta-verify, after 0',
    'oktaVerify pushing, okta-verify, after 0',
    'oktaVerify waiting, okta-verify, after 0',
    'oktaVerify succeeded, okta-verify, after 3000',
    'challenge succeeded, okta-verify, after 64000, 64000 in all',
  ])
})

it('tells of Duo: the prompt, a verdict that failed, the prompt again, the verdict, each once', async () => {
  const { person, simulator, advance, perform, told } = renderAndListen()
  simulator.addFault({ operation: 'sendDuoVerifyRequest', kind: 'forbidden', times: 1 })
  const approve = async () => {
    const data = await approveInFrame(simulator)
    postToPage({ data })
    await perform(() => undefined)
  }

  await person.does(({ challenge }) => challenge?.choose('duo-id'))
  await person.does(({ duo }) => duo?.start())
  await advance(9_000)
  await approve()
  await person.does(({ duo }) => duo?.start())
  await advance(4_000)
  await approve()

  expect(told()).toEqual([
    'challenge choosing, after 0',
    'challenge method, duo-web, after 0',
    'duoWeb idle, duo-web, after 0',
    'duoWeb preparing, duo-web, after 0',
    'duoWeb prompting, duo-web, after 0',
    'duoWeb checking, duo-web, after 9000',
    'duoWeb failed: forbidden, duo-web, after 0',
    'duoWeb preparing, duo-web, after 0',
    'duoWeb prompting, duo-web, after 0',
    'duoWeb checking, duo-web, after 4000',
    'duoWeb succeeded, duo-web, after 0',
    'challenge succeeded, duo-web, after 13000, 13000 in all',
  ])
})

it('tells of a check of Duo’s answer that stands alone', async () => {
  const events: MfaEvent[] = []
  const { result, perform } = renderHookWithMfa(
    () => useDuoVerify({ method: { id: 'duo', userId: '2c9180835d38ca0c015d606b50851b1e' } }),
    { strict: true, onEvent: (event) => events.push(event) },
  )

  act(() => result.current.submit('AUTH|a|b:APP|c|d'))
  await perform(() => undefined)

  expect(events.map(inWords)).toEqual([
    'duoVerify idle, duo-web, after 0',
    'duoVerify checking, duo-web, after 0',
    'duoVerify failed: invalidRequest, duo-web, after 0',
  ])
})

it('tells of another method from its beginning, in the same hook', async () => {
  const events: MfaEvent[] = []
  const sms: MfaTokenMethod = { id: 'one', type: 'token', userAlias: 'will.albin', deliveryType: 'SMS_PERSONAL' }
  const { rerender, advance } = renderHookWithMfa(useTokenAuth, {
    onEvent: (event) => events.push(event),
    initialProps: { method: sms },
  })
  await advance(5_000)

  rerender({ method: { ...sms, id: 'two', deliveryType: 'EMAIL_WORK' } })

  expect(events.map(inWords)).toEqual([
    'tokenAuth entering, token SMS_PERSONAL, after 0',
    'tokenAuth entering, token EMAIL_WORK, after 0',
  ])
})

it('tells of security questions: loaded, answered wrong, then right', async () => {
  const { person, advance, told } = renderAndListen()
  const right = Object.fromEntries(person.kba.map(({ id, answer }) => [id, answer]))

  await person.does(({ challenge }) => challenge?.choose('kba-id'))
  await advance(15_000)
  await person.does(({ answers }) => answers?.submit({ ...right, [person.kba[0]?.id ?? '']: 'Paris' }))
  await advance(1_000)
  await person.does(({ answers }) => answers?.submit(right))

  expect(told()).toEqual([
    'challenge choosing, after 0',
    'challenge method, kba, after 0',
    'kbaQuestions loading, kba, after 0',
    'kbaAnswers answering, kba, after 0',
    'kbaQuestions ready, kba, after 0',
    'kbaAnswers checking, kba, after 15000',
    'kbaAnswers answering: wrong, kba, after 0',
    'kbaAnswers checking, kba, after 1000',
    'kbaAnswers succeeded, kba, after 0',
    'challenge succeeded, kba, after 16000, 16000 in all',
  ])
})

it('tells of RSA: asked about in vain, asked about again, approved', async () => {
  const { person, simulator, advance, told } = renderAndListen()

  await person.does(({ challenge }) => challenge?.choose('rsa-id'))
  simulator.addFault({ operation: 'pingVerificationStatus', kind: 'forbidden', times: 1 })
  await person.does(({ rsa }) => rsa?.start())
  await advance(3_000)
  await advance(10_000)
  await person.does(({ rsa }) => rsa?.retry())
  simulator.approve(simulator.pushes().at(-1)?.requestId ?? '')
  await advance(3_000)

  expect(told()).toEqual([
    'challenge choosing, after 0',
    'challenge method, rsa, after 0',
    'rsa idle, rsa, after 0',
    'rsa starting, rsa, after 0',
    'rsa waiting, rsa, after 0',
    'rsa stopped: forbidden, rsa, after 3000',
    'rsa waiting, rsa, after 10000',
    'rsa succeeded, rsa, after 3000',
    'challenge succeeded, rsa, after 16000, 16000 in all',
  ])
})
