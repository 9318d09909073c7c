export {
  connectRedisStore,
  type ConnectedRedisStore,
  type ConnectRedisStoreOptions,
} from './store/redis/connectRedisStore.ts'
export { createRedisStore, type RedisStoreOptions } from './store/redis/createRedisStore.ts'
export type { RedisScriptClient, RedisScriptInput } from './store/redis/RedisScriptClient.ts'
