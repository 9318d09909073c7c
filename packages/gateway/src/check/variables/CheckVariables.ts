/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/** With what a token is had. */
export type Credentials =
  | { kind: 'client'; clientId: string; clientSecret: string }
  | { kind: 'token'; accessToken: string }

/** Where the tenant is. */
export interface Tenant {
  url: string
  version: string
}

/** What of Duo's application was said: it may agree with the tenant's or not. */
export interface DuoVariables {
  host: string
  ikey: string
}
