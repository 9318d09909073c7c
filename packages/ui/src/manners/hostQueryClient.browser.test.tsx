import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { MfaChallenge } from '../mfa-challenge/MfaChallenge.tsx'
import '../styles/styles.css'
import { createGuestWorld } from '../test-support/createGuestWorld.tsx'
import { everyMethod } from '../test-support/storyChallenge.ts'
import { englishWords } from '../words/englishWords.ts'

/** A host whose own queries and mutations try again and again, and are kept for ever. */
function openInHost(children?: ReactNode) {
  const world = createGuestWorld()
  const { Provider, simulator, person } = world
  const hostClient = new QueryClient({
    defaultOptions: {
      queries: { retry: 3, retryDelay: 1, gcTime: Infinity, staleTime: Infinity },
      mutations: { retry: 5, retryDelay: 1, gcTime: Infinity },
    },
  })
  // What is kept for no time at all still comes and goes.
  const cached: string[] = []
  hostClient.getQueryCache().subscribe(({ type }) => cached.push(type))
  hostClient.getMutationCache().subscribe(({ type }) => cached.push(type))
  render(
    <QueryClientProvider client={hostClient}>
      <Provider>
        <MfaChallenge methods={everyMethod(simulator, person)} />
        {children}
      </Provider>
    </QueryClientProvider>,
  )
  const asked = (operation: string) =>
    simulator.requests().filter(({ operationId }) => operationId === operation).length
  return { ...world, hostClient, cached, asked }
}

async function choose(name: RegExp) {
  screen.getByRole('radio', { name }).click()
  screen.getByRole('button', { name: englishWords.continue }).click()
  return screen.findByRole('button', { name: /another way/ })
}

it('puts nothing into the host’s cache, not for a moment', async () => {
  const { cached, sentCode, asked } = openInHost()
  await choose(/^Security questions/)
  await screen.findByRole('button', { name: englishWords.confirm })
  expect(asked('getMFAKbaConfig')).toBe(1)
  screen.getByRole('button', { name: /another way/ }).click()
  await screen.findByRole('heading', { name: englishWords.pickerHeading })
  await choose(/^Text message/)
  const field = await screen.findByRole('textbox')
  field.focus()
  await userEvent.keyboard(`${await sentCode()}{Enter}`)
  await screen.findByRole('heading', { name: englishWords.succeededHeading })

  expect(cached).toEqual([])
})

it('tries nothing again because the host would', async () => {
  const { simulator, asked, sentCode } = openInHost()
  await choose(/^Text message/)
  const field = await screen.findByRole('textbox')
  simulator.addFault({ kind: 'serverError', operation: 'sendTokenAuthRequest' })
  field.focus()
  await userEvent.keyboard(`${await sentCode()}{Enter}`)

  await screen.findByText(/service has a problem/i, { ignore: '[aria-live]' })
  expect(asked('sendTokenAuthRequest')).toBe(1)

  screen.getByRole('button', { name: /another way/ }).click()
  simulator.addFault({ kind: 'serverError', operation: 'getMFAKbaConfig' })
  await screen.findByRole('heading', { name: englishWords.pickerHeading })
  await choose(/^Security questions/)
  await screen.findByRole('button', { name: englishWords.tryAgain })
  expect(asked('getMFAKbaConfig')).toBe(1)
})

it('leaves the host’s queries below its provider to the host’s client', async () => {
  function HostsOwn() {
    const { data } = useQuery({ queryKey: ['host'], queryFn: () => 'of the host' })
    return <p>{data}</p>
  }
  const { hostClient } = openInHost(<HostsOwn />)

  await screen.findByText('of the host')
  expect(hostClient.getQueryData(['host'])).toBe('of the host')
})
