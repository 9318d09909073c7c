import type { MfaOktaVerifyMethod, MfaRsaMethod } from '../../methods/mfaMethod.ts'
import { useOktaVerify, type UseOktaVerifyResult } from '../../okta-verify/useOktaVerify.ts'
import { useVerificationPoll, type UseVerificationPollResult } from '../../poll/useVerificationPoll.ts'
import { useRsa, type UseRsaResult } from '../../rsa/useRsa.ts'
import type { GatedWorld } from './createGatedWorld.tsx'
import { createSubject, type Hands } from './createSubject.tsx'
import { answers, passes, person } from './walkSteps.ts'

/** The person says yes on their phone to what it asked last. */
function approve({ world: { simulator } }: Hands<unknown, unknown>) {
  const asked = simulator.pushes().at(-1)
  if (asked?.state === 'pending') simulator.approve(asked.requestId)
}

/** What polling is like for all of them: the first ask is too early. */
const polled = [
  passes<unknown, unknown>(3_000, 'while it is asked about the first time'),
  answers<unknown, unknown>('once the phone has not answered yet'),
  passes<unknown, unknown>(2_000, 'while it is asked about the second time', approve),
  answers<unknown, unknown>('after the success'),
]

/** A push that is approved after the first ask. */
export const oktaVerify = createSubject<MfaOktaVerifyMethod, UseOktaVerifyResult>({
  name: 'useOktaVerify',
  type: 'okta-verify',
  calls: ['sendOktaVerifyRequest', 'pingVerificationStatus'],
  prepare: (world) => ({ id: 'okta-id', type: 'okta-verify', userId: world.person.oktaUserId }),
  useSubject: (method) => useOktaVerify({ method }),
  first: 'before a push is sent',
  steps: [person(({ now }) => now().push(), 'while a push is sent'), answers('once the push is out'), ...polled],
})

/** A verification that the portal's server starts. */
export const rsa = createSubject<MfaRsaMethod, UseRsaResult>({
  name: 'useRsa',
  type: 'rsa',
  calls: ['getRequestId', 'pingVerificationStatus'],
  prepare: ({ simulator, askHost, person: { userAlias } }) => ({
    id: 'rsa-id',
    type: 'rsa',
    getRequestId: ({ signal }) => askHost('getRequestId', signal, async () => simulator.startRsa(userAlias)),
  }),
  useSubject: (method) => useRsa({ method }),
  first: 'before it is started',
  steps: [
    person(({ now }) => now().start(), 'while the host is asked to start it'),
    answers('once it is started'),
    ...polled,
  ],
})

/** A verification that somebody else started. */
export const verificationPoll = createSubject<string, UseVerificationPollResult>({
  name: 'useVerificationPoll',
  type: 'rsa',
  calls: ['pingVerificationStatus'],
  prepare: ({ simulator, person: { userAlias } }: GatedWorld) => simulator.startRsa(userAlias),
  useSubject: (requestId, tell) =>
    useVerificationPoll({ method: 'rsa', requestId, onSettled: ({ status }) => tell(`onSettled ${status}`) }),
  first: 'before it is asked about',
  steps: polled,
})
