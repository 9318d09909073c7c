import type { DuoKeys } from '../duo/duoKeys.ts'
import type { SimulatorFault } from '../faults/SimulatorFault.ts'
import type { SimulatorRequest } from '../request-log/RequestLog.ts'
import type { OutboxMessage } from '../outbox/Outbox.ts'
import type { SimulatorPerson, SimulatorPersonSeed } from '../people/SimulatorPerson.ts'
import type { ProductionConsent } from '../production/refuseInProduction.ts'
import type { Random } from '../random/randomText.ts'
import type { SimulatorRules } from '../rules/SimulatorRules.ts'
import type { Scenario } from '../scenario/scenarios.ts'
import type { VerificationState } from '../verifications/Verifications.ts'

/** How to set a simulator up. */
export interface SimulatorOptions {
  /**
   * The clock.
   * @default Date.now, looked up at each call
   */
  now?: (() => number) | undefined
  /**
   * Where codes and ids come from.
   * @default Math.random
   */
  random?: Random | undefined
  /**
   * Who there is. The client of `/oauth/token` acts for the first.
   * @default the people of the demo
   */
  people?: readonly SimulatorPersonSeed[] | undefined
  /**
   * The origin it is served on. Duo's prompt is then served there, too.
   * @default 'https://acme.api.identitynow.com', and Duo's prompt on a made-up host of Duo's
   */
  url?: string | undefined
  /**
   * Numbers to change: lifetimes, attempts, limits.
   * @default what the service documents
   */
  rules?: Partial<SimulatorRules> | undefined
  /**
   * Speaks as the service's own examples do where they contradict its schemas, in every answer.
   * @default false
   */
  exampleSpelling?: boolean | undefined
  /**
   * Lets it run in a production build (`NODE_ENV=production`, or what a bundler makes for production), where it throws
   * otherwise. For demos, Storybooks and end-to-end tests that are built as what ships is.
   * @default undefined: it throws there
   */
  allowInProduction?: ProductionConsent | undefined
}

/** Something that waits for a person's phone, or did. */
export interface SimulatorPush {
  requestId: string
  userAlias: string
  method: 'okta-verify' | 'rsa'
  state: VerificationState
  /** In milliseconds since the epoch, by the simulator's clock. */
  at: number
}

/** A stand-in for the service, and a hand on the world around it. Never for production. */
export interface Simulator {
  /** The origin, without a version. */
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string
  readonly people: readonly SimulatorPerson[]
  readonly duo: DuoKeys & { readonly host: string }
  /** The whole service, with `/oauth/token`, Duo's prompt and `/simulator/`. The origin of what is asked for does not matter. */
  fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>
  /** Every message that was delivered, oldest first. */
  outbox: () => OutboxMessage[]
  /** The code the person got last. */
  latestCode: (userAlias: string) => string | undefined
  /** Everything that waits or waited for a phone, oldest first. */
  pushes: () => SimulatorPush[]
  /** The person says yes on the phone. Throws where nothing waits under that id. */
  approve: (requestId: string) => void
  /** The person says no on the phone. Throws where nothing waits under that id. */
  deny: (requestId: string) => void
  /** Starts an RSA verification, which no operation of the service can. Gives the request id to poll with. */
  startRsa: (userAlias: string) => string
  /** Makes the `sig_request` that a portal's server would. */
  signDuoRequest: (duoUsername: string) => Promise<string>
  /** Has something go wrong from now on. Of several faults that fit a call, the first added befalls it. */
  addFault: (fault: SimulatorFault) => void
  clearFaults: () => void
  /** The faults still to come. */
  faults: () => SimulatorFault[]
  /** What the service was asked, oldest first, the newest thousand. `/simulator/` is left out. */
  requests: () => SimulatorRequest[]
  /** Moves the simulator's clock on. */
  advanceClock: (ms: number) => void
  /** Begins again, and has the whole challenge go this way until the next `reset`. */
  play: (scenario: Scenario) => void
  /** Goes back to the first state. People's access tokens stay good; those from `/oauth/token` do not. */
  reset: () => void
}
