/** What a portal's server shares with Duo and the service. */
export interface DuoKeys {
  ikey: string
  skey: string
  akey: string
}

/** Made up, the same in every run, and no secrets: they open nothing but the simulator. */
export const duoKeys: DuoKeys = {
  ikey: 'DISIMULATEDACCOUNT00',
  skey: '5ec4e7f00d5ec4e7f00d5ec4e7f00d5ec4e7f00d',
  akey: 'made-up-application-key-of-the-simulator-only',
}
