// @vitest-environment jsdom
import { createMfaClient } from '@mfa-challenge/contract'
import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query'
import { render, renderHook } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { expect, it, vi } from 'vitest'
import { createFakeStorage } from '../test-support/fakeStorage.ts'
import { turns } from '../test-support/fakeClock.ts'
import { type MfaEnvironment, useMfaClient, useMfaEnvironment } from '../environment/MfaEnvironment.ts'
import { useVisit } from '../kept/useVisit.ts'
import { MfaProvider } from './MfaProvider.tsx'

const newClient = () => createMfaClient({ baseUrl: 'https://portal.example/mfa' })
const client = newClient()

it('has the hooks below ask its client', async () => {
  const asked = vi.spyOn(client, 'sendOktaVerifyRequest').mockResolvedValue({ status: 'PENDING' })
  const { result } = renderHook(useMfaClient, { wrapper: Provided })
  const { signal } = new AbortController()

  await result.current.sendOktaVerifyRequest({ userId: 'ana' }, { signal })

  expect(asked).toHaveBeenCalledExactlyOnceWith({ userId: 'ana' }, { signal, locale: 'en' })
})

it('tells what to do when a hook stands outside', () => {
  expect(() => renderHook(useMfaEnvironment)).toThrow('Wrap the tree in <MfaProvider client={createMfaClient(')
  expect(() => renderHook(useMfaClient)).toThrow('no MfaProvider found')
  expect(() => renderHook(() => useVisit('x'))).toThrow('no MfaProvider found')
})

it('keeps one environment, whatever the host makes anew at each render', () => {
  const seen: MfaEnvironment[] = []
  const app = () => (
    <MfaProvider client={client} random={() => 0.5} storage={createFakeStorage()}>
      <Reader onRead={(environment) => seen.push(environment)} />
    </MfaProvider>
  )
  const { rerender } = render(app())
  rerender(app())

  expect(new Set(seen).size).toBe(1)
})

it('keeps deadlines and cache when it is given another client', () => {
  const seen: MfaEnvironment[] = []
  const app = () => (
    <MfaProvider client={newClient()}>
      <Reader onRead={(environment) => seen.push(environment)} />
    </MfaProvider>
  )
  const { rerender } = render(app())
  rerender(app())

  // What it is given is called from then on; what is under way hangs on an environment that stays.
  expect(new Set(seen).size).toBe(1)
  expect(new Set(seen.map((environment) => environment.deadlines)).size).toBe(1)
  expect(new Set(seen.map((environment) => environment.queryClient)).size).toBe(1)
})

it('keeps its cache apart from the cache of the portal', () => {
  const portal = new QueryClient()
  const { result } = renderHook(() => ({ ours: useMfaEnvironment().queryClient, portals: useQueryClient() }), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={portal}>
        <Provided>{children}</Provided>
      </QueryClientProvider>
    ),
  })

  expect(result.current.portals).toBe(portal)
  expect(result.current.ours).not.toBe(portal)
})

it('keeps no mutation that nobody looks at, and repeats none', () => {
  const { result } = renderHook(useMfaEnvironment, { wrapper: Provided })

  expect(result.current.queryClient.getDefaultOptions().mutations).toEqual({
    retry: false,
    networkMode: 'always',
    gcTime: 0,
  })
})

it('empties its cache when it goes, but not when StrictMode mounts it twice', async () => {
  const { result, unmount } = renderHook(useMfaEnvironment, { wrapper: StrictProvided })
  const { queryClient } = result.current
  queryClient.setQueryData(['questions'], ['Which street?'])
  await turns()
  expect(queryClient.getQueryData(['questions'])).toEqual(['Which street?'])

  unmount()
  await turns()

  expect(queryClient.getQueryData(['questions'])).toBeUndefined()
})

it('uses the cache of the host if it gives one, and leaves it full', async () => {
  const queryClient = new QueryClient()
  queryClient.setQueryData(['theirs'], 1)
  const { result, unmount } = renderHook(useMfaEnvironment, {
    wrapper: ({ children }) => (
      <MfaProvider client={client} queryClient={queryClient}>
        {children}
      </MfaProvider>
    ),
  })
  expect(result.current.queryClient).toBe(queryClient)

  unmount()
  await turns()

  expect(queryClient.getQueryData(['theirs'])).toBe(1)
})

function Provided({ children }: { children: ReactNode }) {
  return <MfaProvider client={client}>{children}</MfaProvider>
}

function StrictProvided({ children }: { children: ReactNode }) {
  return (
    <StrictMode>
      <Provided>{children}</Provided>
    </StrictMode>
  )
}

function Reader({ onRead }: { onRead: (environment: MfaEnvironment) => void }) {
  onRead(useMfaEnvironment())
  return null
}
