import {
  duoVerificationRequestSchema,
  kbaAnswerRequestSchema,
  oktaVerificationRequestSchema,
  sendTokenRequestSchema,
  tokenAuthRequestSchema,
  verificationPollPathSchema,
  verificationPollRequestSchema,
} from '@mfa-challenge/contract/schemas'
import type { ServicePerson } from '../service/PortalService.ts'
import type { ForwardedCall, ForwardedOperation } from './ForwardedCall.ts'

/** What came in under `/mfa-api`. */
export interface IncomingCall {
  httpMethod: string
  /** Below `/mfa-api`, without the query. */
  path: string
  query: URLSearchParams
  body: string
}

/** What it is; or why it goes no further. */
export type ReadCall = { ok: true; call: ForwardedCall } | { ok: false; status: 400 | 403 | 404; text: string }

const notFound: ReadCall = { ok: false, status: 404, text: 'The portal does not forward this.' }
const malformed: ReadCall = { ok: false, status: 400, text: 'The request is not what this operation takes.' }
const somebodyElse: ReadCall = {
  ok: false,
  status: 403,
  text: 'The request names somebody else than who is signed in.',
}

/** Reads a call. Only what the challenge asks passes, and only about the person who is signed in. */
export function readForwardedCall({ httpMethod, path, query, body }: IncomingCall, person: ServicePerson): ReadCall {
  if (httpMethod === 'GET' && path === '/mfa/kba/config') {
    const isAll = query.get('allLanguages') === 'true'
    const fullPath = isAll ? `${path}?allLanguages=true` : path
    return { ok: true, call: { operation: 'getMFAKbaConfig', httpMethod: 'GET', path: fullPath } }
  }
  return httpMethod === 'POST' ? readPost(path, readJson(body), person) : notFound
}

function readPost(path: string, body: unknown, person: ServicePerson): ReadCall {
  switch (path) {
    case '/mfa/token/send': {
      const read = sendTokenRequestSchema.safeParse(body)
      if (!read.success) return malformed
      return about(person.userAlias, read.data.userAlias, post('createSendToken', path, read.data))
    }
    case '/mfa/token/authenticate': {
      const read = tokenAuthRequestSchema.safeParse(body)
      if (!read.success) return malformed
      return about(person.userAlias, read.data.userAlias, post('sendTokenAuthRequest', path, read.data))
    }
    case '/mfa/kba/authenticate': {
      // These name nobody: they are about the person the access token acts for.
      const read = kbaAnswerRequestSchema.safeParse(body)
      return read.success && read.data.length > 0 ? post('sendKbaAnswers', path, read.data) : malformed
    }
    case '/mfa/okta-verify/verify': {
      const read = oktaVerificationRequestSchema.safeParse(body)
      if (!read.success) return malformed
      return about(person.oktaUserId, read.data.userId, post('sendOktaVerifyRequest', path, read.data))
    }
    case '/mfa/duo-web/verify': {
      const read = duoVerificationRequestSchema.safeParse(body)
      if (!read.success) return malformed
      return about(person.identityId, read.data.userId, post('sendDuoVerifyRequest', path, read.data))
    }
    default:
      return readPoll(path, body)
  }
}

function readPoll(path: string, body: unknown): ReadCall {
  const segment = /^\/mfa\/([a-z-]+)\/poll$/.exec(path)?.[1]
  const target = verificationPollPathSchema.safeParse({ method: segment })
  if (!target.success) return notFound
  const read = verificationPollRequestSchema.safeParse(body)
  if (!read.success) return malformed
  const { requestId } = read.data
  const poll = { method: target.data.method, requestId }
  const httpMethod = 'POST' as const
  return {
    ok: true,
    call: { operation: 'pingVerificationStatus', httpMethod, path, body: JSON.stringify(read.data), poll },
  }
}

function post(operation: ForwardedOperation, path: string, body: unknown): ReadCall {
  return { ok: true, call: { operation, httpMethod: 'POST', path, body: JSON.stringify(body) } }
}

function about(signedIn: string | undefined, named: string, read: ReadCall): ReadCall {
  return signedIn !== undefined && named === signedIn ? read : somebodyElse
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
