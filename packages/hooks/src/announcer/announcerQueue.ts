import type { Clock } from '../clock/Clock.ts'

/** What the two live regions say now. At most one of them says something. */
export interface Announcement {
  readonly status: string
  readonly alert: string
}

export interface AnnounceOptions {
  /**
   * Cuts in on what is not assertive, and goes before what waits: for refusals and failures.
   * @default false
   */
  assertive?: boolean | undefined
}

export interface AnnouncerQueue {
  announce: (message: string, options?: AnnounceOptions) => void
  /** The same object until it changes. */
  current: () => Announcement
  /** Calls `onChange` after each change. The result unsubscribes. */
  subscribe: (onChange: () => void) => () => void
  /** Forgets what waits. A later `announce` starts again. */
  stop: () => void
}

/**
 * Speaks one message at a time, at most one in two seconds: screen readers drop what comes faster. Only an assertive one
 * does not wait for a polite one to be over: a screen reader breaks that one off. If it came too soon for the polite one
 * to be noticed at all, that one is said after it.
 */
export function createAnnouncerQueue(clock: Clock): AnnouncerQueue {
  const listeners = new Set<() => void>()
  let waiting: Message[] = []
  let current = silence
  let speaking: Message | undefined
  let noticedAt = 0
  let cancel: () => void = () => undefined

  const show = (announcement: Announcement) => {
    current = announcement
    for (const listener of listeners) listener()
  }

  const speakNext = () => {
    const [next, ...rest] = waiting
    speaking = next
    if (next === undefined) return
    waiting = rest
    const said = next.assertive ? current.alert : current.status
    noticedAt = clock.now() + noticed
    if (said === next.text) {
      // A region that keeps its text stays silent: empty it, and let the browser notice.
      show(silence)
      noticedAt += noticed
      cancel = clock.setTimeout(() => speak(next), noticed)
    } else {
      speak(next)
    }
  }

  const speak = ({ text, assertive }: Message) => {
    show(assertive ? { status: '', alert: text } : { status: text, alert: '' })
    cancel = clock.setTimeout(speakNext, spacing)
  }

  return {
    announce(text, { assertive = false } = {}) {
      if (text === '' || waiting.some((one) => one.text === text && one.assertive === assertive)) return
      const message = { text, assertive }
      const firstPolite = assertive ? waiting.findIndex((one) => !one.assertive) : -1
      waiting = firstPolite === -1 ? [...waiting, message] : waiting.toSpliced(firstPolite, 0, message)
      if (speaking !== undefined && (speaking.assertive || !assertive)) return
      cancel()
      if (speaking !== undefined && clock.now() < noticedAt) waiting = waiting.toSpliced(1, 0, speaking)
      speakNext()
    },
    current: () => current,
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    stop() {
      cancel()
      waiting = []
      speaking = undefined
    },
  }
}

interface Message {
  readonly text: string
  readonly assertive: boolean
}

const silence: Announcement = { status: '', alert: '' }
const spacing = 2_000
const noticed = 100
