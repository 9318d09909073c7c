import { it } from 'vitest'

/**
 * A test of what the custom element never does, and Preact does not do as React does: to take over the page of a server,
 * to have a cache of React Query that others look into.
 */
export const itOnReact = it.skipIf(process.env['MFA_RUNS_ON'] === 'preact')
