import type { MfaTokenMethod } from '../../methods/mfaMethod.ts'
import { useSendToken, type UseSendTokenResult } from '../../token/useSendToken.ts'
import { useTokenAuth, type UseTokenAuthResult } from '../../token/useTokenAuth.ts'
import type { GatedWorld } from './createGatedWorld.tsx'
import { createSubject } from './createSubject.tsx'
import { answers, passes, person } from './walkSteps.ts'

const sms: MfaTokenMethod = { id: 'sms-id', type: 'token', userAlias: 'will.albin', deliveryType: 'SMS_PERSONAL' }

/** The service breaks at the first send, and takes the second. */
export const sendToken = createSubject<true, UseSendTokenResult>({
  name: 'useSendToken',
  type: 'token',
  calls: ['createSendToken'],
  prepare({ simulator }) {
    simulator.clearFaults()
    simulator.addFault({ operation: 'createSendToken', kind: 'serverError', times: 1 })
    return true
  },
  useSubject: () => useSendToken({ method: sms }),
  first: 'before anything is sent',
  endsIn: 'sent',
  steps: [
    person(({ now }) => now().send(), 'while a code is sent'),
    answers('after a send that failed'),
    person(({ now }) => now().send(), 'while another code is sent'),
    answers('once the code is out'),
  ],
})

interface SentCode {
  code: string
  requestId: string
}

/** Has a code sent to the person by somebody else. */
async function sendCode({ simulator, person: { accessToken } }: GatedWorld): Promise<SentCode> {
  const sent = await simulator.fetch(`${simulator.url}/v3/mfa/token/send`, {
    method: 'POST',
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ userAlias: sms.userAlias, deliveryType: sms.deliveryType }),
  })
  const { requestId }: { requestId: string } = await sent.json()
  return { code: simulator.latestCode(sms.userAlias) ?? '', requestId }
}

function useCheck({ requestId }: SentCode, tell: (what: string) => void): UseTokenAuthResult {
  return useTokenAuth({
    method: sms,
    requestId,
    onSucceeded: () => tell('onSucceeded'),
    onLockedOut: () => tell('onLockedOut'),
  })
}

/** Another digit, whatever the code. */
function wrong(code: string): string {
  return code.replace(/^./, (first) => (first === '0' ? '1' : '0'))
}

/** A wrong code first, then the right one. */
export const tokenAuth = createSubject<SentCode, UseTokenAuthResult>({
  name: 'useTokenAuth',
  type: 'token',
  calls: ['sendTokenAuthRequest'],
  prepare: sendCode,
  useSubject: useCheck,
  first: 'before a code is entered',
  steps: [
    person(({ now, given }) => now().submit(wrong(given.code)), 'while a wrong code is checked'),
    answers('after a wrong code'),
    person(({ now, given }) => now().submit(given.code), 'while the right code is checked'),
    answers('after the success'),
  ],
})

/** The service locks the person out. */
export const lockedOutToken = createSubject<SentCode, UseTokenAuthResult>({
  name: 'useTokenAuth with a lockout',
  type: 'token',
  calls: ['sendTokenAuthRequest'],
  async prepare(world) {
    const sent = await sendCode(world)
    world.simulator.clearFaults()
    world.simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'lockout' })
    return sent
  },
  useSubject: useCheck,
  first: 'before a code is entered',
  endsIn: 'lockedOut',
  steps: [
    person(({ now, given }) => now().submit(given.code), 'while a code is checked'),
    answers('after the lockout'),
  ],
})

/** The service has no answer to the right code at first, and has to be asked for it twice. */
export const pendingToken = createSubject<SentCode, UseTokenAuthResult>({
  name: 'useTokenAuth with a PENDING code',
  type: 'token',
  calls: ['sendTokenAuthRequest', 'pingVerificationStatus'],
  async prepare(world) {
    const sent = await sendCode(world)
    world.simulator.clearFaults()
    world.simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'pending' })
    world.simulator.addFault({ operation: 'pingVerificationStatus', kind: 'pendingForEver', times: 1 })
    return sent
  },
  useSubject: useCheck,
  first: 'before a code is entered',
  steps: [
    person(({ now, given }) => now().submit(given.code), 'while the code is checked'),
    answers('once the code is PENDING'),
    passes(3_000, 'while it is asked about the first time'),
    answers('once it is still PENDING'),
    passes(2_000, 'while it is asked about the second time'),
    answers('after the success'),
  ],
})
