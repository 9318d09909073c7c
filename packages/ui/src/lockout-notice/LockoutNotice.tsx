'use client'
import { numberKinds, readNumber } from '@mfa-challenge/contract/internal'
import { useNow } from '@mfa-challenge/hooks'
import { useState } from 'react'
import { Button } from '../button/Button.tsx'
import { Notice } from '../notice/Notice.tsx'
import { StepFrame } from '../step-frame/StepFrame.tsx'
import { useAnnounced } from '../screen/useAnnounced.ts'
import { useTimeMark } from '../time-mark/useTimeMark.ts'
import { useLanguage, useWords } from '../words/WordsContext.tsx'

export interface LockoutNoticeProps {
  /** When it ends, in milliseconds since the epoch. Only the host can know: the service does not tell. */
  until?: number | undefined
  /** Shown once the lockout is over. */
  onStartOver?: (() => void) | undefined
  /** Leaves the challenge. */
  onCancel?: (() => void) | undefined
}

/** Too many tries. Counts down only where the host knows the end. */
export function LockoutNotice({ onStartOver, onCancel, ...props }: LockoutNoticeProps) {
  const until = readNumber(props.until, 'the end of a lockout', numberKinds.time)
  const words = useWords()
  const { formats } = useLanguage()
  const now = useNow(until)
  const untilWords = (from: number) =>
    until === undefined
      ? words.lockoutUnknown
      : words.lockoutUntil({
          time: formats.timeOfDay(until, from),
          duration: formats.duration(Math.max(aMinute, until - from)),
        })
  const isOver = until !== undefined && now >= until
  const text = isOver ? words.lockoutOver : untilWords(now)

  const lastMinute = useTimeMark({ until, now, marks: lockoutMarks })

  // Said once on entry, then at a minute to go and at the end: not each time the text changes.
  const [entry] = useState(isOver ? undefined : `${words.lockoutText} ${text}`)
  useAnnounced(entry, { assertive: true })
  const lastMinuteText = until === undefined || lastMinute === undefined ? undefined : untilWords(until - lastMinute)
  useAnnounced(isOver ? words.lockoutOverHeading : lastMinuteText)

  return (
    <StepFrame heading={isOver ? words.lockoutOverHeading : words.lockoutHeading} onCancel={onCancel}>
      <Notice tone={isOver ? 'neutral' : 'danger'} icon={isOver ? 'clock' : 'lock'}>
        {!isOver && <p data-mfa-part="notice-strong">{words.lockoutText}</p>}
        <p data-mfa-part="notice-line">{text}</p>
      </Notice>
      {isOver && onStartOver !== undefined && (
        <Button look="primary" onClick={onStartOver}>
          {words.backToStart}
        </Button>
      )}
    </StepFrame>
  )
}

const aMinute = 60_000
const lockoutMarks = [aMinute]
