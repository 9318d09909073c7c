import type { Dialect } from '../dialect/Dialect.ts'
import type { ServiceState } from '../state/ServiceState.ts'
import type { Operation } from './Operation.ts'
import { readAnswers } from './readBody.ts'

interface CheckedAnswer {
  questionId: string
  isVerified: boolean
}

/** Checks answers to security questions. The person is the token's. */
export const sendKbaAnswers: Operation = {
  id: 'sendKbaAnswers',
  httpMethod: 'POST',
  path: '/mfa/kba/authenticate',
  scope: 'idn:mfa-kba:authenticate',
  async run({ state, body, caller: { identityId }, dialect }) {
    const submitted = readAnswers(body)
    const checked = await Promise.all(
      submitted.map(async (answer) => ({
        questionId: answer.id,
        isVerified: await state.kbaAnswers.matches(identityId, answer),
      })),
    )
    const status = kbaStatus(checked, identityId, state, dialect)
    // Whoever is locked out or has too little on file learns nothing about single answers.
    const isSilent = status === 'LOCKOUT' || status === 'NOT_ENOUGH_DATA'
    return spelled(status, isSilent ? [] : checked, dialect)
  },
}

function kbaStatus(
  checked: readonly CheckedAnswer[],
  identityId: string,
  state: ServiceState,
  dialect: Dialect,
): string {
  const { lockouts, kbaAnswers, rules } = state
  if (lockouts.isLocked(identityId)) return 'LOCKOUT'
  if (kbaAnswers.answered(identityId).size < rules.kbaAnswersNeeded) return 'NOT_ENOUGH_DATA'
  if (checked.some(({ isVerified }) => !isVerified)) {
    if (lockouts.countWrongAttempt(identityId)) return 'LOCKOUT'
    return dialect.pendingChecks ? 'PENDING' : 'FAILED'
  }
  const right = new Set(checked.map(({ questionId }) => questionId)).size
  if (right < rules.kbaAnswersNeeded) return 'PENDING'
  lockouts.forgive(identityId)
  return 'SUCCESS'
}

function spelled(status: string, checked: readonly CheckedAnswer[], { exampleSpelling }: Dialect) {
  if (!exampleSpelling) return { kbaAuthResponseItems: checked, status }
  const items = checked.map(({ questionId, isVerified }) => ({ questionId, IsVerified: isVerified }))
  return { kbaAuthResponseItem: items, status }
}
