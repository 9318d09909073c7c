import { createHash } from 'node:crypto'
import type { RedisScriptClient, RedisScriptInput } from './RedisScriptClient.ts'

const digests = new Map<string, string>()

/** Runs a script by its digest, and sends it whole where the server does not know it: after a restart, say. */
export async function runRedisScript(client: RedisScriptClient, script: string, input: RedisScriptInput) {
  try {
    return await client.evalSha(digestOf(script), input)
  } catch (error) {
    // Only this says for sure that nothing was run. Whatever else went wrong, the script may have run: never again, then.
    if (error instanceof Error && error.message.startsWith('NOSCRIPT')) return client.eval(script, input)
    throw error
  }
}

function digestOf(script: string): string {
  const known = digests.get(script) ?? createHash('sha1').update(script).digest('hex')
  digests.set(script, known)
  return known
}
