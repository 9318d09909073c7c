import type { KbaQuestionText, MfaMethodBase, MfaOktaVerifyMethod, MfaTokenMethod } from '@mfa-challenge/hooks'

/** Who is signed in to the portal, as its pages may know it. */
export interface PortalPerson {
  displayName: string
  /** What the token operations call the person. */
  userAlias: string
}

/** A way to pass, as the portal's server lists it. The page adds the functions that ask the server. */
export type PortalMethod =
  | MfaTokenMethod
  | MfaOktaVerifyMethod
  | (MfaMethodBase & { type: 'duo-web'; userId: string })
  | (MfaMethodBase & { type: 'kba'; questions?: readonly KbaQuestionText[] | undefined })
  | (MfaMethodBase & { type: 'rsa' })

/** What `GET /portal-api/session` answers. */
export interface PortalSession {
  person: PortalPerson
  /** The simulator's origin; `null` with a real tenant. */
  simulatorUrl: string | null
  methods: readonly PortalMethod[]
  /** Until when this browser needs no challenge, in milliseconds since the epoch. */
  rememberedUntil: number | null
}
