import { configure, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MfaChallenge } from '../mfa-challenge/MfaChallenge.tsx'
import type { MfaChallengeProps } from '../mfa-challenge/MfaChallengeProps.ts'
import '../styles/styles.css'
import { createStillWorld } from '../test-support/createStillWorld.tsx'
import { addHostStyles } from '../test-support/hostStyles.ts'
import { ScreenCard, screens } from '../test-support/screens.tsx'
import { everyMethod } from '../test-support/storyChallenge.ts'
import { englishWords } from '../words/englishWords.ts'

// WCAG 2.2, 2.4.11: what has the focus is not hidden, here by bars of the host's that stay where they are.

const windowHeight = 480
// How long a machine takes is no fact of ours.
vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

const world = createStillWorld()

/** A bar above and one below, over a page longer than the window. */
const bars = (top: number, bottom: number) => `
  body { margin: 0; padding-block: 1500px; overflow-anchor: none }
  body::before, body::after { content: ''; position: fixed; inset-inline: 0; background: navy; z-index: 1 }
  body::before { top: 0; height: ${top}px }
  body::after { bottom: 0; height: ${bottom}px }`

let takeAway = () => {}
beforeEach(async () => {
  await page.viewport(800, windowHeight)
  world.reset()
})
afterEach(() => {
  takeAway()
  window.scrollTo(0, 0)
})

/** How much of what has the focus is below a bar, in pixels. */
function hiddenPartOf(element: Element, { top, bottom }: { top: number; bottom: number }): number {
  const box = element.getBoundingClientRect()
  return Math.max(0, top - box.top, box.bottom - (windowHeight - bottom))
}

describe.each([
  { name: 'of the usual height', top: 80, bottom: 64, css: '' },
  {
    name: 'higher than usual, with --mfa-scroll-margin',
    top: 150,
    bottom: 100,
    css: ':root { --mfa-scroll-margin: 10rem }',
  },
])('below bars $name', ({ css, ...heights }) => {
  it.each(screens)('no stop of the Tab key on $name is hidden, there and back', async ({ view }) => {
    takeAway = addHostStyles(bars(heights.top, heights.bottom) + css)
    const { container } = render(
      <>
        <button type="button">Before</button>
        <ScreenCard>{view}</ScreenCard>
      </>,
    )
    screen.getByRole('button', { name: 'Before' }).focus()

    const hidden: string[] = []
    const goThrough = async (key: string) => {
      let stops = 0
      await userEvent.keyboard(key)
      while (container.querySelector('section')?.contains(document.activeElement) === true && stops < 30) {
        const stop = document.activeElement
        stops += 1
        // A frame may be higher than what is free. Who is in it scrolls by themselves.
        if (stop instanceof HTMLElement && !(stop instanceof HTMLIFrameElement) && hiddenPartOf(stop, heights) > 0) {
          hidden.push(`${key} ${stop.dataset.mfaPart}: ${hiddenPartOf(stop, heights)} px`)
        }
        if (stop instanceof HTMLIFrameElement) break
        await userEvent.keyboard(key)
      }
      return stops
    }

    expect(await goThrough('{Tab}')).toBeGreaterThan(0)
    await goThrough('{Shift>}{Tab}{/Shift}')
    expect(hidden).toEqual([])
  })
})

describe('when the focus is moved', () => {
  const heights = { top: 80, bottom: 64 }

  async function openPage(props: Partial<MfaChallengeProps> = {}) {
    takeAway = addHostStyles(bars(heights.top, heights.bottom))
    render(world.decorate(() => <MfaChallenge methods={everyMethod(world.simulator, world.person)} {...props} />))
    await screen.findByRole('heading', { level: 2 })
  }

  /** Chooses a method, with the button that goes on at the lower edge: the heading is far above the window. */
  async function choose(name: RegExp) {
    screen.getByRole<HTMLInputElement>('radio', { name }).click()
    const button = screen.getByRole('button', { name: englishWords.continue })
    button.scrollIntoView({ block: 'start' })
    window.scrollBy(0, -20)
    const before = window.scrollY
    await userEvent.keyboard('{Tab}')
    button.focus({ preventScroll: true })
    window.scrollTo(0, before)
    await userEvent.keyboard('{Enter}')
    return before
  }

  it('shows the heading of the next screen clear of the bars', async () => {
    await openPage()
    await choose(/^Text message/)

    const heading = await screen.findByRole('heading', { name: englishWords.codeHeading })
    expect(document.activeElement).toBe(heading)
    expect(hiddenPartOf(heading, heights)).toBe(0)
  })

  it('leaves the page where it is when the heading is in view', async () => {
    await openPage()
    screen.getByRole('heading', { level: 2 }).scrollIntoView({ block: 'start' })
    // Closer to the bar than the margin that a jump would leave.
    window.scrollBy(0, 12)
    const before = window.scrollY
    expect(hiddenPartOf(screen.getByRole('heading', { level: 2 }), heights)).toBe(0)
    screen.getByRole<HTMLInputElement>('radio', { name: /^Text message/ }).click()
    screen.getByRole('button', { name: englishWords.continue }).click()

    await screen.findByRole('heading', { name: englishWords.codeHeading })
    expect(window.scrollY).toBe(before)
  })

  it('scrolls nowhere where the host wants none', async () => {
    await openPage({ scroll: 'none' })
    const before = await choose(/^Text message/)

    const heading = await screen.findByRole('heading', { name: englishWords.codeHeading })
    expect(document.activeElement).toBe(heading)
    expect(window.scrollY).toBe(before)
  })

  it('leaves the scrolling to the host that wants to do it', async () => {
    const scroll = vi.fn<(target: HTMLElement) => void>()
    await openPage({ scroll })
    const before = await choose(/^Text message/)

    const heading = await screen.findByRole('heading', { name: englishWords.codeHeading })
    expect(scroll.mock.lastCall).toEqual([heading])
    expect(window.scrollY).toBe(before)
  })

  it('shows the field that is wrong clear of the bars, and does not jump where it is in view', async () => {
    await openPage()
    await choose(/^Text message/)
    const field = await screen.findByRole('textbox')
    field.focus({ preventScroll: true })
    field.scrollIntoView({ block: 'start' })
    window.scrollBy(0, 90)
    expect(hiddenPartOf(field, heights)).toBeGreaterThan(0)
    await userEvent.keyboard('{Enter}')

    await screen.findByText(englishWords.codeMissing, { ignore: '[aria-live]' })
    expect(hiddenPartOf(field, heights)).toBe(0)

    const before = window.scrollY
    await userEvent.keyboard('{Enter}')
    expect(window.scrollY).toBe(before)
  })

  it('shows the summary of what is missing, and then the field that it leads to, clear of the bars', async () => {
    await openPage()
    await choose(/^Security questions/)
    const confirm = await screen.findByRole('button', { name: englishWords.confirm })
    confirm.scrollIntoView({ block: 'start' })
    confirm.focus({ preventScroll: true })
    await userEvent.keyboard('{Enter}')

    const summary = (await screen.findByText(/answers are missing$/)).closest<HTMLElement>('[tabindex]')
    await waitFor(() => expect(document.activeElement).toBe(summary))
    expect(summary === null ? Infinity : hiddenPartOf(summary, heights)).toBe(0)

    await userEvent.keyboard('{Tab}{Tab}{Enter}')
    expect(document.activeElement?.tagName).toBe('INPUT')
    expect(document.activeElement === null ? Infinity : hiddenPartOf(document.activeElement, heights)).toBe(0)
  })
})
