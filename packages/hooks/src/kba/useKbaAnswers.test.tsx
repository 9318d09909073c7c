// @vitest-environment jsdom
import { hashKbaAnswer } from '@mfa-challenge/contract/kba'
import { afterEach, expect, it, vi } from 'vitest'
import type { MfaKbaMethod } from '../methods/mfaMethod.ts'
import { useMfaEnvironment } from '../environment/MfaEnvironment.ts'
import { isOnPreact } from '../test-support/isOnPreact.ts'
import { cachedText } from '../test-support/cachedText.ts'
import { holdAnswers } from '../test-support/holdAnswers.ts'
import { type MfaWorldOptions, renderHookWithMfa } from '../test-support/renderWithMfa.tsx'
import { untyped } from '../test-support/untyped.ts'
import { useKbaAnswers } from './useKbaAnswers.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function renderAnswers(options: MfaWorldOptions & { method?: Partial<MfaKbaMethod> } = {}) {
  const onSucceeded = vi.fn<() => void>()
  const initialProps: { method: MfaKbaMethod } = { method: { id: 'kba', type: 'kba', ...options.method } }
  const { result, rerender, ...rest } = renderHookWithMfa(
    ({ method }: typeof initialProps) => ({
      kba: useKbaAnswers({ method, onSucceeded }),
      queryClient: useMfaEnvironment().queryClient,
    }),
    { ...options, initialProps },
  )
  const { kba } = rest.person
  return {
    ...rest,
    onSucceeded,
    right: Object.fromEntries(kba.map(({ id, answer }) => [id, answer])),
    ids: kba.map(({ id }) => id),
    kba: () => result.current.kba,
    queryClient: result.current.queryClient,
    submit: (answers: Record<string, string>) => rest.perform(() => result.current.kba.submit(answers)),
    use: (method: MfaKbaMethod) => rerender({ method }),
    sent: () => rest.simulator.requests().filter(({ operationId }) => operationId === 'sendKbaAnswers'),
  }
}

it('accepts the right answers in any case of letters, and says so once', async () => {
  const { submit, right, kba, onSucceeded } = renderAnswers({ strict: true })

  await submit(Object.fromEntries(Object.entries(right).map(([id, answer]) => [id, answer.toUpperCase()])))

  expect(kba().status).toBe('succeeded')
  expect(onSucceeded).toHaveBeenCalledOnce()
})

it('sends digests, never an answer in clear', async () => {
  const { submit, sent } = renderAnswers()

  await submit({ '173423': 'Biscuit' })

  expect(sent().map(({ body }) => body)).toEqual([[{ id: '173423', answer: await hashKbaAnswer('Biscuit') }]])
})

it.each([
  ['of the host, numbers and words', ['20', '3', 'pet', '100', '1']],
  ['of the host, as numbers', [20, 3, 100, 1]],
])('sends the answers in the order of the questions %s', async (_, ids) => {
  const questions = untyped<MfaKbaMethod['questions']>(ids.map((id) => ({ id, text: `Question ${id}?` })))
  const { submit, sent } = renderAnswers({ method: { questions, encodeAnswer: async (answer) => answer } })

  await submit(Object.fromEntries(ids.map((id) => [id, `answer ${id}`])))

  expect(sent().map(({ body }) => body)).toEqual([ids.map((id) => ({ id: String(id), answer: `answer ${id}` }))])
})

it('asks a question once that is listed twice, and names its id to the developer', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const questions = [
    { id: '7', text: 'First pet?' },
    { id: '7', text: 'First car?' },
  ]
  const { submit, sent } = renderAnswers({ method: { questions, encodeAnswer: async (answer) => answer } })

  await submit({ '7': 'Biscuit' })

  expect(sent().map(({ body }) => body)).toEqual([[{ id: '7', answer: 'Biscuit' }]])
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('two security questions have the id "7"'))
})

it('sends what the host makes of an answer, told the question', async () => {
  const encodeAnswer = vi.fn<NonNullable<MfaKbaMethod['encodeAnswer']>>(async (answer) => `[${answer}]`)
  const questions = [{ id: '173423', text: 'First pet?' }]
  const { submit, sent } = renderAnswers({ method: { encodeAnswer, questions } })

  await submit({ '173423': 'Biscuit' })

  expect(encodeAnswer).toHaveBeenCalledExactlyOnceWith('Biscuit', questions[0])
  expect(sent().map(({ body }) => body)).toEqual([[{ id: '173423', answer: '[Biscuit]' }]])
})

it('sends nothing where the page cannot hash', async () => {
  const { submit, right, kba, sent } = renderAnswers()
  vi.stubGlobal('crypto', {})

  await submit(right)

  expect(kba()).toMatchObject({ status: 'answering', failure: { code: 'insecureContext' } })
  expect(sent()).toEqual([])
})

it('checks answers once for Enter plus click', async () => {
  const { perform, right, kba, sent } = renderAnswers()

  await perform(() => {
    kba().submit(right)
    kba().submit(right)
  })

  expect(sent()).toHaveLength(1)
})

it('refuses wrong answers without saying which', async () => {
  const { submit, right, ids, kba, onSucceeded } = renderAnswers()

  await submit({ ...right, [ids[1] ?? '']: 'Paris' })

  expect(kba()).toMatchObject({ status: 'answering', refusal: 'wrong' })
  expect(kba()).not.toHaveProperty('unverified')
  expect(onSucceeded).not.toHaveBeenCalled()
})

it.each(['pending', 'exampleSpelling'] as const)(
  'names the unverified questions that the service names (%s)',
  async (kind) => {
    const { simulator, submit, right, ids, kba, onSucceeded } = renderAnswers()
    simulator.addFault({ operation: 'sendKbaAnswers', kind })

    await submit({ ...right, [ids[1] ?? '']: 'Paris' })

    expect(kba()).toMatchObject({ status: 'answering', refusal: 'moreNeeded', unverified: [ids[1]] })
    expect(onSucceeded).not.toHaveBeenCalled()
  },
)

it('names none when the service speaks of questions that nobody asked', async () => {
  const items = [{ questionId: '089899f13a8f4da7824996191587bab9', IsVerified: false }]
  const { submit, right, kba } = renderAnswers({
    through: () => async () => Response.json({ kbaAuthResponseItem: items, status: 'PENDING' }),
  })

  await submit(right)

  expect(kba()).toMatchObject({ status: 'answering', refusal: 'moreNeeded', unverified: undefined })
})

it.each([
  ['unknownStatus', { code: 'unreadable', problem: 'unknownStatus' }],
  ['missingStatus', { code: 'unreadable', problem: 'missingStatus' }],
  ['html', { code: 'unreadable', problem: 'html' }],
  ['empty', { code: 'unreadable', problem: 'empty' }],
  ['serverError', { code: 'serviceFault' }],
  ['rateLimited', { code: 'rateLimited' }],
] as const)('takes an answer with fault %s for no success, and lets the person go on', async (kind, failure) => {
  const { simulator, submit, right, kba, onSucceeded } = renderAnswers()
  simulator.addFault({ operation: 'sendKbaAnswers', kind })

  await submit(right)

  expect(kba()).toMatchObject({ status: 'answering', failure })
  expect(onSucceeded).not.toHaveBeenCalled()
})

it.each([
  ['lockout', 'lockedOut'],
  ['notEnoughData', 'notEnoughData'],
] as const)('ends with %s', async (kind, status) => {
  const { simulator, submit, right, kba, sent } = renderAnswers()
  simulator.addFault({ operation: 'sendKbaAnswers', kind })

  await submit(right)
  await submit(right)

  expect(kba().status).toBe(status)
  expect(sent()).toHaveLength(1)
})

it.skipIf(isOnPreact)(
  'keeps answers and digests out of the cache: under way, afterwards and after the screen is gone',
  async () => {
    const { through, release } = holdAnswers()
    const { perform, submit, right, queryClient, kba, unmount } = renderAnswers({ through })
    await submit(right)
    expect(kba().status).toBe('checking')
    const secrets = Object.values(right)
    const digests = await Promise.all(secrets.map((answer) => hashKbaAnswer(answer)))

    for (const secret of [...secrets, ...digests]) expect(cachedText(queryClient)).not.toContain(secret)
    await perform(release)
    expect(cachedText(queryClient)).toContain('authenticate')
    for (const secret of [...secrets, ...digests]) expect(cachedText(queryClient)).not.toContain(secret)
    await perform(unmount)
    expect(cachedText(queryClient)).toBe('[[],[]]')
  },
)

it('forgets an answer that comes after the method has changed', async () => {
  const { through, release } = holdAnswers()
  const { perform, submit, right, kba, use, onSucceeded } = renderAnswers({ through })
  await submit(right)

  use({ id: 'other', type: 'kba' })
  await perform(release)

  expect(kba().status).toBe('answering')
  expect(onSucceeded).not.toHaveBeenCalled()
})
