import { GatewayRefusal } from '../answers/answers.ts'
import type { Exchange } from './Exchange.ts'

/** What a browser sent: what was entered, and about which request. */
export interface Entered {
  input: unknown
  /** An id of ours. */
  id: string | undefined
}

/** What a page may say about who it is for, and is not asked. It is left out before anything is read. */
const identity = new Set(['userAlias', 'userId', 'identityId', 'oktaUserId', 'duoUsername', 'subject'])

/** Reads a call. Who it is about is not in it: that the session says. */
export function readEntered({ route, body, query }: Exchange): Entered {
  if (route.reads === 'query') return { input: readQuery(query), id: undefined }
  if (Array.isArray(body)) return { input: body.map(withoutIdentity), id: undefined }
  if (!isRecord(body)) throw refuse('The body must be a JSON object.')
  const fields = withoutIdentity(body)
  if (route.reads === 'body') return { input: fields, id: undefined }
  const { requestId, input, ...others } = fields
  const [unknown] = [...Object.keys(others), ...(route.does === 'poll' && input !== undefined ? ['input'] : [])]
  if (unknown !== undefined) throw refuse(`${nameOf(unknown)}: this operation takes no such field.`)
  return { input: route.does === 'poll' ? undefined : (input ?? {}), id: readId(requestId) }
}

function readId(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' && value.length <= 200) return value
  throw refuse('requestId: not what this operation takes.')
}

function readQuery(query: URLSearchParams): object {
  const all = query.get('allLanguages')
  if (all === null) return {}
  if (all === 'true' || all === 'false') return { allLanguages: all === 'true' }
  throw refuse('allLanguages: true or false.')
}

function withoutIdentity(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) throw refuse('The body is not what this operation takes.')
  return Object.fromEntries(Object.entries(value).filter(([name]) => !identity.has(name)))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Names come from the browser too: one that is no plain word is not repeated. */
function nameOf(name: string): string {
  return /^\w{1,40}$/.test(name) ? name : '(a field)'
}

function refuse(text: string): GatewayRefusal {
  return new GatewayRefusal({ status: 400, reason: 'badInput', text })
}
