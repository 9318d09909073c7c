import { cleanText } from '../clean-text/cleanText.ts'
import { isRecord } from '../finding/isRecord.ts'
import type { Finding } from '../finding/Finding.ts'
import type { Answered, Asked } from './Asked.ts'

type Fault = Pick<Finding, 'state' | 'says' | 'todo'>

/** What is wrong with what came back; `undefined` where it is an answer to go on with. `todos` says what to do, by status. */
export function faultOf(asked: Asked, todos: Readonly<Record<number, string>> = {}): Fault | undefined {
  if (asked.came === 'nothing') return { state: 'refused', says: asked.says, todo: asked.todo }
  const { status } = asked
  if (status >= 300 && status < 400)
    return {
      state: 'wrong',
      says: `sends on to ${hostOf(asked)} (${status}), which was not followed`,
      todo: 'Set MFA_API_URL to the host that answers itself: {tenant}.api.identitynow.com.',
    }
  if (asked.isPage)
    return {
      state: 'wrong',
      says: `a web page came in place of an answer (${status})`,
      todo: 'A proxy or a sign-in page stands in between, or this is no API host. Let this machine pass, or mend MFA_API_URL.',
    }
  if (status < 300) return asked.body === undefined ? unreadable(status) : undefined
  return { state: 'refused', says: `${status}${saidBy(asked)}`, todo: todos[status] ?? usualTodo(asked) }
}

function unreadable(status: number): Fault {
  return {
    state: 'wrong',
    says: `what came is no JSON (${status})`,
    todo: 'Is MFA_API_URL the API’s host, and does nothing in between change its answers?',
  }
}

function usualTodo({ status, headers }: Answered): string {
  if (status === 429) {
    const seconds = cleanText(headers.get('Retry-After'))
    const wait = seconds === '' ? 'a while' : `${seconds} s`
    return `Others use up the calls of this client. Wait ${wait}, or make a client for the gateway alone.`
  }
  if (status === 404) return 'This host has no such path: mend MFA_API_URL or MFA_API_VERSION.'
  if (status >= 500) return 'Try again later; if it stays, ask SailPoint, with the reference where there is one.'
  return 'Ask SailPoint, with the reference where there is one.'
}

/** The service's own words, of whichever of its shapes, and its reference. */
function saidBy({ body, headers }: Answered): string {
  const { error, error_description: description, message, messages, detailCode } = isRecord(body) ? body : {}
  const [first]: unknown[] = Array.isArray(messages) ? messages : []
  const text = [error, description, message, detailCode, isRecord(first) ? first['text'] : undefined]
    .map(cleanText)
    .filter((word) => word !== '')
    .join(': ')
  const reference = cleanText(headers.get('SLPT-Request-ID'))
  return `${text && `, ${text}`}${reference && ` (reference ${reference})`}`
}

function hostOf({ headers }: Answered): string {
  const location = headers.get('Location') ?? ''
  return URL.canParse(location) ? cleanText(new URL(location).host) : 'another path'
}
