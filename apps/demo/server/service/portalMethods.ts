import { type DeliveryType, deliveryTypes } from '@mfa-challenge/contract'
import type { KbaQuestionText } from '@mfa-challenge/hooks'
import type { PortalMethod } from '../../src/portal-api/PortalSession.ts'
import type { ServicePerson } from './PortalService.ts'

/** What the portal knows about how a person can pass. */
export interface PortalMethodFacts {
  person: ServicePerson
  /** Where codes go, masked. Absent: not known, so every delivery type is offered without. */
  destinations?: Partial<Record<DeliveryType, string>> | undefined
  questions?: readonly KbaQuestionText[] | undefined
  canSignPrompt: boolean
  canStartRsa: boolean
}

/** Lists the ways to pass. No operation of the service does. */
export function portalMethods(facts: PortalMethodFacts): readonly PortalMethod[] {
  const { person, questions } = facts
  return [
    ...oktaMethods(person),
    ...deliveryTypes.map((deliveryType) => tokenMethod(deliveryType, facts)),
    ...duoMethods(facts),
    { id: 'kba', type: 'kba', questions },
    { id: 'rsa', type: 'rsa', ...unless(facts.canStartRsa, 'Not set up on this portal.') },
  ]
}

// Without the person's name there, a method cannot even be listed.
function oktaMethods({ oktaUserId }: ServicePerson): PortalMethod[] {
  return oktaUserId === undefined ? [] : [{ id: 'okta-verify', type: 'okta-verify', userId: oktaUserId }]
}

function duoMethods({ person, canSignPrompt }: PortalMethodFacts): PortalMethod[] {
  if (person.identityId === undefined) return []
  const reason = 'Not set up on this portal.'
  return [{ id: 'duo-web', type: 'duo-web', userId: person.identityId, ...unless(canSignPrompt, reason) }]
}

function tokenMethod(deliveryType: DeliveryType, { person, destinations }: PortalMethodFacts): PortalMethod {
  const destination = destinations?.[deliveryType]
  const id = deliveryType.toLowerCase().replace('_', '-')
  const isKnown = destinations === undefined || destination !== undefined
  const missing = deliveryType.startsWith('EMAIL') ? 'No address on file.' : 'No number on file.'
  // Documented for the service, though it never says so itself.
  const codeLength = 6
  return {
    id,
    type: 'token',
    userAlias: person.userAlias,
    deliveryType,
    destination,
    codeLength,
    ...unless(isKnown, missing),
  }
}

function unless(isAvailable: boolean, reason: string): { unavailable?: { reason: string } } {
  return isAvailable ? {} : { unavailable: { reason } }
}
