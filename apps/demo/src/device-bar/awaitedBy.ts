import type { MfaEvent } from '@mfa-challenge/hooks'

/** What a portal may wait for, of what the devices have. */
export type AwaitedKind = 'code' | 'okta-verify' | 'rsa'

/** What it waits for since it told of this. Going to another method, or out, is told too, and ends the waiting. */
export function awaitedBy(event: MfaEvent): AwaitedKind | undefined {
  switch (event.type) {
    case 'challenge':
      return event.state === 'method' && event.method === 'token' ? 'code' : undefined
    case 'sendToken':
    case 'tokenAuth':
      return 'code'
    case 'oktaVerify':
      return event.state === 'waiting' ? 'okta-verify' : undefined
    case 'rsa':
      return event.state === 'waiting' ? 'rsa' : undefined
    case 'duoWeb':
    case 'duoVerify':
    case 'kbaQuestions':
    case 'kbaAnswers':
    case 'otherCode':
    case 'otherApproval':
      return undefined
    default:
      return event satisfies never
  }
}
