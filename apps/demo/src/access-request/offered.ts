import type { MfaMethod } from '@mfa-challenge/hooks'

export interface OfferedFacts {
  /** How somebody passed in this tab last. */
  lastWay: string | undefined
  /** The simulator's origin; `null` with a real tenant. */
  simulatorUrl: string | null
}

/** The methods as this portal offers them: the last way first, and with the simulator Duo's prompt from there. */
export function offered(methods: readonly MfaMethod[], { lastWay, simulatorUrl }: OfferedFacts): readonly MfaMethod[] {
  return methods.map((method) => ({
    ...method,
    // Offered first, and never begun.
    ...(method.id === lastWay && { lastUsed: true }),
    ...(method.type === 'duo-web' && simulatorUrl !== null && { extraOrigins: [simulatorUrl] }),
  }))
}
