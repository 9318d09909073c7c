import { digest } from '../digest/digest.ts'
import type { GatewayPerson } from './GatewayPerson.ts'

/**
 * Names one person in one session. Where a portal keeps its session and another person signs in, or acts as somebody, what was
 * begun before is not theirs.
 */
export function sessionKey({ session, subject }: Pick<GatewayPerson, 'session' | 'subject'>): string {
  return digest(session, subject)
}
