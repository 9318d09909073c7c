import { type AskOptions, ask } from '../ask/ask.ts'
import type { Asked } from '../ask/Asked.ts'
import { faultOf } from '../ask/faultOf.ts'
import type { Finding } from '../finding/Finding.ts'
import { isRecord } from '../finding/isRecord.ts'

/** What the tenant makes of a token. */
export interface AskedTenant {
  answer: Asked
  findings: Finding[]
}

/** Asks for the security questions: of what needs no more than a scope, the one operation that changes and sends nothing. */
export async function askQuestions(
  base: string,
  init: RequestInit,
  { withKba, ...options }: AskOptions & { withKba: boolean },
): Promise<AskedTenant> {
  const answer = await ask(`${base}/mfa/kba/config`, init, options)
  const about = 'GET /mfa/kba/config'
  // Without the scope that is the right answer: the token was taken, and the operation was not its.
  if (!withKba && answer.came === 'answer' && answer.status === 403 && !answer.isPage)
    return {
      answer,
      findings: [{ part: 'Tenant', state: 'right', about, says: 'takes the token (403 for its scope)' }],
    }
  const fault = faultOf(answer, todos)
  if (fault !== undefined) return { answer, findings: [{ part: 'Tenant', about, ...fault }] }
  const questions = answer.came === 'answer' && Array.isArray(answer.body) ? answer.body : undefined
  if (questions === undefined) {
    const todo = 'Is MFA_API_URL the API’s host, and does nothing in between change its answers?'
    return { answer, findings: [{ part: 'Tenant', state: 'wrong', about, says: 'what came is no list', todo }] }
  }
  const answered = questions.filter((question) => isRecord(question) && question['hasAnswer'] === true).length
  const says = `${questions.length} security questions, ${answered} that somebody has answered`
  return { answer, findings: [{ part: 'Tenant', state: 'right', about, says }] }
}

const todos: Readonly<Record<number, string>> = {
  401: 'Is the token of this tenant, and not over?',
  403: 'Is idn:mfa-kba:read among its scopes, and does it act for a user?',
}
