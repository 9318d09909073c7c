// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { createWorld } from '../test-support/createWorld.tsx'
import { duoOf, kba, okta, rsaOf, textMessage } from '../test-support/methods.ts'
import { renderOnServer } from '../test-support/renderOnServer.ts'
import { chooseMethod, renderWithChallenge } from '../test-support/renderWithChallenge.tsx'
import { MfaChallenge } from './MfaChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

function createPage(strict = false) {
  const world = createWorld({ strict })
  const { wrapper: Wrapper, simulator, person } = world
  const methods = [textMessage, okta, duoOf(simulator, person), kba, rsaOf(simulator)]
  return {
    ...world,
    page: (
      <Wrapper>
        <MfaChallenge methods={methods} context="Approve access request AR-20418" />
      </Wrapper>
    ),
  }
}

it('renders the first screen on a server', () => {
  const { page } = createPage()

  const html = renderOnServer(page)

  expect(html).toContain(englishWords.pickerHeading)
  expect(html).toContain('Approve access request AR-20418')
  expect(html).toContain('aria-live="polite"')
})

it('has no style and no script in what a server renders, so that a strict policy lets it be', () => {
  const { page } = createPage()

  const html = renderOnServer(page)

  expect(html).not.toMatch(/<style|\sstyle=|<script|\son[a-z]+=/i)
})

it.each([false, true])('comes to life in the browser without a warning (StrictMode: %s)', async (strict) => {
  const complain = vi.spyOn(console, 'error')
  const { page, settle } = createPage(strict)
  const container = document.createElement('div')
  container.innerHTML = renderOnServer(page)
  document.body.append(container)
  const [heading] = container.getElementsByTagName('h2')

  const onRecoverableError = vi.fn<(error: unknown) => void>()
  render(page, { container, hydrate: true, onRecoverableError })
  await settle()

  expect(screen.getByRole('heading', { name: englishWords.pickerHeading })).toBe(heading)
  expect(onRecoverableError).not.toHaveBeenCalled()
  expect(complain).not.toHaveBeenCalled()
})

it.each([
  [/^Text message/, englishWords.codeHeading],
  [/^Okta Verify/, englishWords.oktaHeading],
  [/^Duo/, englishWords.duoHeading],
  [/^Security questions/, englishWords.kbaHeading],
  [/^RSA SecurID/, englishWords.rsaHeading],
])('writes no style into the page on the screen of %s', async (name, heading) => {
  const complain = vi.spyOn(console, 'error')
  const { user, settle, container } = renderWithChallenge({
    methods: ({ simulator, person }) => [textMessage, okta, duoOf(simulator, person), kba, rsaOf(simulator)],
  })

  await chooseMethod(user, name, heading)
  await settle()

  expect(container.querySelectorAll('[style], style, script')).toHaveLength(0)
  expect(complain).not.toHaveBeenCalled()
})
