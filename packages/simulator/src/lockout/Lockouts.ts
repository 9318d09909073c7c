import type { SimulatorRules } from '../rules/SimulatorRules.ts'

/** Counts wrong attempts, per person and across methods. */
export interface Lockouts {
  isLocked(identityId: string): boolean
  /** Counts a wrong attempt. Says whether it was the one that locked the person. */
  countWrongAttempt(identityId: string): boolean
  /** Forgets the wrong attempts, after a right one. */
  forgive(identityId: string): void
}

/** Makes the record of wrong attempts. */
export function createLockouts(
  rules: Pick<SimulatorRules, 'attempts' | 'attemptWindowMs' | 'lockoutMs'>,
  now: () => number,
): Lockouts {
  const wrongAttempts = new Map<string, readonly number[]>()
  const lockedUntil = new Map<string, number>()

  return {
    isLocked(identityId) {
      const until = lockedUntil.get(identityId)
      return until !== undefined && now() < until
    },
    countWrongAttempt(identityId) {
      const at = now()
      const recent = (wrongAttempts.get(identityId) ?? []).filter((earlier) => at - earlier < rules.attemptWindowMs)
      const attempts = [...recent, at]
      if (attempts.length < rules.attempts) {
        wrongAttempts.set(identityId, attempts)
        return false
      }
      wrongAttempts.delete(identityId)
      lockedUntil.set(identityId, at + rules.lockoutMs)
      return true
    },
    forgive(identityId) {
      wrongAttempts.delete(identityId)
    },
  }
}
