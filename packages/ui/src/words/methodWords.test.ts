import type { MfaMethod } from '@mfa-challenge/hooks'
import { afterEach, expect, it, vi } from 'vitest'
import { untyped } from '../test-support/untyped.ts'
import { destinationHint, destinationWords } from './destinationWords.ts'
import { englishWords } from './englishWords.ts'
import { methodHint, methodName } from './methodWords.ts'

afterEach(() => vi.restoreAllMocks())

const sms: MfaMethod = { id: 'sms', type: 'token', userAlias: 'ana', deliveryType: 'SMS_WORK' }
const okta: MfaMethod = { id: 'okta', type: 'okta-verify', userId: 'ana' }

it.each([undefined, null, '', '  ', 0, 17, Number.NaN, true, {}, []])(
  'shows nothing of a value such as %j',
  (value) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const text = untyped<string>(value)

    expect(destinationHint('SMS_WORK', text, englishWords)).toBe('Work phone')
    expect(destinationWords('SMS_WORK', text, englishWords)).toBe('your work phone')
    expect(methodHint({ ...sms, destination: text }, englishWords)).toBe('Work phone')
    expect(methodHint({ ...okta, deviceName: text }, englishWords)).toBe(englishWords.oktaHint)
    expect(methodHint({ ...sms, unavailable: { reason: text } }, englishWords)).toBe('Work phone')
    expect(methodName({ ...sms, label: text }, englishWords)).toBe(englishWords.smsName)
  },
)
