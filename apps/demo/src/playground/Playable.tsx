import { type Clock, MfaProvider } from '@mfa-challenge/hooks'
import { MfaChallenge, type MfaChallengeOutcome, type MfaChallengeProps } from '@mfa-challenge/ui'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { requestId } from '../access-request/requestId.ts'
import { type AwaitedKind, awaitedBy } from '../device-bar/awaitedBy.ts'
import { Devices } from '../devices/Devices.tsx'
import type { PlayWorld } from './createPlayWorld.ts'
import { servePromptInPage } from './servePromptInPage.ts'
import './Playground.css'

export interface PlayableProps
  extends Pick<MfaChallengeProps, 'autoPush' | 'rememberDevice' | 'instructions' | 'context' | 'help'> {
  /** The service behind, and whose devices stand beside. */
  world: PlayWorld
  /** Whose timers the challenge uses. Read once. */
  clock?: Clock | undefined
  /** What the portal around would be told. */
  onSucceeded?: ((outcome: MfaChallengeOutcome) => void) | undefined
  /** What the portal around would be told. */
  onAbandoned?: (() => void) | undefined
}

/** The whole challenge with simulated devices beside it, to be played through: no server, no network. */
export function Playable({ world, clock, onSucceeded, onAbandoned, ...challenge }: PlayableProps) {
  const place = useRef<HTMLElement>(null)
  const [queryClient] = useState(() => new QueryClient())
  const [round, setRound] = useState(1)
  const [awaited, setAwaited] = useState<AwaitedKind>()
  const [heard, setHeard] = useState('')

  useEffect(() => {
    if (place.current === null) return undefined
    return servePromptInPage(place.current, world.simulator)
  }, [world])

  const playAgain = (word: string) => {
    setHeard(word)
    setAwaited(undefined)
    setRound((count) => count + 1)
  }

  return (
    <QueryClientProvider client={queryClient}>
      <div className="acme desk">
        <main className="play-place" ref={place}>
          <MfaProvider
            key={round}
            client={world.client}
            clock={clock}
            storage={world.storage}
            challengeKey={`play-${round}`}
            onEvent={(event) => setAwaited(awaitedBy(event))}
          >
            <MfaChallenge
              {...challenge}
              methods={world.methods}
              onSucceeded={(outcome) => {
                setHeard(describe(outcome))
                onSucceeded?.(outcome)
              }}
              onContinue={() => playAgain('')}
              onAbandoned={() => {
                playAgain('onAbandoned()')
                onAbandoned?.()
              }}
            />
          </MfaProvider>
          <p className="play-heard">
            The portal around was told: <output>{heard === '' ? 'nothing yet' : <code dir="ltr">{heard}</code>}</output>
          </p>
        </main>
        <Devices
          api={world.devices}
          userAlias={world.person.userAlias}
          awaited={awaited}
          subject={requestId}
          onReset={() => playAgain('')}
        />
      </div>
    </QueryClientProvider>
  )
}

function describe({ methodId, rememberDevice }: MfaChallengeOutcome): string {
  const remembered = rememberDevice === undefined ? '' : `, rememberDevice: ${rememberDevice}`
  return `onSucceeded({ methodId: '${methodId}'${remembered} })`
}
