import type { MfaLocales } from '@mfa-challenge/ui'
import type { Tell } from '../events/MfaChallengeEvents.ts'
import type { Settings } from '../settings/settings.ts'
import type { Connection } from './createConnection.ts'

export interface GatewayMethodsProps {
  settings: Settings
  connection: Connection
  locales: MfaLocales
  tell: Tell
  onClosed: () => void
}
