import type { Route } from '../routes/routes.ts'
import type { VerifierAnswer } from '../verifier/Verifier.ts'

/** An answer, in the shape of the service's operation (`mfa.openapi.json`). */
export function answerBody({ answers }: Route, answer: VerifierAnswer & { id?: string | undefined }): unknown {
  const { id, error, data } = answer
  // The service has no word for a word that is missing.
  const status = answer.status === 'MISSING' ? null : answer.status
  switch (answers) {
    case 'send':
      return { requestId: id ?? null, status, errorMessage: error ?? '' }
    case 'status':
      return { status }
    case 'kba':
      return { status, kbaAuthResponseItems: data ?? [] }
    case 'data':
      return data ?? { status }
    case 'verification':
    case undefined:
      return { requestId: id ?? null, status, error: error ?? '' }
    default:
      return answers satisfies never
  }
}
