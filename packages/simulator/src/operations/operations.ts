import { createSendToken } from './createSendToken.ts'
import { getMFADuoConfig } from './getMFADuoConfig.ts'
import { getMFAKbaConfig } from './getMFAKbaConfig.ts'
import { getMFAOktaConfig } from './getMFAOktaConfig.ts'
import type { Operation } from './Operation.ts'
import { pingVerificationStatus } from './pingVerificationStatus.ts'
import { sendDuoVerifyRequest } from './sendDuoVerifyRequest.ts'
import { sendKbaAnswers } from './sendKbaAnswers.ts'
import { sendOktaVerifyRequest } from './sendOktaVerifyRequest.ts'
import { sendTokenAuthRequest } from './sendTokenAuthRequest.ts'
import { setMFAKBAConfig } from './setMFAKBAConfig.ts'

const operations: readonly Operation[] = [
  createSendToken,
  sendTokenAuthRequest,
  sendKbaAnswers,
  sendOktaVerifyRequest,
  sendDuoVerifyRequest,
  pingVerificationStatus,
  getMFAKbaConfig,
  setMFAKBAConfig,
  getMFAOktaConfig,
  getMFADuoConfig,
]

/** What a path leads to. */
export type OperationMatch =
  | { found: 'operation'; operation: Operation /** The path's `{method}`, or empty. */; method: string }
  | { found: 'otherMethods' }
  | { found: 'nothing' }

/** Finds the operation of a path, the version left off. */
export function matchOperation(httpMethod: string, path: string): OperationMatch {
  const here = operations.flatMap((operation) => {
    const method = matchPath(operation.path, path)
    return method === undefined ? [] : [{ operation, method }]
  })
  const match = here.find(({ operation }) => operation.httpMethod === httpMethod)
  if (match !== undefined) return { found: 'operation', ...match }
  return { found: here.length > 0 ? 'otherMethods' : 'nothing' }
}

function matchPath(pattern: string, path: string): string | undefined {
  if (pattern === path) return ''
  const [before, after] = pattern.split('*')
  if (before === undefined || after === undefined || !path.startsWith(before) || !path.endsWith(after)) return undefined
  const segment = path.slice(before.length, -after.length)
  return segment === '' || segment.includes('/') ? undefined : segment
}
