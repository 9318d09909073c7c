import type { Clock } from '../clock/Clock.ts'

/** What the two live regions say now. At most one of them says something. */
export interface Announcement {
  readonly status: string
  readonly alert: string
}

export interface AnnounceOptions {
  /**
   * Cuts into what is said politely, and goes before what waits: for refusals and failures.
   * @default false
   */
  assertive?: boolean | undefined
  /**
   * Says it once more after a pause in typing, where a key came before it can have been heard: screen readers stop
   * speaking at each key. For what has to be known and is not on the screen where people are.
   * @default false
   */
  insistent?: boolean | undefined
}

export interface AnnouncerQueue {
  /** The result takes the message back, as long as it waits: for what is no longer so. */
  announce: (message: string, options?: AnnounceOptions) => () => void
  /** The same object until it changes. */
  current: () => Announcement
  /** Calls `onChange` after each change. The result unsubscribes. */
  subscribe: (onChange: () => void) => () => void
  /** To be told of each key that is pressed. */
  noteKey: () => void
  /** Forgets what waits. A later `announce` starts again. */
  stop: () => void
}

/**
 * Speaks one message at a time, at most one in two seconds: screen readers drop what comes faster. An assertive message
 * does not wait for a polite one; one that nobody can have heard by then is said after it.
 */
export function createAnnouncerQueue(clock: Clock): AnnouncerQueue {
  const listeners = new Set<() => void>()
  let waiting: Message[] = []
  let current = silence
  let speaking: Message | undefined
  let spokenAt = Number.NEGATIVE_INFINITY
  let cancel: () => void = () => undefined
  let lastShown = ''
  /** Has been spoken, but a key may have cut it off: the last one that is insistent. */
  let unheard: Message | undefined
  let heardBy = 0
  let cancelPause: () => void = () => undefined

  const show = (announcement: Announcement) => {
    current = announcement
    for (const listener of listeners) listener()
  }

  const speakNext = () => {
    cancel()
    const [next] = waiting
    const hasSpoken = speaking !== undefined
    speaking = next
    if (next === undefined) {
      // Who reads the page through later finds nothing old.
      if (hasSpoken) cancel = clock.setTimeout(() => show(silence), lasting)
      return
    }
    const said = next.assertive ? current.alert : current.status
    if (said.trim() === next.text) {
      // A region that keeps its text stays silent: empty it, and let the browser notice.
      show(silence)
      cancel = clock.setTimeout(() => (next.isTakenBack ? speakNext() : speak(next)), noticed)
    } else {
      speak(next)
    }
  }

  const speak = (message: Message) => {
    const { text, assertive } = message
    waiting = waiting.filter((one) => one !== message)
    spokenAt = clock.now()
    if (message.insistent) {
      unheard = message
      heardBy = spokenAt + longestSaid(text)
      cancelPause()
    }
    // Orca takes the same text in the same region for the same event, however often it was emptied between.
    const shown = text === lastShown ? `${text}\u00a0` : text
    lastShown = shown
    show(assertive ? { status: '', alert: shown } : { status: shown, alert: '' })
    cancel = clock.setTimeout(speakNext, spacing)
  }

  const firstPolite = () => {
    const place = waiting.findIndex((one) => !one.assertive)
    return place === -1 ? waiting.length : place
  }

  const insert = (message: Message, place: number) => {
    waiting = [...waiting.slice(0, place), message, ...waiting.slice(place)]
  }

  const cutIn = (polite: Message) => {
    cancel()
    const isUnheard = !polite.isTakenBack && !waiting.includes(polite) && clock.now() - spokenAt < noticed
    if (isUnheard) insert(polite, firstPolite())
    speakNext()
  }

  const enqueue = (message: Message) => {
    insert(message, message.assertive ? firstPolite() : waiting.length)
    if (speaking === undefined) speakNext()
    else if (message.assertive && !speaking.assertive) cutIn(speaking)
  }

  const isSaid = (text: string, assertive: boolean) =>
    waiting.some((one) => one.text === text && one.assertive === assertive) ||
    // A refusal that comes twice is news. A heading and a sentence that say the same are not.
    (!assertive && speaking?.text === text)

  return {
    announce(text, { assertive = false, insistent = false } = {}) {
      if (text === '' || isSaid(text, assertive)) return () => undefined
      const message: Message = { text, assertive, insistent, isTakenBack: false }
      enqueue(message)
      return () => {
        message.isTakenBack = true
        waiting = waiting.filter((one) => one !== message)
      }
    },
    current: () => current,
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    noteKey() {
      const message = unheard
      if (message === undefined || clock.now() > heardBy) return
      // Cut off: it has all the time there is, until nobody types.
      heardBy = Number.POSITIVE_INFINITY
      cancelPause()
      cancelPause = clock.setTimeout(() => {
        unheard = undefined
        if (!message.isTakenBack) enqueue(message)
      }, typingPause)
    },
    stop() {
      cancel()
      cancelPause()
      unheard = undefined
      waiting = []
      speaking = undefined
    },
  }
}

interface Message {
  readonly text: string
  readonly assertive: boolean
  readonly insistent: boolean
  isTakenBack: boolean
}

const silence: Announcement = { status: '', alert: '' }
const spacing = 2_000
const noticed = 100
const typingPause = 2_000
/** Longer than a voice takes for the longest of our messages. */
const lasting = 20_000

/** How long a voice may take to come to it and to say it, in milliseconds. */
function longestSaid(text: string): number {
  return 2_000 + 70 * text.length
}
