import type { SigningKeys } from '../assertion/SigningKeys.ts'
import type { DuoKeys } from '../duo/DuoKeys.ts'
import type { PersonLimits } from '../limits/GatewayLimits.ts'
import type { GatewayLogger } from '../log/GatewayLog.ts'
import type { ApprovalTimes } from '../pacing/approvalTimes.ts'
import type { GatewayPerson } from '../person/GatewayPerson.ts'
import type { TrustedProxies } from '../request/callerAddress.ts'
import type { ServiceOptions } from '../service/ServiceOptions.ts'
import type { GatewayStore } from '../store/GatewayStore.ts'
import type { StartRsa } from '../verifier/rsaVerifier.ts'
import type { Verifier } from '../verifier/Verifier.ts'

/** How to set a gateway up. What is missing or wrong keeps it from starting, and is named (`GatewayConfigError`). */
export interface GatewayOptions {
  /** Where it is mounted, as the browser sees it: `/mfa-gateway`. */
  basePath: string
  /** The origins of the portal's pages: `https://portal.acme.example`. Nobody else's page may ask. */
  origins: readonly string[]
  /**
   * Says who is signed in, by the portal's own session: from cookies, never from what the page says about itself. `undefined`:
   * nobody. The request has no body.
   */
  identify: (request: Request) => GatewayPerson | undefined | Promise<GatewayPerson | undefined>
  service: ServiceOptions
  assertions: AssertionOptions
  /**
   * Opens Duo's prompt.
   * @default none: Duo is shown as not set up
   */
  duo?: DuoKeys | undefined
  /**
   * Starts RSA SecurID.
   * @default none: RSA is not offered
   */
  startRsa?: StartRsa | undefined
  /**
   * Methods besides the service's five. One that has the name of one of them takes its place.
   * @default none
   */
  verifiers?: readonly Verifier[] | undefined
  /** @default `defaultLimits` */
  limits?: Partial<PersonLimits> | undefined
  /**
   * The longest that a poll is held, in seconds, from 1 to 55. Proxies often cut after 60.
   * @default 25
   */
  holdSeconds?: number | undefined
  /**
   * How long your people take to answer a push.
   * @default `defaultApprovalTimes`
   */
  approvalTimes?: ApprovalTimes | undefined
  /**
   * Your own proxies, whose word about the caller's address counts.
   * @default none: the connection's address counts
   */
  trustedProxies?: TrustedProxies | undefined
  /**
   * What instances share.
   * @default this process's memory, for one instance
   */
  store?: GatewayStore | undefined
  /**
   * How long one call of the store may take, in milliseconds.
   * @default 50
   */
  storeTimeoutMs?: number | undefined
  /**
   * How many instances share the service's client. Each has its part of the budget while the store is out. At most half of
   * `service.callsPer10Seconds`.
   * @default 1
   */
  instances?: number | undefined
  /** @default none: nothing is logged */
  logger?: GatewayLogger | undefined
  /** @default Date.now */
  now?: (() => number) | undefined
}

/** The signed word that somebody passed. */
export interface AssertionOptions {
  /** `fixedKeys` of your own, the same for all instances; or `rotatingKeys()` for one. */
  keys: SigningKeys
  /** @default the first of `origins` */
  issuer?: string | undefined
  /** @default the first of `origins` */
  audience?: string | undefined
  /**
   * How long it may be used, in seconds, from 10 to 600.
   * @default 120
   */
  lifetime?: number | undefined
}
