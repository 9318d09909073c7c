import { type MfaMethod, type MfaOutcome, useAnnouncer, useFocusKeeping, useMfaChallenge } from '@mfa-challenge/hooks'
import { useLanguage } from '@mfa-challenge/ui/words'
import { useMemo, useRef, useState } from 'react'
import { ChoiceScreen } from './ChoiceScreen.tsx'
import { MethodScreen } from './MethodScreen.tsx'
import { OutcomeScreen } from './OutcomeScreen.tsx'
import { ScreenContext } from './ScreenContext.ts'

export interface ChallengeProps {
  methods: readonly MfaMethod[]
  /** For the screen alone: your server decides. */
  onSucceeded: (outcome: MfaOutcome) => void
  onAbandoned: () => void
}

/** The whole challenge in elements of your own. It needs an `MfaProvider` around it, and nothing else of ours. */
export function Challenge({ methods, onSucceeded, onAbandoned }: ChallengeProps) {
  const challenge = useMfaChallenge({ methods, onSucceeded, onAbandoned })
  const { locale, direction } = useLanguage()
  const { announce, statusProps, status, alertProps, alert } = useAnnouncer()
  const root = useRef<HTMLElement>(null)
  const { claimFocus, keepFocus, askForFocus, focusProps } = useFocusKeeping({ root, announce })
  const services = useMemo(() => ({ announce, claimFocus, keepFocus }), [announce, claimFocus, keepFocus])
  const [press, setPress] = useState<object>()

  const choose = (methodId: string) => {
    askForFocus()
    setPress({})
    challenge.choose(methodId)
  }
  const goBack = () => {
    askForFocus()
    challenge.goBack()
  }
  const startOver = () => {
    askForFocus()
    challenge.startOver()
  }

  function screen() {
    switch (challenge.status) {
      case 'choosing':
        return (
          <ChoiceScreen
            methods={challenge.methods}
            preselectedId={challenge.preselectedId}
            onChoose={choose}
            onCancel={challenge.abandon}
          />
        )
      case 'method':
        return (
          <MethodScreen
            key={challenge.method.id}
            method={challenge.method}
            press={press}
            onEnd={challenge.end}
            onAnotherWay={goBack}
          />
        )
      case 'succeeded':
      case 'lockedOut':
      case 'nothingLeft':
        return <OutcomeScreen challenge={challenge} onStartOver={startOver} />
      case 'abandoned':
        return null
      default:
        return challenge satisfies never
    }
  }

  return (
    <section ref={root} {...focusProps} lang={locale} dir={direction} className="hooks-alone">
      <ScreenContext.Provider value={services}>{screen()}</ScreenContext.Provider>
      {/* Here from the first: what comes together with its message often goes unheard. */}
      <p {...statusProps} className="spoken">
        {status}
      </p>
      <p {...alertProps} className="spoken">
        {alert}
      </p>
    </section>
  )
}
