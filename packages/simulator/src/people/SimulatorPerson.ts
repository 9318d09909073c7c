import type { DeliveryType } from '@mfa-challenge/contract'

/** One of the person's security questions, with the answer in plain words. */
export interface SimulatorKbaAnswer {
  /** The question's id. */
  id: string
  /** The question in the tenant's default language. */
  text: string
  answer: string
}

/** Someone the simulator knows, as a test or a demo puts them in. */
export interface SimulatorPersonSeed {
  displayName: string
  /** What the token operations call the person. */
  userAlias: string
  /** What `duo-web/verify` calls the person: 32 hex digits. */
  identityId: string
  /** What `okta-verify/verify` calls the person. */
  oktaUserId: string
  /** Who the person is inside Duo's signatures. */
  duoUsername: string
  /**
   * The language of the security questions.
   * @default 'en'
   */
  locale?: string | undefined
  /** Phones and mailboxes, by the identity attribute that the service reads them from. */
  contacts: {
    phone?: string | undefined
    work?: string | undefined
    email?: string | undefined
    personalEmail?: string | undefined
  }
  /**
   * Whether an Okta Verify phone is set up.
   * @default true
   */
  hasOktaVerify?: boolean | undefined
  /**
   * Whether a Duo account is set up.
   * @default true
   */
  hasDuo?: boolean | undefined
  /** The security questions that the person has answered. Ids are those of `kbaQuestions`. */
  kba: readonly { id: string; answer: string }[]
}

/** Someone the simulator knows, with what a portal's server would hold for them. */
export interface SimulatorPerson extends Omit<SimulatorPersonSeed, 'kba'> {
  /** A token that acts for the person and carries every scope. It never expires. */
  accessToken: string
  /** The answers the person starts with. What `kba/config/answers` sets later is not shown here. */
  kba: readonly SimulatorKbaAnswer[]
  /** Where a code would go, masked as a portal would show it. Absent where the person has no such phone or mailbox. */
  destinations: Partial<Record<DeliveryType, string>>
}
