import { createSimulator } from '@mfa-challenge/simulator'
import { expect, it } from 'vitest'
import { signSigRequest } from './signSigRequest.ts'

it('signs as the simulated portal does', async () => {
  const now = 1_700_000_000_000
  const simulator = createSimulator({ now: () => now })
  const account = { ...simulator.duo, username: 'will.albin' }
  expect(signSigRequest(account, now)).toBe(await simulator.signDuoRequest('will.albin'))
})

it.each(['', 'will|albin'])('does not sign for %j', (username) => {
  const account = { host: '', ikey: '', skey: '', akey: '', username }
  expect(signSigRequest(account, 0)).toBe('ERR|The username passed to sign_request() is invalid.')
})
