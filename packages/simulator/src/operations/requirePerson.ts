import { InvalidRequest } from '../http/InvalidRequest.ts'
import type { SimulatorPerson } from '../people/SimulatorPerson.ts'

/** Finds who a request names. Nobody of that name is a 400. */
export function requirePerson(
  people: readonly SimulatorPerson[],
  name: 'userAlias' | 'identityId' | 'oktaUserId',
  value: string,
): SimulatorPerson {
  const person = people.find((candidate) => candidate[name] === value)
  if (person === undefined) throw new InvalidRequest('No identity matches the one in the request.')
  return person
}
