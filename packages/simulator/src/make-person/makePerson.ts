import { type DeliveryType, deliveryTypes } from '@mfa-challenge/contract'
import { kbaQuestions } from '../kba/kbaQuestions.ts'
import { personAccessToken } from '../oauth/personAccessToken.ts'
import { deliveryRoutes } from '../outbox/deliveryRoutes.ts'
import { maskDestination } from '../people/maskDestination.ts'
import type { SimulatorKbaAnswer, SimulatorPerson, SimulatorPersonSeed } from '../people/SimulatorPerson.ts'

/** Adds what the service would hand out for a person. */
export function makePerson(seed: SimulatorPersonSeed): SimulatorPerson {
  return {
    ...seed,
    accessToken: personAccessToken(seed),
    kba: seed.kba.map((item) => withText(item, seed)),
    destinations: maskedDestinations(seed),
  }
}

function withText(item: { id: string; answer: string }, seed: SimulatorPersonSeed): SimulatorKbaAnswer {
  const question = kbaQuestions.find(({ id }) => id === item.id)
  if (question === undefined) {
    const known = kbaQuestions.map(({ id }) => id).join(', ')
    throw new Error(`@mfa-challenge/simulator: ${seed.userAlias} answers question ${item.id}. Known ids: ${known}.`)
  }
  return { id: item.id, text: question.text, answer: item.answer }
}

function maskedDestinations({ contacts }: SimulatorPersonSeed): Partial<Record<DeliveryType, string>> {
  const destinations: Partial<Record<DeliveryType, string>> = {}
  for (const deliveryType of deliveryTypes) {
    const destination = contacts[deliveryRoutes[deliveryType].attribute]
    if (destination !== undefined) destinations[deliveryType] = maskDestination(destination)
  }
  return destinations
}
