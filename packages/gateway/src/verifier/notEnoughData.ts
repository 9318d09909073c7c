import type { VerifierAnswer } from './Verifier.ts'

/** The portal knows no name of this person that the method needs. The service has a word for that. */
export const notEnoughData: VerifierAnswer = { status: 'NOT_ENOUGH_DATA' }
