import type { DeliveryType } from '@mfa-challenge/contract'

/** One way for this person to pass the challenge. The host lists them: no operation of the service does. */
export type MfaMethod =
  | MfaTokenMethod
  | MfaOktaVerifyMethod
  | MfaDuoWebMethod
  | MfaKbaMethod
  | MfaRsaMethod
  | MfaOtherMethod

/** What all methods have. */
export interface MfaMethodBase {
  /** Stable, and unlike the others of the list. Events name the method by it. */
  id: string
  /** Shown, but not to be chosen, for this reason. */
  unavailable?: { reason: string } | undefined
  /** Preselects it. */
  lastUsed?: boolean | undefined
  /** The name to show in place of the usual one. */
  label?: string | undefined
}

/** A code by SMS, voice or e-mail. */
export interface MfaTokenMethod extends MfaMethodBase {
  type: 'token'
  userAlias: string
  deliveryType: DeliveryType
  /** Where the code goes, masked: `•••• 17`. The service does not tell. */
  destination?: string | undefined
  /** Only if you know it: the service does not tell, and any length is accepted without it. */
  codeLength?: number | undefined
  /** @default 600_000 */
  codeLifetimeMs?: number | undefined
}

/** A push to the person's Okta Verify app. */
export interface MfaOktaVerifyMethod extends MfaMethodBase {
  type: 'okta-verify'
  userId: string
  /** The phone it goes to: `Ana's Pixel`. */
  deviceName?: string | undefined
  /** The number to tap in the app, as text: zero is one too. */
  challengeNumber?: string | undefined
}

/** Duo's prompt in a frame (Web SDK v2). */
export interface MfaDuoWebMethod extends MfaMethodBase {
  type: 'duo-web'
  userId: string
  /** Fetches a fresh, signed request from the portal's server. Called for each attempt. */
  getSigRequest: (options: { signal: AbortSignal }) => Promise<{ host: string; sigRequest: string }>
  /** Origins allowed for the frame besides Duo's, such as `http://127.0.0.1:4010` of a simulator. */
  extraOrigins?: readonly string[] | undefined
}

/** A security question, its text as the service gives it (plain, or JSON with translations). */
export interface KbaQuestionText {
  id: string
  text: string
}

/** Security questions. */
export interface MfaKbaMethod extends MfaMethodBase {
  type: 'kba'
  /** @default what `getMFAKbaConfig` says this person has answered */
  questions?: readonly KbaQuestionText[] | undefined
  /**
   * How many to ask.
   * @default all
   */
  count?: number | undefined
  /**
   * Turns an answer into what is sent.
   * @default hashKbaAnswer
   */
  encodeAnswer?: ((answer: string, question: KbaQuestionText) => Promise<string>) | undefined
}

/** RSA SecurID, started by the portal's server. */
export interface MfaRsaMethod extends MfaMethodBase {
  type: 'rsa'
  /** Starts a verification and gives its request id. Called for each attempt. */
  getRequestId: (options: { signal: AbortSignal }) => Promise<string>
}

/**
 * A method that the service has no operation for, and a gateway does: one of the portal's own, or what comes after the
 * service's. The client must be one of `createGatewayClient`.
 */
export interface MfaOtherMethod extends MfaMethodBase {
  type: 'other'
  /** Names it in the gateway's paths, `/mfa/{method}/start`: small letters and digits, joined by hyphens. */
  method: string
  /** `code`: something is entered here. `approval`: it is answered on another device, and waited for. */
  asks: 'code' | 'approval'
  /** The name to show. */
  label: string
  /** One line on how it works, to show under the name. */
  hint?: string | undefined
  /** Only if you know it. For `code` alone. */
  codeLength?: number | undefined
  /**
   * What its codes are made of. For `code` alone.
   * @default 'digits'
   */
  alphabet?: 'digits' | 'alphanumeric' | undefined
}

/** What makes a method one person's. */
export interface PersonalMethod {
  readonly id: string
  readonly userAlias?: string | undefined
  readonly deliveryType?: string | undefined
  readonly userId?: string | undefined
}

/** Names a method of one person: another person's with the same id is another one. */
export function personalName({ id, userAlias, deliveryType, userId }: PersonalMethod): string {
  return JSON.stringify([id, userAlias, deliveryType, userId].filter((part) => part !== undefined))
}
