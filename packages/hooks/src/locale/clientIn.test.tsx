// @vitest-environment jsdom
import { act } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useDuoVerify } from '../duo-web/useDuoVerify.ts'
import { useKbaAnswers } from '../kba/useKbaAnswers.ts'
import { useKbaQuestions } from '../kba/useKbaQuestions.ts'
import type { MfaMethod, MfaTokenMethod } from '../methods/mfaMethod.ts'
import { useOktaVerify } from '../okta-verify/useOktaVerify.ts'
import { useMfaClient } from '../environment/MfaEnvironment.ts'
import { type MfaWorldOptions, renderHookWithMfa } from '../test-support/renderWithMfa.tsx'
import { useSendToken } from '../token/useSendToken.ts'
import { useTokenAuth } from '../token/useTokenAuth.ts'

const sms: MfaTokenMethod = { id: 'sms', type: 'token', userAlias: 'will.albin', deliveryType: 'SMS_PERSONAL' }
const kba: Extract<MfaMethod, { type: 'kba' }> = { id: 'kba', type: 'kba' }

/** Notes what each call was made in. */
function renderInLanguage<Result>(hook: () => Result, locale?: string) {
  const asked: [path: string, language: string | null][] = []
  const through: MfaWorldOptions['through'] = (next) => (input, init) => {
    const { url, headers } = new Request(input, init)
    asked.push([new URL(url).pathname.replace(/^.*\/mfa/, ''), headers.get('Accept-Language')])
    return next(input, init)
  }
  return { ...renderHookWithMfa(hook, { through, locale }), asked }
}

it('asks the service in the language of the provider, whatever it is asked', async () => {
  const { result, perform, advance, asked } = renderInLanguage(
    () => ({
      send: useSendToken({ method: sms }),
      auth: useTokenAuth({ method: sms }),
      okta: useOktaVerify({ method: { id: 'okta', type: 'okta-verify', userId: 'will.albin@acme.example' } }),
      duo: useDuoVerify({ method: { id: 'duo', userId: 'will' } }),
      questions: useKbaQuestions({ method: kba }),
      answers: useKbaAnswers({ method: kba }),
    }),
    'fr-CA',
  )
  await advance(0)

  await perform(() => {
    result.current.send.send()
    result.current.auth.submit('123456')
    result.current.okta.push()
    result.current.duo.submit('AUTH|a|b:APP|c|d')
    result.current.answers.submit({ '173423': 'Biscuit' })
  })
  await advance(3_000)

  expect(asked.toSorted()).toEqual([
    ['/duo-web/verify', 'fr-CA'],
    ['/kba/authenticate', 'fr-CA'],
    ['/kba/config', 'fr-CA'],
    ['/okta-verify/poll', 'fr-CA'],
    ['/okta-verify/verify', 'fr-CA'],
    ['/token/authenticate', 'fr-CA'],
    ['/token/send', 'fr-CA'],
  ])
})

it('asks in the language of the page without one, and in that of a call that names one', async () => {
  const { result, asked } = renderInLanguage(useMfaClient)

  await act(() => result.current.getMFAKbaConfig())
  await act(() => result.current.getMFAKbaConfig({}, { locale: 'fr' }))

  expect(asked.map(([, language]) => language)).toEqual(['en', 'fr'])
})

it('hears the words of the service in the language of the provider', async () => {
  const { result, perform, simulator } = renderInLanguage(() => useSendToken({ method: sms }), 'fr')
  simulator.addFault({ operation: 'createSendToken', kind: 'forbidden' })

  await perform(() => result.current.send())

  expect(result.current).toMatchObject({
    status: 'failed',
    failure: { messages: [{ locale: 'fr-FR', text: 'Le serveur a compris la demande mais refuse de l’autoriser.' }] },
  })
})
