import type { PortalMethod } from '../../src/portal-api/PortalSession.ts'

/** Who is signed in, by every name the operations use. */
export interface ServicePerson {
  displayName: string
  /** The token operations' name. */
  userAlias: string
  /** The Okta operation's name. */
  oktaUserId?: string | undefined
  /** The Duo operation's name. */
  identityId?: string | undefined
}

/** What a page needs to show Duo's prompt. */
interface SignedPrompt {
  host: string
  sigRequest: string
}

/** The service behind the portal: a real tenant, or the simulator. */
export interface PortalService {
  /** The origin, without a version. */
  readonly url: string
  /** The origin of the simulator, where it is one. */
  readonly simulatorUrl: string | undefined
  readonly person: ServicePerson
  methods(): readonly PortalMethod[]
  /** A token that acts for the person. `refresh`: the last one was refused. */
  accessToken(options: { refresh: boolean }): Promise<string>
  /** Signs a Duo request. Absent: this portal cannot. */
  signPrompt: (() => Promise<SignedPrompt>) | undefined
  /** Starts an RSA verification; gives its request id. Absent: this portal cannot. */
  startRsa: (() => Promise<string>) | undefined
}
