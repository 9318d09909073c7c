import { GatewayRefusal } from '../answers/answers.ts'
import type { GatewayPerson } from './GatewayPerson.ts'

/** Reads what the host's `identify` gave. Nobody: 401. Somebody without a name or a session is the host's mistake. */
export function readPerson(person: GatewayPerson | undefined): GatewayPerson {
  if (person === undefined || person === null)
    throw new GatewayRefusal({ status: 401, reason: 'nobody', text: 'Nobody is signed in.' })
  if (isText(person.subject) && isText(person.session)) return person
  throw new TypeError('@mfa-challenge/gateway: identify gave a person without a subject or a session. Give both.')
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
