import { execFileSync } from 'node:child_process'

/** The version of the Redis that is started, as `7.0.15`. */
export function redisVersion(): string {
  const said = execFileSync(process.env.REDIS_SERVER_PATH || 'redis-server', ['--version'], { encoding: 'utf8' })
  return /v=(\S+)/.exec(said)?.[1] ?? said.trim()
}
