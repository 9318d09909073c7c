import type { DuoFrame, DuoWebStep } from '@mfa-challenge/hooks/duo-web'
import { failureWords } from './failureWords.ts'
import type { MfaWords } from './MfaWords.ts'
import './parts/duo.ts'

/**
 * Why Duo has no prompt to answer, or its answer did not count, from `useDuoWeb`. Undefined where there is nothing to say,
 * or another screen says it. That the person is `enrolled` now is told here too: it is no failure.
 */
export function duoFailureWords(duo: DuoWebStep, words: MfaWords): string | undefined {
  if (duo.status === 'failed') return failureWords(duo.failure, words)
  if (duo.status === 'refused') return words.duoRefused
  return duo.status === 'prompting' ? frameWords(duo.frame, words) : undefined
}

function frameWords(frame: DuoFrame, words: MfaWords): string | undefined {
  switch (frame.status) {
    case 'rejected':
      return rejectionWords(frame, words)
    case 'blocked':
      return words.duoBlocked
    case 'expired':
      return words.duoExpired
    case 'error':
      return frame.failure === undefined ? duoText(frame.text, words) : failureWords(frame.failure, words)
    case 'enrolled':
      return words.duoEnrolled
    case 'loading':
    case 'shown':
    case 'slow':
    case 'openWindow':
    case 'answered':
      return undefined
    default:
      return frame satisfies never
  }
}

function rejectionWords(frame: Extract<DuoFrame, { status: 'rejected' }>, words: MfaWords): string {
  const { reason } = frame
  switch (reason) {
    case 'error':
      return duoText(frame.text, words)
    // What is wrong with the request helps a developer, who is told of it, and nobody else.
    case 'unsigned':
    case 'malformed':
    case 'hostNotAllowed':
    case 'hostMalformed':
      return words.duoUnusable
    default:
      return reason satisfies never
  }
}

/** Duo's own sentence, where it gave one. */
function duoText(text: string | undefined, words: MfaWords): string {
  return text === undefined || text === '' ? words.duoFailed : words.duoSays({ text })
}
