import { parseAuthChallenges } from './parseAuthChallenges.ts'

/** What an endpoint asks for before it does what it was asked to (RFC 9470, and two parameters of ours). */
export interface StepUpDemand {
  /** Names what is to be done. */
  readonly transaction: string
  /** The methods that will do; undefined where any will. */
  readonly methods?: readonly string[] | undefined
  /** The server's own words. */
  readonly description?: string | undefined
}

/** Reads the demand of a 401. Undefined where it is none, or can't be read: then the answer is the caller's. */
export function readDemand({ status, headers }: Response): StepUpDemand | undefined {
  if (status !== 401) return undefined
  for (const { parameters } of parseAuthChallenges(headers.get('WWW-Authenticate') ?? '') ?? []) {
    const transaction = parameters.get('mfa_transaction') ?? ''
    const isOne = parameters.get('error') === 'insufficient_user_authentication' && isId.test(transaction)
    if (!isOne) continue
    const methods = parameters.get('mfa_methods')?.split(' ').filter(Boolean)
    const description = parameters.get('error_description') || undefined
    return { transaction, methods: methods?.length === 0 ? undefined : methods, description }
  }
  return undefined
}

/** It goes into a header, between spaces. */
const isId = /^[\w.~-]{1,256}$/
