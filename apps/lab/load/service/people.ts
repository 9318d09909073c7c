import type { SimulatorPersonSeed } from '@mfa-challenge/simulator'

/** Somebody by number. Everything is made up. */
export function personSeed(person: number): SimulatorPersonSeed {
  const name = `person-${person}`
  return {
    displayName: name,
    userAlias: name,
    identityId: person.toString(16).padStart(32, '0'),
    oktaUserId: oktaUserIdOf(person),
    duoUsername: name,
    contacts: { phone: `+1 512 555 ${String(person).padStart(5, '0')}` },
    kba: [],
  }
}

export function oktaUserIdOf(person: number): string {
  return `person-${person}@acme.example`
}

/** The number of somebody, from any of their names. */
export function numberOf(name: string): number {
  return Number(/^person-(\d+)/.exec(name)?.[1] ?? Number.NaN)
}
