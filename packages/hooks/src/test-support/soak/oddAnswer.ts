import type { Chances } from './chances.ts'

/** An answer that no service should give, and some that it may, at a bad moment. */
export function oddAnswer(chances: Chances, now: number): Response {
  const status = chances.oneOf(statuses)
  const headers = new Headers()
  const type = chances.oneOf(types)
  if (type !== undefined) headers.set('Content-Type', type)
  const wait = chances.oneOf(retryAfters)
  if (wait !== undefined) headers.set('Retry-After', typeof wait === 'number' ? httpDate(now + wait) : wait)
  if (chances.happens(0.3)) headers.set('Date', chances.happens(0.2) ? 'yesterday' : httpDate(now))
  if (chances.happens(0.3)) headers.set('SLPT-Request-ID', 'acdbe637fc044befbfe0ce16ad2224ad')
  return new Response(status === 204 || status === 304 ? null : oddBody(chances), { status, headers })
}

function oddBody(chances: Chances): string {
  if (chances.happens(0.5)) return chances.oneOf(bodies)
  const body = {
    requestId: chances.oneOf(ids),
    status: chances.oneOf(words),
    error: null,
    unasked: { status: 'SUCCESS' },
  }
  const text = JSON.stringify(body)
  return chances.happens(0.1) ? text.slice(0, chances.between(1, text.length - 1)) : text
}

const httpDate = (at: number) => new Date(at).toUTCString()

const statuses = [
  200, 200, 200, 200, 200, 201, 202, 204, 206, 301, 302, 304, 400, 401, 401, 403, 404, 405, 408, 409, 413, 418, 422,
  425, 429, 429, 429, 429, 431, 451, 500, 500, 501, 502, 503, 504, 507, 511, 520, 522, 599,
] as const

const types = [
  undefined,
  'application/json',
  'application/json; charset=utf-8',
  'text/html',
  'text/plain',
  '\u00ff',
] as const

/** Text, or so many milliseconds from now as a date. */
const retryAfters = [
  undefined,
  '',
  '0',
  '1',
  '3',
  '10',
  '45',
  '61',
  '3600',
  '3601',
  '-5',
  '1.5',
  '1e9',
  '1795651200',
  '9'.repeat(40),
  'soon',
  -86_400_000,
  0,
  5_000,
  86_400_000,
  400 * 86_400_000,
] as const

const words: readonly [unknown, ...unknown[]] = [
  'SUCCESS',
  'PENDING',
  'FAILED',
  'LOCKOUT',
  'NOT_ENOUGH_DATA',
  'success',
  'SUCCESS ',
  'SUCCEEDED',
  'APPROVED',
  '',
  null,
  true,
  1,
  ['SUCCESS'],
  { status: 'SUCCESS' },
  undefined,
]

const ids: readonly [unknown, ...unknown[]] = ['089899f13a8f4da7824996191587bab9', '', null, undefined, 7]

const bodies = [
  '',
  ' ',
  'null',
  'true',
  '"SUCCESS"',
  '[]',
  '{}',
  '{',
  'SUCCESS',
  'status=SUCCESS',
  '<html>SUCCESS</html>',
  '<!doctype html><title>502</title>',
  'upstream connect error',
  '{"error":"JWT is expired"}',
  '{"message":" Rate Limit Exceeded "}',
  '{"detailCode":"500.0","trackingId":"x","messages":[]}',
  '[{"id":"1","text":"?"}]',
  '\u0000',
  'x'.repeat(5_000),
] as const
