import { readFileSync } from 'node:fs'
import { fixedKeys, type GatewayOptions } from '@mfa-challenge/gateway'
import { connectRedisStore } from '@mfa-challenge/gateway/redis'

/** What several instances share: for `createGateway({ ...options, ...(await shared()) })`. */
export async function shared() {
  const { REDIS_URL = '', MFA_SIGNING_KEYS_FILE = '' } = process.env
  return {
    store: await connectRedisStore({ url: REDIS_URL, onError: (error) => console.error(error.message) }),
    instances: 2,
    // Read at each use: a key that is put before the others signs from then on.
    assertions: { keys: fixedKeys(() => JSON.parse(readFileSync(MFA_SIGNING_KEYS_FILE, 'utf8'))) },
  } satisfies Partial<GatewayOptions>
}
