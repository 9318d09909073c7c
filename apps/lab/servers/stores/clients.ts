/** A client of Redis as it is set up; `pages/clients/ask.mjs` knows it by its name. */
export interface StoreClient {
  name: string
  title: string
}

/** All of them, installed side by side. */
export const clientPackages = { '@redis/client': '6.3.1', ioredis: '6.0.0', iovalkey: '0.4.0' }

const redis = `@redis/client ${clientPackages['@redis/client']}`
const io = `ioredis ${clientPackages.ioredis}`

export const clients: readonly StoreClient[] = [
  { name: '@redis/client', title: `${redis}, by default` },
  { name: '@redis/client, no queue', title: `${redis}, \`disableOfflineQueue\`` },
  {
    name: '@redis/client, no queue, timeout 50 ms',
    title: `${redis}, \`disableOfflineQueue\`, \`commandOptions.timeout\` of 50 ms`,
  },
  {
    name: '@redis/client, no queue, socketTimeout 1.5 s',
    title: `${redis}, as our store makes it: \`disableOfflineQueue\`, \`socketTimeout\` of 1.5 s, a ping each 0.5 s`,
  },
  { name: 'ioredis', title: `${io}, by default` },
  {
    name: 'ioredis, commandTimeout 50 ms, no queue',
    title: `${io}, \`enableOfflineQueue: false\`, \`commandTimeout\` of 50 ms`,
  },
  { name: 'iovalkey', title: `iovalkey ${clientPackages.iovalkey}, by default` },
]
