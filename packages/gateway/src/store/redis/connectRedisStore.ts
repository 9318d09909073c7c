import type { GatewayStore } from '../GatewayStore.ts'
import { createRedisStore } from './createRedisStore.ts'

/** Where Redis is. */
export interface ConnectRedisStoreOptions {
  /** `redis[s]://[[username][:password]@][host][:port][/db-number]` */
  url: string
  /**
   * What every key begins with: another one for each portal that uses the same Redis.
   * @default 'mfa'
   */
  prefix?: string | undefined
  /**
   * How long the first connection may take, in milliseconds. Later ones are tried for as long as it takes.
   * @default 5_000
   */
  connectWithinMs?: number | undefined
  /** Told whenever the connection is lost or can't be made anew. The store goes on by itself. */
  onError?: ((error: Error) => void) | undefined
}

/** A store with a connection of its own. */
export interface ConnectedRedisStore extends GatewayStore {
  /** Ends the connection. What is under way is rejected. */
  close(): void
}

/** How often Redis is asked for a sign of life, and how long a connection may be silent before it is given up for a new one. */
const pingMs = 500
const silentMs = 1_500
/** From one try to connect to the next, at most. */
const longestPauseMs = 500
/** A Redis that is silent costs so many calls, and no more. */
const mostCalls = 10_000

/**
 * Connects to Redis by `@redis/client`, as the store needs it: nothing is queued while Redis is away, and a connection on
 * which nothing is heard any more is left. Rejects where Redis can't be reached at first.
 */
export async function connectRedisStore(options: ConnectRedisStoreOptions): Promise<ConnectedRedisStore> {
  const { url, prefix, connectWithinMs = 5_000, onError } = options
  const { createClient } = await import('@redis/client')
  const client = createClient({
    url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: mostCalls,
    pingInterval: pingMs,
    socket: {
      connectTimeout: connectWithinMs,
      socketTimeout: silentMs,
      reconnectStrategy: (tries) => Math.min(longestPauseMs, 25 * 2 ** Math.min(tries, 10)) * (0.5 + Math.random() / 2),
    },
  })
  let last: Error | undefined
  // Without a listener the process would end at the first loss.
  client.on('error', (error: Error) => {
    last = error
    onError?.(error)
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(last ?? new Error('it did not answer')), connectWithinMs)
  })
  try {
    await Promise.race([client.connect(), late])
  } catch (error) {
    if (client.isOpen) client.destroy()
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`@mfa-challenge/gateway: connectRedisStore reached no Redis at ${placeOf(url)}: ${reason}`, {
      cause: error,
    })
  } finally {
    clearTimeout(timer)
  }
  return {
    ...createRedisStore({ client, prefix }),
    close() {
      if (client.isOpen) client.destroy()
    },
  }
}

/** Without who signs in there, and how. */
function placeOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'an address that is no URL'
}
