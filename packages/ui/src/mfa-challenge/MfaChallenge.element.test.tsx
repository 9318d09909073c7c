// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { createRef, type RefCallback } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { button } from '../test-support/button.ts'
import { hearUncaught } from '../test-support/hearUncaught.ts'
import { okta, textMessage } from '../test-support/methods.ts'
import { chooseMethod, outside, renderInWorld, renderWithChallenge } from '../test-support/renderWithChallenge.tsx'
import type { MfaCatalogue } from '../words/MfaCatalogue.ts'
import { MfaChallenge } from './MfaChallenge.tsx'
import type { MfaChallengeProps } from './MfaChallengeProps.ts'
import { englishWords } from '../words/englishWords.ts'

const mistake = new Error('a mistake of the host’s')
const fail = () => {
  throw mistake
}

let monitoring: ReturnType<typeof hearUncaught>
beforeEach(() => {
  monitoring = hearUncaught()
})
afterEach(() => {
  monitoring.stop()
  vi.restoreAllMocks()
})

const methods = [textMessage, okta]
const section = () => screen.getByRole('region')

function renderChallenge(props: Partial<MfaChallengeProps>) {
  return renderWithChallenge({ methods: () => methods, props, strict: false })
}

it('gives its element to a ref of the host’s, and takes it back', () => {
  const ref = createRef<HTMLElement>()
  const { unmount } = renderChallenge({ ref })
  expect(ref.current).toBe(section())

  unmount()
  expect(ref.current).toBeNull()
})

it('gives its element to a function of the host’s once, however often it renders, and null in the end', async () => {
  const ref = vi.fn<(element: HTMLElement | null) => void>()
  const { user, unmount } = renderChallenge({ ref })
  const element = section()
  await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)
  expect(ref.mock.calls).toEqual([[element]])

  unmount()
  expect(ref.mock.calls).toEqual([[element], [null]])
})

it('calls what such a function gave, in place of null', () => {
  const cleanUp = vi.fn<() => void>()
  const ref = vi.fn<RefCallback<HTMLElement>>(() => cleanUp)
  const { unmount } = renderChallenge({ ref })
  expect(cleanUp).not.toHaveBeenCalled()

  unmount()
  expect(cleanUp).toHaveBeenCalledOnce()
  expect(ref).toHaveBeenCalledOnce()
})

it('goes over to another ref of the host’s', () => {
  const one = createRef<HTMLElement>()
  const other = createRef<HTMLElement>()
  const { rerender } = renderInWorld(<MfaChallenge methods={methods} ref={one} />, { strict: false })

  rerender(<MfaChallenge methods={methods} ref={other} />)

  expect([one.current, other.current]).toEqual([null, section()])
})

it('keeps the focus as ever where a ref or a handler of the host’s throws or prevents', async () => {
  const { user, simulator, advance, unmount } = renderChallenge({
    ref: fail,
    onFocus: fail,
    onBlur(event) {
      event.preventDefault()
      fail()
    },
  })
  await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)
  await user.click(button(englishWords.pushSend))
  await screen.findByRole('heading', { name: englishWords.oktaWaitingHeading })

  simulator.approve(simulator.pushes()[0]?.requestId ?? '')
  await advance(3_000)

  expect(document.activeElement).toBe(screen.getByRole('heading', { name: englishWords.succeededHeading }))
  unmount()
  expect(monitoring.uncaught.length).toBeGreaterThan(2)
  expect(new Set(monitoring.uncaught)).toEqual(new Set([mistake]))
})

it('tells the host of the focus that comes and goes', async () => {
  const onFocus = vi.fn<(event: { target: Element }) => void>()
  const onBlur = vi.fn<(event: { target: Element }) => void>()
  const { user } = renderChallenge({
    onFocus: ({ target }) => onFocus({ target }),
    onBlur: ({ target }) => onBlur({ target }),
  })
  const radio = screen.getByRole('radio', { name: /^Text/ })

  await user.click(radio)
  await user.click(outside())

  expect(onFocus.mock.calls).toEqual([[{ target: radio }]])
  expect(onBlur.mock.calls).toEqual([[{ target: radio }]])
})

describe('while its words are still fetched', () => {
  let arrive: (catalogue: MfaCatalogue) => void = () => undefined
  const locales = { de: () => new Promise<MfaCatalogue>((resolve) => (arrive = resolve)) }
  const german = () => act(async () => arrive({ locale: 'de', words: {} }))

  beforeEach(() => {
    // That German has not one word is told there.
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  })

  it('is the host’s element from the first', async () => {
    const ref = createRef<HTMLElement>()
    const { container } = renderChallenge({ ref, locale: 'de', locales: { ...locales }, className: 'of-the-host' })
    const seen = () => [...container.querySelectorAll('section')].map(({ className }) => className)
    expect(seen()).toEqual(['of-the-host'])
    expect(ref.current).toBe(container.querySelector('section'))

    await german()
    expect(seen()).toEqual(['of-the-host'])
    expect(ref.current).toBe(section())
  })

  it('stays where a ref of the host’s throws', async () => {
    const { container, unmount } = renderChallenge({
      ref: fail,
      locale: 'de-AT',
      locales: { de: () => locales.de() },
    })
    expect(container.querySelectorAll('section[aria-busy]')).toHaveLength(1)

    await german()
    expect(section()).toBeDefined()
    unmount()
    expect(new Set(monitoring.uncaught)).toEqual(new Set([mistake]))
  })
})
