// @vitest-environment jsdom
import { act } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, it, vi } from 'vitest'
import type { MfaKbaMethod } from '../methods/mfaMethod.ts'
import { useMfaEnvironment } from '../environment/MfaEnvironment.ts'
import { isOnPreact } from '../test-support/isOnPreact.ts'
import { createMfaWorld, type MfaWorldOptions, renderHookWithMfa } from '../test-support/renderWithMfa.tsx'
import { type UseKbaQuestionsResult, useKbaQuestions } from './useKbaQuestions.ts'

const kba: MfaKbaMethod = { id: 'kba', type: 'kba' }

afterEach(() => {
  vi.restoreAllMocks()
})

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

  expect(first).toMatchObject({ status: 'loading' })
  const shown = questions()
  expect(shown.status).toBe('ready')
  expect(shown.status === 'ready' && shown.questions.map(({ id }) => id)).toEqual(person.kba.map(({ id }) => id))
  expect(shown.status === 'ready' && shown.questions[0]?.text).toBe(person.kba[0]?.text)
})

it('asks for every translation, and shows the one in the language of the provider', async () => {
  const { questions, calls } = await renderQuestions({ locale: 'fr-CA' })

  expect(calls().map(({ path }) => path)).toEqual([expect.stringContaining('allLanguages=true')])
  expect(localesOf(questions())).toEqual(['fr', 'fr', 'fr'])
})

it('asks in the language of the provider before those of the browser, and in those before the default', async () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['ja', 'fr'])
  const method = { questions: [translated('ja', 'fr', 'de', ''), translated('fr', 'ja', ''), translated('', 'es')] }
  const { questions } = await renderQuestions({ method, locale: 'de-CH' })

  expect(localesOf(questions())).toEqual(['de', 'ja', undefined])
})

it('asks in the languages that it is told, and in no other that there is', async () => {
  const method = { questions: [translated('ja', 'sv', 'de', '')] }
  const { questions } = await renderQuestions({ method, locale: 'de', locales: ['nl', 'sv'] })

  expect(localesOf(questions())).toEqual(['sv'])
})

it.skipIf(isOnPreact)(
  'hydrates questions that a server sent, and asks in the language of the browser then',
  async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['sv'])
    const { wrapper: Wrapper } = createMfaWorld()
    const app = (
      <Wrapper>
        <Questions method={{ ...kba, questions: [translated('sv', '')] }} />
      </Wrapper>
    )
    const container = document.createElement('div')
    container.innerHTML = renderToString(app)
    expect(container.textContent).toBe('In the default language?')
    const errors: unknown[] = []

    const root = await act(async () =>
      hydrateRoot(container, app, { onRecoverableError: (error) => errors.push(error) }),
    )

    expect(errors).toEqual([])
    expect(container.textContent).toBe('In sv?')
    act(() => root.unmount())
  },
)

it('shows a text that is broken JSON as it is', async () => {
  const text = '[{"text":"Premier animal ?","locale":"fr"},{"te'
  const { questions } = await renderQuestions({ through: () => async () => Response.json([asked(text)]), locale: 'fr' })

  expect(questions()).toMatchObject({ status: 'ready', questions: [{ id: '1', text }] })
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

  expect(questions()).toMatchObject({
    status: 'ready',
    questions: [{ id: '1', text: 'Premier animal ?', locale: 'fr' }],
  })
  expect(calls()).toEqual([])
})

it('lacks data without any question', async () => {
  const { questions } = await renderQuestions({ method: { questions: [] } })

  expect(questions()).toMatchObject({ status: 'notEnoughData' })
})

it('lacks data when the service has no questions', async () => {
  const { questions } = await renderQuestions({ through: () => async () => Response.json([]) })

  expect(questions()).toMatchObject({ status: 'notEnoughData' })
})

it.skipIf(isOnPreact)('keeps the same questions when the person leaves the tab and comes back', async () => {
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

/** A question in these languages, as the service sends it. */
function translated(...locales: string[]) {
  const texts = locales.map((locale) => ({ text: `In ${locale || 'the default language'}?`, locale }))
  return { id: locales.join(), text: JSON.stringify(texts) }
}

function asked(text: string) {
  return { id: '1', text, hasAnswer: true, numAnswers: 1 }
}

function localesOf(shown: UseKbaQuestionsResult) {
  return shown.status === 'ready' ? shown.questions.map(({ locale }) => locale) : shown.status
}

function Questions({ method }: { method: MfaKbaMethod }) {
  const shown = useKbaQuestions({ method })
  return <p>{shown.status === 'ready' ? shown.questions[0]?.text : shown.status}</p>
}
