'use client'
import { useEffect, useRef } from 'react'
import { useSaying } from '../screen/useSaying.ts'
import { useLanguage, useWords } from '../words/WordsContext.tsx'

export interface Wait {
  /** What stands before and after the button's own words: "", " in 0:24". Undefined while it need not wait. */
  readonly around: readonly [before: string, after: string] | undefined
  /** Says how long it still is, in words. */
  readonly tell: () => void
}

/**
 * The time on a button that has to wait, counting down for the eye. For the ear once, in words: where it begins if
 * `tells`, and whenever somebody asks. Who was told how long hears, too, when it is over.
 */
export function useWait(label: string, { seconds, tells }: { seconds: number; tells: boolean }): Wait {
  const words = useWords()
  const { formats } = useLanguage()
  const say = useSaying()
  const isTold = useRef(false)
  const before = useRef(0)

  const tell = () => {
    isTold.current = true
    say(words.actionIn({ action: label, time: formats.duration(seconds * 1000) }))
  }

  useEffect(() => {
    const last = before.current
    before.current = seconds
    // It begins, or has become longer.
    if (tells && seconds > last) tell()
    if (seconds > 0 || last === 0 || !isTold.current) return
    isTold.current = false
    say(words.lockoutOverHeading)
  })

  return {
    around:
      seconds > 0 ? around(label, words.actionIn({ action: label, time: formats.countdown(seconds) })) : undefined,
    tell,
  }
}

/** The label stays a text of its own, and the button's name: a name that counts down could be spoken each second. */
function around(label: string, sentence: string): readonly [before: string, after: string] {
  const [before = '', ...after] = sentence.split(label)
  // Words of the host's may hold no label.
  return after.length === 0 ? ['', ` ${sentence}`] : [before, after.join(label)]
}
