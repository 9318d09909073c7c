import type { DeliveryType } from '@mfa-challenge/contract'
import type { TokenSource } from '../token-source/TokenSource.ts'

/** Who is signed in to the portal, by every name that the service's operations use. The host's `identify` says. */
export interface GatewayPerson {
  /** Names the person for good, within the portal: the assertion's `sub`, and what limits are counted by. */
  subject: string
  /**
   * Names this sign-in, and no other one. Request ids and transactions belong to it. A cookie's value will do: it is
   * digested, and never kept or logged.
   */
  session: string
  /** The identity's alias (`userAlias` of the token operations), as in `will.albin`. Without it no code can be sent. */
  userAlias?: string | undefined
  /** The identity's id, 32 hex digits (`userId` of the Duo operation). Without it Duo can't be used. */
  identityId?: string | undefined
  /** What maps the person to Okta (`userId` of the Okta operation), often the work e-mail. Without it, no push. */
  oktaUserId?: string | undefined
  /**
   * The person's name in Duo.
   * @default userAlias
   */
  duoUsername?: string | undefined
  /** The person's own access token: security questions name nobody but its owner. Without it they can't be used. */
  ownToken?: TokenSource | undefined
  /**
   * Where codes go, masked, as in `•••• 17`. What is not in it is told as not on file.
   * @default not known: every delivery type is offered, without where it goes
   */
  destinations?: Partial<Record<DeliveryType, string>> | undefined
  /**
   * The security questions that the person has answered: the service tells only which of them anybody has.
   * @default not known: the service is asked
   */
  questions?: readonly { id: string; text: string }[] | undefined
}
