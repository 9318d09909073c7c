import type { MethodType } from '@mfa-challenge/contract'
import type { ForwardedCall } from '../forward/ForwardedCall.ts'

/** What the service answered to a call of this session. */
export interface WatchedAnswer {
  status: number
  contentType: string | undefined
  body: string
}

/** Remembers, for one session, whether the service itself said that this is the person. */
export interface SuccessWatcher {
  /** A verification that this session's own server started. */
  noteStarted(method: MethodType, requestId: string): void
  /** An answer on its way to the page. */
  noteAnswer(call: ForwardedCall, answer: WatchedAnswer): void
  /** Whether something protected may happen now, once. */
  takeSuccess(): boolean
}

const lifetimeMs = 5 * 60_000
const maxStarted = 100

/** Whose word it is to say so. A start's `SUCCESS` means sent, never verified. */
const verdicts: ReadonlySet<string> = new Set(['sendTokenAuthRequest', 'sendKbaAnswers', 'sendDuoVerifyRequest'])

/** Which operations start what can be polled. */
const starters: Readonly<Record<string, MethodType>> = {
  createSendToken: 'token',
  sendOktaVerifyRequest: 'okta-verify',
  sendDuoVerifyRequest: 'duo-web',
}

/** Makes a watcher that has seen nothing yet. Anything it does not understand counts as no success. */
export function createSuccessWatcher(now: () => number = () => Date.now()): SuccessWatcher {
  const started = new Map<string, MethodType>()
  let goodUntil = 0

  const noteStarted = (method: MethodType, requestId: string) => {
    const [oldest] = started.keys()
    if (oldest !== undefined && started.size >= maxStarted) started.delete(oldest)
    started.set(requestId, method)
  }

  const succeed = () => {
    goodUntil = now() + lifetimeMs
    // A challenge vouches once: polling again what was started for it must not be a way around the next.
    started.clear()
  }

  return {
    noteStarted,

    noteAnswer({ operation, poll }, answer) {
      const body = readAnswer(answer)
      if (body === undefined) return
      const requestId = readText(body.requestId)
      const isSuccess = body.status === 'SUCCESS'

      if (isSuccess && verdicts.has(operation)) return succeed()

      const method = starters[operation]
      if (method !== undefined && requestId !== undefined) return noteStarted(method, requestId)

      if (!isSuccess || operation !== 'pingVerificationStatus' || poll === undefined) return
      const isOurs = started.get(poll.requestId) === poll.method
      const isAboutIt = requestId === undefined || requestId === poll.requestId
      if (isOurs && isAboutIt) succeed()
    },

    takeSuccess() {
      const isGood = now() < goodUntil
      goodUntil = 0
      return isGood
    },
  }
}

function readAnswer({ status, contentType, body }: WatchedAnswer): Readonly<Record<string, unknown>> | undefined {
  if (status !== 200 || !/^application\/json\s*(?:;|$)/i.test(contentType ?? '')) return undefined
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
