/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Duo's account, as the Duo Admin Panel shows it. */
export interface DuoAccount {
  host: string
  ikey: string
  skey: string
  akey: string
  /** Who the signed-in person is for Duo. */
  username: string
}

/** A real tenant, and who is signed in to the portal in front of it. */
export interface TenantOptions {
  /** The origin, without a version: `https://acme.api.identitynow.com`. */
  apiUrl: string
  clientId: string
  clientSecret: string
  person: { displayName: string; userAlias: string; oktaUserId?: string | undefined; identityId?: string | undefined }
  duo?: DuoAccount | undefined
}

/** How to start the demo. */
export interface DemoOptions {
  /** The portal's port; 0 is any free one. */
  port: number
  /** The simulator's port; 0 is any free one. */
  simulatorPort: number
  /** Serves the page as it is built for production, instead of its sources. */
  built: boolean
  /** Absent: the simulator stands in. */
  tenant?: TenantOptions | undefined
}
