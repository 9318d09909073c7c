import { readUrl } from '../url/readUrl.ts'

/** Where Duo's prompt may be loaded from; or why it may not. */
export type DuoHost = { ok: true; origin: string } | { ok: false; reason: 'malformed' | 'notAllowed' }

const duoHost = /^api-[a-z0-9]{8}\.(?:duosecurity|duofederal)\.com$/
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const bareHost = new RegExp(`^${label}(?:\\.${label})*$`)

/**
 * Checks the host that Duo's prompt is to be loaded from: a bare host name of Duo's, in any case of letters, without
 * scheme, port, path or user.
 *
 * @param extraOrigins Further origins to take, each spelled in full, as in `http://127.0.0.1:4010`; the host to match is
 * then `127.0.0.1:4010`. Anything but a plain http(s) origin matches nothing.
 */
export function parseDuoHost(host: string, extraOrigins: readonly string[] = []): DuoHost {
  // Before lowering: the Kelvin sign, for one, becomes a plain k.
  if (!/^[!-~]+$/.test(host)) return { ok: false, reason: 'malformed' }
  const name = host.toLowerCase()
  const extra = extraOrigins.find((origin) => hostOf(origin) === name)
  if (extra !== undefined) return { ok: true, origin: extra.toLowerCase() }
  if (duoHost.test(name)) return { ok: true, origin: `https://${name}` }
  return { ok: false, reason: name.length <= 253 && bareHost.test(name) ? 'notAllowed' : 'malformed' }
}

function hostOf(origin: string): string | undefined {
  const url = readUrl(origin)
  if (url === undefined) return undefined
  const isPlain = /^https?:$/.test(url.protocol) && url.origin === origin.toLowerCase()
  return isPlain ? url.host : undefined
}
