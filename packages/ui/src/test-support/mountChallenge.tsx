import { createMfaClient } from '@mfa-challenge/contract'
import { type MfaMethod, MfaProvider, useMfaEnvironment } from '@mfa-challenge/hooks'
import { createSimulator } from '@mfa-challenge/simulator'
import type { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { vi } from 'vitest'
import { MfaChallenge } from '../mfa-challenge/MfaChallenge.tsx'
import { kba, okta, rsaOf, textMessage } from './methods.ts'
import { duoOnThisPage, serveDuoFrames } from './serveDuoFrames.ts'
import type { LeftoversWatch } from './watchLeftovers.ts'

export interface MountOptions {
  watch: LeftoversWatch
  strict: boolean
  /** The portal's, where it gives one. */
  queryClient: QueryClient | undefined
}

/** Mounts the whole challenge as a portal does, with the browser's own clock, storage and fetch. */
export function mountChallenge({ watch, strict, queryClient }: MountOptions) {
  const simulator = createSimulator()
  const [person] = simulator.people
  if (person === undefined) throw new Error('The simulator knows nobody.')
  let silent = false
  const ask = (input: RequestInfo | URL, init: RequestInit = {}) =>
    silent ? new Promise<never>((_, reject) => rejectWhenCalledOff(init.signal, reject)) : simulator.fetch(input, init)
  vi.stubGlobal('fetch', (input: string, init: RequestInit) =>
    watch.noteCall(input, init.signal ?? undefined, ask(input, init)),
  )
  const stopServing = serveDuoFrames(simulator)
  const client = createMfaClient({
    baseUrl: `${simulator.url}/v3`,
    getAccessToken: () => person.accessToken,
    headers: { 'slpt-forwarding': '203.0.113.7' },
  })
  const duo = duoOnThisPage(simulator, person)
  const rsa = rsaOf(simulator)
  const methods: MfaMethod[] = [
    textMessage,
    okta,
    kba,
    { ...duo, getSigRequest: (call) => watch.noteCall('getSigRequest', call.signal, duo.getSigRequest(call)) },
    { ...rsa, getRequestId: (call) => watch.noteCall('getRequestId', call.signal, rsa.getRequestId(call)) },
  ]

  const container = document.createElement('div')
  document.body.append(container)
  const root = createRoot(container)
  const caches = new Set<QueryClient>()
  const page = (
    <MfaProvider client={client} queryClient={queryClient}>
      <Cache onSeen={(cache) => caches.add(cache)} />
      <MfaChallenge methods={methods} rememberDevice />
    </MfaProvider>
  )
  root.render(strict ? <StrictMode>{page}</StrictMode> : page)

  return {
    container,
    simulator,
    person,
    caches,
    /** From now on the service answers nothing. */
    fallSilent() {
      silent = true
    },
    unmount() {
      root.unmount()
      container.remove()
    },
    /** What the test itself put into the page. */
    stopServing,
  }
}

function Cache({ onSeen }: { onSeen: (cache: QueryClient) => void }) {
  onSeen(useMfaEnvironment().queryClient)
  return null
}

function rejectWhenCalledOff(signal: AbortSignal | null | undefined, reject: (reason: unknown) => void) {
  signal?.addEventListener('abort', () => reject(new DOMException('Called off', 'AbortError')))
}
