import type { MfaEvent } from '@mfa-challenge/hooks'
import { expect, it } from 'vitest'
import { type AwaitedKind, awaitedBy } from './awaitedBy.ts'

const after = { durationMs: 0 }
const text = { method: 'token', deliveryType: 'SMS_WORK' } as const

const told: readonly (readonly [MfaEvent, AwaitedKind | undefined])[] = [
  [{ type: 'challenge', state: 'choosing', ...after }, undefined],
  [{ type: 'challenge', state: 'method', ...text, ...after }, 'code'],
  [{ type: 'sendToken', state: 'sent', ...text, ...after }, 'code'],
  [{ type: 'tokenAuth', state: 'checking', ...text, ...after }, 'code'],
  [{ type: 'tokenAuth', state: 'succeeded', ...text, ...after }, 'code'],
  [{ type: 'challenge', state: 'succeeded', ...text, ...after, challengeDurationMs: 0 }, undefined],
  [{ type: 'challenge', state: 'method', method: 'okta-verify', ...after }, undefined],
  [{ type: 'oktaVerify', state: 'idle', method: 'okta-verify', ...after }, undefined],
  [{ type: 'oktaVerify', state: 'waiting', method: 'okta-verify', ...after }, 'okta-verify'],
  [{ type: 'oktaVerify', state: 'refused', method: 'okta-verify', ...after }, undefined],
  [{ type: 'oktaVerify', state: 'timedOut', method: 'okta-verify', ...after }, undefined],
  [{ type: 'rsa', state: 'waiting', method: 'rsa', ...after }, 'rsa'],
  [{ type: 'challenge', state: 'method', method: 'duo-web', ...after }, undefined],
  [{ type: 'duoWeb', state: 'prompting', method: 'duo-web', ...after }, undefined],
  [{ type: 'challenge', state: 'abandoned', ...after, challengeDurationMs: 0 }, undefined],
]

it.each(told)('after %o the portal waits for %s', (event, awaited) => {
  expect(awaitedBy(event)).toBe(awaited)
})
