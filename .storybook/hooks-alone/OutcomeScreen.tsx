import { type UseMfaChallengeResult, useNow } from '@mfa-challenge/hooks'
import { useLanguage, useWords } from '@mfa-challenge/ui/words'
import { Screen } from './Screen.tsx'
import { useSaid } from './useSaid.ts'

export interface OutcomeScreenProps {
  challenge: Extract<UseMfaChallengeResult, { status: 'succeeded' | 'lockedOut' | 'nothingLeft' }>
  onStartOver: () => void
}

/** How it came out. */
export function OutcomeScreen({ challenge, onStartOver }: OutcomeScreenProps) {
  const words = useWords()
  switch (challenge.status) {
    case 'succeeded':
      return <Screen heading={words.succeededHeading} />
    case 'lockedOut':
      return <LockedOut until={challenge.until} onStartOver={onStartOver} onLeave={challenge.abandon} />
    case 'nothingLeft':
      return (
        <Screen heading={words.nothingLeftHeading} lead={words.nothingLeftText}>
          <button type="button" onClick={challenge.abandon}>
            {words.cancel}
          </button>
        </Screen>
      )
    default:
      return challenge satisfies never
  }
}

interface LockedOutProps {
  /** The service does not tell. Where the host knows, people can start over then. */
  until: number | undefined
  onStartOver: () => void
  onLeave: () => void
}

function LockedOut({ until, onStartOver, onLeave }: LockedOutProps) {
  const words = useWords()
  const { formats } = useLanguage()
  const now = useNow(until)
  const isOver = until !== undefined && now >= until
  useSaid(words.lockoutText, { assertive: true })

  function lead() {
    if (until === undefined) return words.lockoutUnknown
    if (isOver) return words.lockoutOver
    return words.lockoutUntil({ time: formats.timeOfDay(until), duration: formats.duration(until - now) })
  }

  return (
    <Screen heading={isOver ? words.lockoutOverHeading : words.lockoutHeading} lead={lead()}>
      {isOver && (
        <button type="button" onClick={onStartOver}>
          {words.backToStart}
        </button>
      )}
      <button type="button" className="plain" onClick={onLeave}>
        {words.cancel}
      </button>
    </Screen>
  )
}
