import type { GatewayStore } from '../GatewayStore.ts'
import type { RedisScriptClient } from './RedisScriptClient.ts'
import { redisScripts } from './redisScripts.ts'
import { runRedisScript } from './runRedisScript.ts'

/** Which Redis to keep things in. */
export interface RedisStoreOptions {
  /**
   * A connected client of `@redis/client` 6, made with `disableOfflineQueue: true` and with a listener for its `error`
   * event. Its user needs no more than `~mfa:* +@connection +eval +evalsha +info +time +get +set +getdel +incr +pttl +pexpire
   * +hmget +hset`. `connectRedisStore` makes one.
   */
  client: RedisScriptClient
  /**
   * What every key begins with: another one for each portal that uses the same Redis.
   * @default 'mfa'
   */
  prefix?: string | undefined
}

/**
 * Keeps what instances share in Redis 6.2 or newer. Each operation is one script on one key, and is never sent twice. What
 * may be used once belongs to the running server: a restart, a restored snapshot or a failover gives none of it out again.
 * Each call takes as long as the client lets it: the gateway limits that.
 */
export function createRedisStore({ client, prefix = 'mfa' }: RedisStoreOptions): GatewayStore {
  if (client.options !== undefined && client.options.disableOfflineQueue !== true) {
    throw new TypeError(
      '@mfa-challenge/gateway: createRedisStore got a client that queues while Redis is away: what it sends later, nobody ' +
        'waits for any more. Make it with `disableOfflineQueue: true`, or use connectRedisStore.',
    )
  }
  const run = (name: keyof typeof redisScripts, kind: string, key: string, values: readonly (string | number)[] = []) =>
    runRedisScript(client, redisScripts[name], { keys: [`${prefix}:${kind}:${key}`], arguments: values.map(String) })

  return {
    async put(key, value, lifetimeMs) {
      await run('put', 'text', key, [value, wholeMs(lifetimeMs)])
    },
    async get(key) {
      return asText(await run('get', 'text', key))
    },
    async putOnce(key, value, lifetimeMs) {
      await run('putOnce', 'once', key, [value, wholeMs(lifetimeMs)])
    },
    async takeOnce(key) {
      return asText(await run('takeOnce', 'once', key))
    },
    async count(key, windowMs) {
      const reply = await run('count', 'count', key, [wholeMs(windowMs)])
      const [count, endsInMs] = Array.isArray(reply) ? reply.map(asNumber) : []
      if (count === undefined || endsInMs === undefined) throw unexpected(reply)
      return { count, endsInMs }
    },
    async takeFromBucket(key, { capacity, perSecond, keep }) {
      const retryInMs = asNumber(await run('take', 'bucket', key, [capacity, perSecond, keep]))
      return retryInMs === 0 ? { taken: true } : { taken: false, retryInMs }
    },
    async stopBucket(key, forMs) {
      await run('stop', 'bucket', key, [forMs])
    },
  }
}

/** Redis knows no part of a millisecond, and no time that is over when it begins. */
function wholeMs(ms: number): number {
  return Math.max(1, Math.ceil(ms))
}

function asText(reply: unknown): string | undefined {
  if (reply === null) return undefined
  if (typeof reply === 'string') return reply
  throw unexpected(reply)
}

function asNumber(reply: unknown): number {
  if (typeof reply === 'number') return reply
  throw unexpected(reply)
}

/** Says nothing of what it was: it may be what only one may have. */
function unexpected(reply: unknown): TypeError {
  return new TypeError(
    `@mfa-challenge/gateway: Redis answered with ${typeof reply} where something else belongs. ` +
      'Is the client made with a mapping of types of its own?',
  )
}
