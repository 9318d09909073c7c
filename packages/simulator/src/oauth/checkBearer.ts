import type { Answer } from '../http/Answer.ts'
import { unauthorizedAnswer } from '../http/errorAnswers.ts'
import type { AccessTokens, Caller } from './AccessTokens.ts'

/** Who calls; or the 401 they get. */
export type BearerCheck = { ok: true; caller: Caller } | { ok: false; answer: Answer }

/** Finds out who calls. */
export function checkBearer(headers: Headers, accessTokens: AccessTokens): BearerCheck {
  const token = /^Bearer +(\S+)$/i.exec(headers.get('Authorization') ?? '')?.[1]
  if (token === undefined) return { ok: false, answer: unauthorizedAnswer('JWT is required') }
  const check = accessTokens.check(token)
  if (check.ok) return check
  const problem = check.reason === 'expired' ? 'JWT is expired' : 'JWT is invalid'
  return { ok: false, answer: unauthorizedAnswer(`JWT validation failed: ${problem}`) }
}
