import { defaultLimits } from '../limits/GatewayLimits.ts'
import { GatewayConfigError, missing } from '../options/GatewayConfigError.ts'
import { readConfiguredUrl } from '../options/readConfiguredUrl.ts'
import { defaultApprovalTimes } from '../pacing/approvalTimes.ts'
import { createMemoryStore } from '../store/createMemoryStore.ts'
import { isMethodName } from '../verifier/isMethodName.ts'
import type { GatewayOptions } from './GatewayOptions.ts'

/** The options, checked and whole. Throws what is wrong with the first that is. */
export function readGatewayOptions(options: GatewayOptions) {
  const { basePath, origins, identify, service, assertions, verifiers = [] } = options
  if (typeof basePath !== 'string' || !/^(?:\/[\w.~-]+)+$/.test(basePath))
    throw new GatewayConfigError('basePath', 'is no path. Give it where the gateway is mounted, as in /mfa-gateway.')
  if (!Array.isArray(origins) || origins.length === 0)
    throw missing('origins', 'a list of the origins of your pages, as in https://portal.acme.example')
  if (typeof identify !== 'function') throw missing('identify', 'a function that says who is signed in')
  if (typeof service !== 'object' || service === null) throw missing('service', 'the service’s url and a token')
  const url = readConfiguredUrl('service.url', service.url)
  if (service.version !== undefined && service.version !== 'v3' && service.version !== 'beta')
    throw new GatewayConfigError('service.version', 'is neither v3 nor beta: the operations are in no other.')
  if (typeof service.token?.accessToken !== 'function')
    throw missing('service.token', 'a token source: clientCredentials, personalToken or handedInToken')
  if (typeof assertions?.keys?.current !== 'function')
    throw missing('assertions.keys', 'fixedKeys(…), or rotatingKeys() where there is one instance')
  checkDuo(options)
  for (const { method } of verifiers) checkMethod(method)
  const pages = origins.map((origin) => readConfiguredUrl('origins', origin))
  const [first = ''] = pages
  const now = options.now ?? (() => Date.now())
  if (options.store === undefined && (options.instances ?? 1) > 1)
    throw missing('store', 'one that the instances share, such as connectRedisStore, or leave instances at 1')

  return {
    ...options,
    basePath,
    now,
    origins: new Set(pages),
    serviceUrl: url,
    callsPer10Seconds: within('service.callsPer10Seconds', service.callsPer10Seconds ?? 100, 10, 100_000),
    holdSeconds: within('holdSeconds', options.holdSeconds ?? 25, 1, 55),
    storeTimeoutMs: within('storeTimeoutMs', options.storeTimeoutMs ?? 50, 1, 10_000),
    instances: readInstances(options),
    limits: readLimits(options),
    approvalTimes: options.approvalTimes ?? defaultApprovalTimes,
    store: options.store ?? createMemoryStore(now),
    assertion: {
      keys: assertions.keys,
      issuer: assertions.issuer ?? first,
      audience: assertions.audience ?? first,
      lifetime: within('assertions.lifetime', assertions.lifetime ?? 120, 10, 600),
    },
  }
}

function checkDuo({ duo }: GatewayOptions): void {
  if (duo === undefined) return
  for (const name of ['host', 'ikey', 'skey', 'akey'] as const)
    if (!duo[name]) throw missing(`duo.${name}`, 'what the Duo Admin Panel shows, or leave duo out')
  if (duo.akey.length < 40)
    throw new GatewayConfigError('duo.akey', 'is shorter than 40 characters. Duo wants as many.')
}

function checkMethod(method: unknown): void {
  if (isMethodName(method)) return
  throw new GatewayConfigError('verifiers', 'has a method whose name is not small letters, digits and hyphens.')
}

/** While the store is out, each instance has a call of its own in hand: they must leave room for what comes steadily. */
function readInstances({ instances = 1, service }: GatewayOptions): number {
  const read = within('instances', instances, 1, 1_000)
  if (read <= (service.callsPer10Seconds ?? 100) / 2) return read
  throw new GatewayConfigError(
    'instances',
    'is more than half of service.callsPer10Seconds: they could not keep to it while the store is out. ' +
      'Run fewer, or have the service allow more calls.',
  )
}

function readLimits({ limits = {} }: GatewayOptions) {
  const read = { ...defaultLimits, ...limits }
  for (const [name, { count, within: seconds }] of Object.entries(read)) {
    within(`limits.${name}.count`, count, 1, 10_000)
    within(`limits.${name}.within`, seconds, 1, 86_400)
  }
  return read
}

function within(setting: string, value: unknown, least: number, most: number): number {
  if (typeof value === 'number' && value >= least && value <= most) return value
  throw new GatewayConfigError(setting, `is no number from ${least} to ${most}.`)
}
