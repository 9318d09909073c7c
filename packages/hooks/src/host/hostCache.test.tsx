// @vitest-environment jsdom
import { type Query, QueryClient, type QueryKey } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { beginWalk } from '../react/test-support/beginWalk.ts'
import { createGatedWorld, type GatedWorld } from '../react/test-support/createGatedWorld.tsx'
import { callers, forEachSubject } from '../react/test-support/forEachSubject.ts'
import type { Meddler } from '../react/test-support/meddledWith.ts'
import { sendToken } from '../react/test-support/tokenSubjects.ts'
import { notCloned, shownWords } from './test-support/shownWords.ts'

/** All that was ever said to or by the service or the host, and may not be kept. */
function secretsOf({ simulator, person }: GatedWorld, answers: readonly unknown[]): readonly string[] {
  const bodies = simulator.requests().map(({ body }) => body)
  const said = [...bodies, ...answers].flatMap((value) => secretsIn(value))
  const sigRequests = said.filter((text) => text.startsWith('TX|')).flatMap((text) => text.split(':'))
  return [
    person.accessToken,
    ...person.kba.map(({ answer }) => answer),
    ...simulator.outbox().map(({ code }) => code),
    ...simulator.pushes().map(({ requestId }) => requestId),
    ...said,
    ...sigRequests,
  ]
}

function secretsIn(value: unknown): string[] {
  // The id that the host gives for RSA.
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    if (typeof inner === 'object') return secretsIn(inner)
    return secretNames.has(name) && typeof inner === 'string' && inner !== '' ? [inner] : []
  })
}

const secretNames = new Set(['token', 'answer', 'signedResponse', 'requestId', 'sigRequest'])

/** A world of a host whose cache is looked at whenever it changes. */
function createWatchedWorld() {
  const answers: unknown[] = []
  const meddle: Meddler = async (_, call) => {
    const answer = await call(true)
    answers.push(answer)
    return answer
  }
  const queryClient = new QueryClient()
  const world = createGatedWorld({ queryClient, meddle })
  const shown = new Set<string>()
  const look = () => {
    for (const word of shownWords(queryClient)) shown.add(word)
  }
  queryClient.getQueryCache().subscribe(look)
  queryClient.getMutationCache().subscribe(look)
  return { world, queryClient, look, shown, secrets: () => secretsOf(world, answers) }
}

forEachSubject((subject) => {
  it('shows nothing secret in the host’s cache, at any moment', async () => {
    const { world, look, shown, secrets } = createWatchedWorld()
    const walk = await beginWalk(subject, { world })

    for (const point of subject.points.keys()) {
      await walk.goTo(point)
      look()
    }
    const found = secrets().filter((secret) => [...shown].some((word) => word.includes(secret)))

    expect(secrets().length).toBeGreaterThan(3)
    expect(found).toEqual([])
    expect(shown).not.toContain(notCloned)
  })

  it('shows by name and state what is under way', async () => {
    const { world, queryClient } = createWatchedWorld()
    const walk = await beginWalk(subject, { world })
    const mutations = () => queryClient.getMutationCache().findAll({ mutationKey: ['mfa', subject.type] })
    const queries = (...more: string[]) =>
      queryClient.getQueryCache().findAll({ queryKey: ['mfa', subject.type, ...more] })
    const isOut = (query: Query) => query.state.fetchStatus === 'fetching'

    for (const [point, { name }] of subject.points.entries()) {
      await walk.goTo(point)
      const { open } = walk.soFar()
      const isPolling = open.some((asked) => asked.endsWith('/poll'))
      const isLoading = open.some((asked) => asked.startsWith('GET'))
      expect({
        name,
        isSending: mutations().some(({ state }) => state.status === 'pending'),
        isPolling: queries('poll').some(isOut),
        isAsking: queries().some(isOut),
      }).toEqual({
        name,
        isSending: open.length > 0 && !isPolling && !isLoading,
        isPolling,
        isAsking: isPolling || isLoading,
      })
    }

    const settled = [...mutations(), ...queries()].map(({ state }) => state.status)
    expect(settled.length).toBeGreaterThan(0)
    expect(settled).not.toContain('pending')
  })

  it('shows all of it under mfa and the method', async () => {
    const { world, queryClient } = createWatchedWorld()
    const keys = new Set<string>()
    const note = (key: QueryKey = []) => keys.add(JSON.stringify(key.slice(0, 2)))
    queryClient.getMutationCache().subscribe(({ mutation }) => mutation && note(mutation.options.mutationKey))
    queryClient.getQueryCache().subscribe(({ query }) => note(query.queryKey))
    const walk = await beginWalk(subject, { world })

    await walk.goTo()

    expect([...keys]).toEqual([JSON.stringify(['mfa', subject.type])])
  })
}, callers)

it('shows each send as a mutation: under way, failed, under way again, and done', async () => {
  const { world, queryClient } = createWatchedWorld()
  const walk = await beginWalk(sendToken, { world })
  const statuses: unknown[] = []

  for (const point of sendToken.points.keys()) {
    await walk.goTo(point)
    const key = ['mfa', 'token', 'send', 'sms-id']
    statuses.push(queryClient.getMutationCache().findAll({ mutationKey: key }).at(-1)?.state.status)
  }

  expect(statuses.slice(1)).toEqual(['pending', 'error', 'pending', 'success'])
})
