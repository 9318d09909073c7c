import { type MfaMethod, readMfaMethods } from '@mfa-challenge/hooks'

/** The ways in which the signed-in person can pass. */
export async function loadMfaMethods(): Promise<MfaMethod[]> {
  // A file for now. Later an address of your server, which knows the person by the session.
  const response = await fetch('/mfa-methods.json')
  if (!response.ok) throw new Error(`No methods: the server answered ${response.status}.`)
  const listed: unknown[] = await response.json()
  return readMfaMethods(listed, { development: import.meta.env.DEV })
}
