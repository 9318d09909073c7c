import { createMfaClient } from '@mfa-challenge/contract'
import { type Clock, MfaProvider } from '@mfa-challenge/hooks'
import type { Decorator } from '@storybook/react-vite'

// Nobody asks it anything.
const client = createMfaClient({ baseUrl: 'https://portal.example/mfa' })

/** For the decorators of a story: what it shows reads this clock. */
export function atTime(clock: Clock): Decorator {
  return (Story) => (
    <MfaProvider client={client} clock={clock}>
      <Story />
    </MfaProvider>
  )
}

/** A clock that stands still at that time. */
export function stillClock(at: number): Clock {
  return { now: () => at, setTimeout: () => () => undefined }
}
