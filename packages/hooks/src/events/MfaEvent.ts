import type { DeliveryType, MethodType, MfaFailureCode } from '@mfa-challenge/contract'

/** A method, without anything that could tell whose it is. */
export interface MfaEventMethod {
  /** `other` for whatever only a gateway knows: its own name could tell whose portal it is. */
  readonly method: MethodType | 'other'
  /** How a code travels: for `token` alone. */
  readonly deliveryType?: DeliveryType | undefined
}

/** What a state came after. */
interface After {
  /** How long the state before it was shown, in milliseconds by the provider's clock. 0 for a first one. */
  readonly durationMs: number
}

/** What the end of a challenge came after. */
interface AfterAll extends After {
  /** How long it took altogether: from the first choice, or from the last "start over". */
  readonly challengeDurationMs: number
}

interface ChallengeSteps {
  choosing: After
  /** A method was chosen. Told for each choice, of the same one too. */
  method: After & MfaEventMethod
  succeeded: AfterAll & MfaEventMethod
  lockedOut: AfterAll & MfaEventMethod
  nothingLeft: AfterAll
  abandoned: AfterAll
}

/** A step of the whole challenge, from `useMfaChallenge`. */
export type MfaChallengeEvent = {
  [State in keyof ChallengeSteps]: ChallengeSteps[State] & { readonly type: 'challenge'; readonly state: State }
}[keyof ChallengeSteps]

/** The states of the hooks that methods are made of, under the hooks' names. */
export interface MfaMethodStates {
  sendToken: 'idle' | 'sending' | 'sent' | 'failed'
  tokenAuth: 'entering' | 'checking' | Over
  oktaVerify: 'idle' | 'pushing' | 'waiting' | Polled
  duoWeb: 'preparing' | 'prompting' | DuoVerify
  /** Of a `useDuoVerify` that stands alone: inside `useDuoWeb` it says nothing. */
  duoVerify: DuoVerify
  kbaQuestions: 'loading' | 'ready' | 'failed' | 'notEnoughData'
  kbaAnswers: 'answering' | 'checking' | Over
  rsa: 'idle' | 'starting' | 'waiting' | Polled
  otherCode: 'idle' | 'starting' | 'entering' | 'checking' | Over
  otherApproval: 'idle' | 'starting' | 'waiting' | Polled
}

type Over = 'succeeded' | 'lockedOut' | 'notEnoughData'
type Polled = Over | 'refused' | 'timedOut' | 'stopped'
type DuoVerify = Over | 'idle' | 'checking' | 'refused' | 'failed'

/** Why a state is not the one that was hoped for: one of these words, never the service's own. */
export type MfaEventReason =
  | MfaFailureCode
  | 'insecureContext'
  | 'wrongCode'
  | 'wrong'
  | 'moreNeeded'
  | 'notSent'
  | 'lockedOut'
  | 'notEnoughData'

/** A state of one hook. */
export type MfaMethodState = {
  [Type in keyof MfaMethodStates]: {
    readonly type: Type
    readonly state: MfaMethodStates[Type]
    readonly reason?: MfaEventReason | undefined
  }
}[keyof MfaMethodStates]

/** A state of one hook, its first one included. It is told when it is shown, and told once. */
export type MfaMethodEvent = After & MfaEventMethod & MfaMethodState

/**
 * What a portal's analytics may know: which method, which state, how long. No code and no answer is in it, no id, no name
 * and no destination, and no text of the service.
 */
export type MfaEvent = MfaChallengeEvent | MfaMethodEvent
