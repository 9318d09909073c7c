'use client'
import { activeElement } from '@mfa-challenge/hooks/internal'
import { type RefObject, useEffect, useRef } from 'react'
import { useSaying } from '../screen/useSaying.ts'
import { useLanguage, useWords } from '../words/WordsContext.tsx'

export interface ButtonWait {
  /** What stands before and after the button's own words: "", " in 0:24". Undefined while it need not wait. */
  readonly around: readonly [before: string, after: string] | undefined
  /** For what holds them. */
  readonly ref: RefObject<HTMLSpanElement | null>
  /** Says how long it still is, in words. */
  readonly tell: () => void
}

/**
 * The time on a button that has to wait, counting down for the eye. For the ear once, in words: where it begins, if
 * `tells` or the button has the focus, and whenever somebody asks. Where it `tells`, or somebody has asked, it also says
 * when the wait is over.
 */
export function useWait(label: string, { seconds, tells }: { seconds: number; tells: boolean }): ButtonWait {
  const words = useWords()
  const { formats } = useLanguage()
  const say = useSaying()
  const isTold = useRef(false)
  const before = useRef(0)
  const hadTold = useRef(tells)
  const ref = useRef<HTMLSpanElement>(null)

  const tellLength = () => {
    say(words.actionIn({ action: label, time: formats.duration(seconds * 1000) }))
  }
  const tell = () => {
    isTold.current = true
    tellLength()
  }

  useEffect(() => {
    const last = before.current
    before.current = seconds
    // It begins, or has become longer. What has been done is said before what can be done next.
    if (seconds > last && (tells || hasFocus(ref.current))) queueMicrotask(tells ? tell : tellLength)
    // Something else has come of it meanwhile, and is being told.
    else if (tells !== hadTold.current) say('')
    hadTold.current = tells
    if (seconds > 0 || last === 0 || !isTold.current) return
    isTold.current = false
    say(words.lockoutOverHeading)
  })

  const sentence = seconds > 0 ? words.actionIn({ action: label, time: formats.countdown(seconds) }) : undefined
  return { around: sentence === undefined ? undefined : partsOf(sentence, label), ref, tell }
}

function hasFocus(within: HTMLElement | null): boolean {
  return within !== null && activeElement(within)?.contains(within) === true
}

/** The label stays a text of its own, and the button's name: a name that counts down could be spoken each second. */
function partsOf(sentence: string, label: string): readonly [before: string, after: string] {
  const [before = '', ...after] = sentence.split(label)
  // Words of the host's may hold no label.
  return after.length === 0 ? ['', ` ${sentence}`] : [before, after.join(label)]
}
