import { challenge } from './challengeSubject.ts'
import { duoVerify, duoWeb } from './duoSubjects.tsx'
import { kbaAnswers, kbaQuestions } from './kbaSubjects.ts'
import { oktaVerify, rsa, verificationPoll } from './pollSubjects.ts'
import { lockedOutToken, pendingToken, sendToken, tokenAuth } from './tokenSubjects.ts'

/** Every hook that sends, asks or waits. */
export const subjects = [
  sendToken,
  tokenAuth,
  pendingToken,
  lockedOutToken,
  oktaVerify,
  duoWeb,
  duoVerify,
  kbaQuestions,
  kbaAnswers,
  rsa,
  verificationPoll,
  challenge,
]
