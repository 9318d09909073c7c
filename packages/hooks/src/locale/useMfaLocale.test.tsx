// @vitest-environment jsdom
import { createMfaClient } from '@mfa-challenge/contract'
import { act, render, renderHook, screen } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, it, vi } from 'vitest'
import { useMfaLocale } from '../environment/MfaEnvironment.ts'
import { MfaProvider } from '../provider/MfaProvider.tsx'
import { turns } from '../test-support/fakeClock.ts'
import { isOnPreact } from '../test-support/isOnPreact.ts'

const client = createMfaClient({ baseUrl: 'https://portal.example/mfa' })

afterEach(() => {
  document.documentElement.removeAttribute('lang')
  vi.restoreAllMocks()
})

function Language() {
  return <p>{useMfaLocale()}</p>
}

function Provided({ locale }: { locale?: string | undefined }) {
  return (
    <MfaProvider client={client} locale={locale}>
      <Language />
    </MfaProvider>
  )
}

const spoken = () => screen.getByText(/./, { selector: 'p' }).textContent

it('is the language of the provider, not of the page', () => {
  document.documentElement.lang = 'de'

  render(<Provided locale="fr-ca" />)

  expect(spoken()).toBe('fr-CA')
})

it('is the language of the page otherwise, with and without a provider', () => {
  document.documentElement.lang = 'de-AT'

  render(<Provided />)
  expect(spoken()).toBe('de-AT')

  expect(renderHook(useMfaLocale).result.current).toBe('de-AT')
})

it('is English on a page that names none, whatever the browser is set to', () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['ja', 'fr'])
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('ja')

  render(<Provided />)

  expect(spoken()).toBe('en')
})

it('follows when the provider or the page changes its language', async () => {
  const { rerender } = render(<Provided locale="fr" />)
  rerender(<Provided locale="sv" />)
  expect(spoken()).toBe('sv')

  rerender(<Provided />)
  await act(async () => {
    document.documentElement.lang = 'pl'
    await turns(1)
  })

  expect(spoken()).toBe('pl')
})

it('takes what is no language tag for none, and says so in development', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  document.documentElement.lang = 'C'

  render(<Provided locale="italiano!" />)

  expect(spoken()).toBe('en')
  expect(warn.mock.calls.map(([message]) => String(message).slice(0, 52))).toEqual([
    '@mfa-challenge: MfaProvider locale is "italiano!", w',
    '@mfa-challenge: <html lang> is "C", which is no lang',
  ])
})

it('reads a tag with underscores, of the provider and of the page', () => {
  document.documentElement.lang = 'hu_HU'

  const { rerender } = render(<Provided locale="pt_BR" />)
  expect(spoken()).toBe('pt-BR')

  rerender(<Provided />)
  expect(spoken()).toBe('hu-HU')
})

it.skipIf(isOnPreact).each([
  ['de', 'de'],
  [undefined, 'en'],
])('hydrates what a server sent in %s, and then speaks as the page does', async (locale, sent) => {
  document.documentElement.lang = 'fi'
  const container = document.createElement('div')
  container.innerHTML = renderToString(<Provided locale={locale} />)
  expect(container.textContent).toBe(sent)
  const errors: unknown[] = []

  const root = await act(async () =>
    hydrateRoot(container, <Provided locale={locale} />, { onRecoverableError: (error) => errors.push(error) }),
  )

  expect(errors).toEqual([])
  expect(container.textContent).toBe(locale ?? 'fi')
  act(() => root.unmount())
})

it('stops looking at the page when it goes, and does not look where the provider knows', () => {
  const observe = vi.spyOn(MutationObserver.prototype, 'observe')
  const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect')

  render(<Provided locale="fr" />).unmount()
  expect(observe).not.toHaveBeenCalled()

  render(<Provided />).unmount()
  expect(observe).toHaveBeenCalledOnce()
  expect(disconnect).toHaveBeenCalledOnce()
})
