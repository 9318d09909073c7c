// @vitest-environment jsdom
import { act } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { MfaKbaMethod } from '../methods/mfaMethod.ts'
import { useMfaEnvironment } from '../provider/MfaEnvironment.ts'
import { type MfaWorldOptions, renderHookWithMfa } from '../test-support/renderWithMfa.tsx'
import { useKbaQuestions } from './useKbaQuestions.ts'

const kba: MfaKbaMethod = { id: 'kba', type: 'kba' }

async function renderQuestions(
  options: MfaWorldOptions & { method?: Partial<MfaKbaMethod>; locales?: readonly string[] } = {},
) {
  const initialProps = { method: { ...kba, ...options.method }, locales: options.locales }
  const { result, ...rest } = renderHookWithMfa(
    (props: typeof initialProps) => ({
      questions: useKbaQuestions(props),
      queryClient: useMfaEnvironment().queryClient,
    }),
    { ...options, initialProps },
  )
  const { questions: first, queryClient } = result.current
  await rest.advance(0)
  const calls = () => rest.simulator.requests().filter(({ operationId }) => operationId === 'getMFAKbaConfig')
  return { ...rest, first, queryClient, questions: () => result.current.questions, calls }
}

it('asks the questions that the service has, with their text', async () => {
  const { first, questions, person } = await renderQuestions({ method: { count: 3 } })

  expect(first).toEqual({ status: 'loading' })
  const shown = questions()
  expect(shown.status).toBe('ready')
  expect(shown.status === 'ready' && shown.questions.map(({ id }) => id)).toEqual(person.kba.map(({ id }) => id))
  expect(shown.status === 'ready' && shown.questions[0]?.text).toBe(person.kba[0]?.text)
})

it('asks for every translation when it is told the languages of the person', async () => {
  const { questions, calls } = await renderQuestions({ locales: ['fr'] })

  expect(calls().map(({ path }) => path)).toEqual([expect.stringContaining('allLanguages=true')])
  const shown = questions()
  expect(shown.status === 'ready' && shown.questions[0]?.locale).toBe('fr')
})

it('takes the questions of the host instead, out of any translations', async () => {
  const text = JSON.stringify([
    { text: 'Premier animal ?', locale: 'fr' },
    { text: 'First pet?', locale: '' },
  ])
  const method = {
    questions: [
      { id: '1', text },
      { id: '2', text: 'City?' },
    ],
    count: 1,
  }
  const { questions, calls } = await renderQuestions({ method, locales: ['fr-CA'] })

  expect(questions()).toEqual({ status: 'ready', questions: [{ id: '1', text: 'Premier animal ?', locale: 'fr' }] })
  expect(calls()).toEqual([])
})

it('lacks data without any question', async () => {
  const { questions } = await renderQuestions({ method: { questions: [] } })

  expect(questions()).toEqual({ status: 'notEnoughData' })
})

it('lacks data when the service has no questions', async () => {
  const { questions } = await renderQuestions({ through: () => async () => Response.json([]) })

  expect(questions()).toEqual({ status: 'notEnoughData' })
})

it('keeps the same questions when the person leaves the tab and comes back', async () => {
  const { calls, advance, queryClient } = await renderQuestions()
  expect(calls()).toHaveLength(1)
  // As under a host's own QueryClientProvider, which has the cache follow focus and network.
  queryClient.mount()

  act(() => {
    window.dispatchEvent(new Event('visibilitychange'))
    window.dispatchEvent(new Event('focus'))
    window.dispatchEvent(new Event('online'))
  })
  await advance(600_000)

  expect(calls()).toHaveLength(1)
  queryClient.unmount()
})

it('says what failed, and asks again when told to', async () => {
  const through: MfaWorldOptions['through'] = (next) => {
    let failures = 1
    return (input, init) => (failures-- > 0 ? Promise.reject(new TypeError('Failed to fetch')) : next(input, init))
  }
  const { questions, perform } = await renderQuestions({ through })
  const failed = questions()
  expect(failed).toMatchObject({ status: 'failed', failure: { code: 'offline' } })

  await perform(() => failed.status === 'failed' && failed.retry())

  expect(questions().status).toBe('ready')
})

it('asks again only when a rate limit has passed', async () => {
  const through = vi.fn<NonNullable<MfaWorldOptions['through']>>((next) => {
    let limits = 1
    return async (input, init) =>
      limits-- > 0
        ? Response.json({ message: '' }, { status: 429, headers: { 'Retry-After': '8' } })
        : next(input, init)
  })
  const { questions, perform, advance, calls } = await renderQuestions({ through })
  const retry = () =>
    perform(() => {
      const now = questions()
      if (now.status === 'failed') now.retry()
    })

  await advance(7_999)
  await retry()
  expect(calls()).toHaveLength(0)

  await advance(1)
  await retry()
  expect(questions().status).toBe('ready')
})
