import type { MethodEnd, MfaMethod } from '@mfa-challenge/hooks'

/** What the screen of every method takes. */
export interface MethodScreenProps<Type extends MfaMethod['type']> {
  method: Extract<MfaMethod, { type: Type }>
  /** The press that led here, new for each: an occasion for `useOnce`. */
  press: object | undefined
  onEnd: (end: MethodEnd) => void
  onAnotherWay: () => void
}
