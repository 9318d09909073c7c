import type { DuoKeys, GatewayPerson, ServiceOptions, StartRsa } from '@mfa-challenge/gateway'

/** The service behind the portal: a real tenant, or the simulator. */
export interface PortalService {
  readonly service: ServiceOptions
  /** The origin of the simulator, where it is one. */
  readonly simulatorUrl: string | undefined
  readonly displayName: string
  /** Who is signed in, by every name the operations use. Read anew each time. */
  person(): Omit<GatewayPerson, 'session'> & { userAlias: string }
  /** Absent: this portal cannot sign for Duo's prompt. */
  readonly duo: DuoKeys | undefined
  /** Absent: this portal cannot start RSA. */
  readonly startRsa: StartRsa | undefined
}
