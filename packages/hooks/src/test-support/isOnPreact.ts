/**
 * What the custom element runs on. A test is skipped there that is about what an element never does: to take over the page
 * of a server, to have a cache of React Query that others look into.
 */
export const isOnPreact = process.env['MFA_RUNS_ON'] === 'preact'
