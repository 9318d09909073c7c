import { MfaProvider, type MfaProviderProps, pollSchedules } from '@mfa-challenge/hooks'
import { AccessRequest } from '../access-request/AccessRequest.tsx'
import { requestId } from '../access-request/requestId.ts'
import type { PortalSession } from '../portal-api/PortalSession.ts'
import { stepUp } from '../step-up/stepUp.ts'
import type { Theme } from './useRootTheme.ts'

export interface PortalProps {
  session: PortalSession
  /** A BCP 47 tag. */
  language: string
  theme: Theme
  /** Which simulated world it is; each begins anew. */
  world: number
  /** Called for each step of the challenge. */
  onEvent: MfaProviderProps['onEvent']
  onRemembered: (until: number | null) => void
}

/** One request that waits for approval. */
export function Portal({ session, language, theme, world, onEvent, onRemembered }: PortalProps) {
  const { simulatorUrl } = session

  return (
    <main>
      <MfaProvider
        key={world}
        client={stepUp.client}
        pollSchedule={pollSchedules.held}
        locale={language}
        challengeKey={`${requestId}-${world}`}
        onEvent={onEvent}
      >
        <AccessRequest
          theme={theme}
          simulatorUrl={simulatorUrl}
          rememberedUntil={session.rememberedUntil}
          onRemembered={onRemembered}
        />
      </MfaProvider>
      {simulatorUrl === null && (
        <p className="page-note">
          This portal talks to a real tenant: codes and notifications come to your own phone and mailbox.
        </p>
      )}
    </main>
  )
}
