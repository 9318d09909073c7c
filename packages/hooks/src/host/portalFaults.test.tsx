// @vitest-environment jsdom
import { MfaError } from '@mfa-challenge/contract'
import { afterEach, expect, it, vi } from 'vitest'
import { useDuoWeb } from '../duo-web/useDuoWeb.ts'
import { useKbaAnswers } from '../kba/useKbaAnswers.ts'
import { useRsa } from '../rsa/useRsa.ts'
import { renderHookWithMfa } from '../test-support/renderWithMfa.tsx'

afterEach(() => {
  vi.restoreAllMocks()
})

/** A function of the host, and the hook that calls it. */
const functions = [
  [
    'getSigRequest',
    (fail: () => Promise<never>) =>
      renderStart(() => {
        const { start, ...duo } = useDuoWeb({
          method: { id: 'duo', type: 'duo-web', userId: 'will', getSigRequest: fail },
        })
        return { ...duo, begin: start }
      }),
  ],
  [
    'getRequestId',
    (fail: () => Promise<never>) =>
      renderStart(() => {
        const { start, ...rsa } = useRsa({ method: { id: 'rsa', type: 'rsa', getRequestId: fail } })
        return { ...rsa, begin: start }
      }),
  ],
  [
    'encodeAnswer',
    (fail: () => Promise<never>) =>
      renderStart(() => {
        const questions = [{ id: '1', text: 'Where?' }]
        const { submit, ...kba } = useKbaAnswers({ method: { id: 'kba', type: 'kba', questions, encodeAnswer: fail } })
        return { ...kba, begin: () => submit({ 1: 'Lisbon' }) }
      }),
  ],
] as const

function renderStart<Step extends object>(useIt: () => Step & { begin: () => void }) {
  const { result, perform } = renderHookWithMfa(useIt)
  return { now: () => result.current, begin: () => perform(() => result.current.begin()) }
}

/** What the console is told, instead of being printed. */
function listenToConsole() {
  const spies = [vi.spyOn(console, 'error').mockReturnValue(), vi.spyOn(console, 'warn').mockReturnValue()]
  return () => spies.flatMap((spy) => spy.mock.calls.map((words) => words.map(String).join(' ')))
}

const mistake = new TypeError("Cannot read properties of undefined (reading 'url') of Lisbon")
const ways = [
  [
    'throws',
    () => {
      throw mistake
    },
  ],
  ['rejects', () => Promise.reject(mistake)],
] as const

it.each(functions.flatMap(([name, render]) => ways.map(([how, fail]) => [name, how, render, fail] as const)))(
  'says that the portal is at fault where %s %s, and where: to the host by the failure, to developers by a warning',
  async (name, _how, render, fail) => {
    const heard = listenToConsole()
    const { begin, now } = render(fail)

    await begin()

    expect(now()).toMatchObject({ failure: { code: 'portalFault', where: expect.stringContaining(name) } })
    expect(heard()).toEqual([expect.stringContaining(name)])
  },
)

it.each(functions)('keeps the failure that %s names itself', async (_name, render) => {
  const heard = listenToConsole()
  const { begin, now } = render(() => Promise.reject(new MfaError({ code: 'unauthorized' })))

  await begin()

  expect(now()).toMatchObject({ failure: { code: 'unauthorized' } })
  expect(heard()).toEqual([])
})

it.each(functions)('puts what %s throws without a network down to that', async (_name, render) => {
  const heard = listenToConsole()
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const { begin, now } = render(() => Promise.reject(new TypeError('Failed to fetch')))

  await begin()

  expect(now()).toMatchObject({ failure: { code: 'offline' } })
  expect(heard()).toEqual([])
})
