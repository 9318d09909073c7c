import type { ExpectedAssertion } from '../assertion/createAssertions.ts'
import { canonicalJson } from '../digest/canonicalJson.ts'
import { digest } from '../digest/digest.ts'
import { isMethodName } from '../verifier/isMethodName.ts'

/** What a host demands of a proof. */
export interface Demanded {
  subject: unknown
  approve: unknown
  transaction?: string | undefined
  maxAge?: number | undefined
  methods?: readonly string[] | undefined
}

/**
 * Reads what a host demands. What can't be meant throws a `TypeError`: a demand that is misspelt would be met by anything.
 */
export function readExpected({ subject, approve, transaction, maxAge, methods }: Demanded) {
  if (typeof subject !== 'string' || subject === '')
    throw wrong('person.subject is no text. Say whose proof it is to be.')
  if (maxAge !== undefined && !(maxAge >= 0 && maxAge < Number.POSITIVE_INFINITY))
    throw wrong('maxAge is no number of seconds.')
  if (transaction !== undefined && (typeof transaction !== 'string' || transaction === ''))
    throw wrong('transaction is no text.')
  if (methods !== undefined && (!Array.isArray(methods) || methods.length === 0))
    throw wrong('methods has none in it, so that nobody could pass. Leave it out for all of them.')
  for (const method of methods ?? []) if (!isMethodName(method)) throw wrong(`${JSON.stringify(method)} is no method.`)
  return {
    subject,
    approved: digest(canonicalJson(approve)),
    txn: transaction,
    maxAge,
    methods,
  } satisfies ExpectedAssertion
}

function wrong(problem: string): TypeError {
  return new TypeError(`@mfa-challenge/gateway: ${problem}`)
}
