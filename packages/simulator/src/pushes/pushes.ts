import type { SimulatorPush } from '../simulator/Simulator.ts'
import type { ServiceState } from '../state/ServiceState.ts'

/** What waits or waited for a phone, oldest first. */
export function pushesOf({ verifications, people }: ServiceState): SimulatorPush[] {
  return verifications.all().flatMap(({ requestId, method, identityId, state, at }) => {
    const person = people.find((candidate) => candidate.identityId === identityId)
    if (person === undefined || (method !== 'okta-verify' && method !== 'rsa')) return []
    return [{ requestId, userAlias: person.userAlias, method, state, at }]
  })
}

/** The phone's answer. */
export function settlePush(state: ServiceState, requestId: string, answer: 'approved' | 'denied'): void {
  const push = pushesOf(state).find((candidate) => candidate.requestId === requestId)
  if (push === undefined) throw new Error('@mfa-challenge/simulator: there is no push with that request id.')
  if (state.verifications.settle(requestId, answer)) return
  throw new Error(`@mfa-challenge/simulator: that push is over: it was ${push.state}.`)
}

/** Starts an RSA verification. */
export function startRsa({ verifications, people, rules }: ServiceState, userAlias: string): string {
  const person = people.find((candidate) => candidate.userAlias === userAlias)
  if (person === undefined) throw new Error(`@mfa-challenge/simulator: nobody has the alias ${userAlias}.`)
  return verifications.start({ method: 'rsa', identityId: person.identityId, lifetimeMs: rules.pushLifetimeMs })
}
