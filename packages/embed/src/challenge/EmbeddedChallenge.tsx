'use client'
import { type MfaEvent, MfaProvider } from '@mfa-challenge/hooks'
import { useSyncExternalStore } from 'react'
import type { Tell } from '../events/MfaChallengeEvents.ts'
import type { Settings } from '../settings/settings.ts'
import { languages } from '../languages/languages.ts'
import type { Connection } from './createConnection.ts'
import { GatewayMethods } from './GatewayMethods.tsx'

export interface EmbeddedChallengeProps {
  settings: Settings
  connection: Connection
  tell: Tell
  onClosed: () => void
}

/** All that is in `<mfa-challenge>`. */
export function EmbeddedChallenge({ settings, connection, tell, onClosed }: EmbeddedChallengeProps) {
  const locales = useSyncExternalStore(languages.subscribe, languages.get, languages.get)
  const { locale, challengekey } = settings
  return (
    <MfaProvider
      client={connection.client}
      locale={locale}
      challengeKey={challengekey}
      onEvent={(event) => report(event, tell)}
    >
      <GatewayMethods settings={settings} connection={connection} locales={locales} tell={tell} onClosed={onClosed} />
    </MfaProvider>
  )
}

/** Analytics get it, and what ends the challenge has an event of its own. A success and giving up have more to say. */
function report(event: MfaEvent, tell: Tell) {
  tell('mfaevent', event)
  if (event.type !== 'challenge') return
  if (event.state === 'lockedOut') tell('mfalockedout', undefined)
  else if (event.state === 'nothingLeft') tell('mfanomethod', undefined)
}
