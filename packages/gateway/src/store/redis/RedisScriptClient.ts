/** What is needed of a client of Redis: one of `@redis/client` 6 (or of `redis`) fits, and so does a cluster of these. */
export interface RedisScriptClient {
  eval(script: string, options: RedisScriptInput): Promise<unknown>
  evalSha(sha1: string, options: RedisScriptInput): Promise<unknown>
  /** What it was made with, where it says so. */
  readonly options?: { readonly disableOfflineQueue?: boolean | undefined } | undefined
}

/** What a script is given. */
export interface RedisScriptInput {
  keys: string[]
  arguments: string[]
}
