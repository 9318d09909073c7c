import { configure, screen, waitFor, within } from '@testing-library/dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { shownWords } from '../../../ui/src/test-support/shownWords.ts'
import '../styles/styles.css'
import { createElement, ourApp, passphrase, placeElement } from '../test-support/placeElement.ts'
import { findButton, goToCode, isPicked, pass } from '../test-support/walk.ts'
import { define } from './define.ts'
import type { MfaChallengeElement } from './MfaChallengeElement.tsx'

vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

beforeEach(() => sessionStorage.clear())
afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

async function passAll() {
  await pass()
  await screen.findByRole('heading', { name: shownWords.succeededHeading })
}

describe('the challenge in an element', () => {
  it('shows what the gateway offers, and tells how it was passed, once', async () => {
    const { element, heard } = placeElement()
    const details: unknown[] = []
    document.addEventListener('mfasucceeded', (event) => 'detail' in event && details.push(event.detail), {
      once: true,
    })

    await passAll()

    expect(heard).toEqual(['mfasucceeded'])
    expect(details).toMatchObject([{ methodId: 'own', method: 'other', rememberDevice: undefined }])
    expect(element.querySelector('[data-mfa-part="challenge"]')).not.toBeNull()
  })

  it('hands over the gateway’s word for the transaction to whoever takes it first', async () => {
    const { gateway, element } = placeElement()
    const refused = await gateway.fetch(new Request(`${location.origin}/api/approve`, { method: 'POST', body: 'x' }))
    const transaction = /mfa_transaction="([^"]+)"/.exec(refused.headers.get('WWW-Authenticate') ?? '')?.[1]
    element.transaction = transaction
    const taken: unknown[] = []
    element.addEventListener('mfasucceeded', ({ detail }) => taken.push(detail.takeAssertion(), detail.takeAssertion()))

    await passAll()

    expect(taken).toEqual([expect.stringMatching(/^assertion\./), undefined])
  })

  it('offers the methods that were chosen, in that order', async () => {
    placeElement({ settings: { methods: ['app', 'own'] } })
    await isPicked()

    const labels = screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)
    expect(labels).toEqual([expect.stringMatching(/watch/), expect.stringMatching(/Card reader/)])
  })

  it('asks nobody where the server has written the list into the page', async () => {
    const { gateway } = placeElement({ settings: { methods: JSON.stringify([passphrase]) } })
    await isPicked()

    expect(gateway.to('/methods')).toHaveLength(0)
  })

  it('tells analytics each step, and nothing that tells whose it is', async () => {
    const { element } = placeElement()
    const events: unknown[] = []
    element.addEventListener('mfaevent', ({ detail }) => events.push(detail))

    await passAll()

    expect(events).toContainEqual(expect.objectContaining({ type: 'challenge', state: 'succeeded', method: 'other' }))
    expect(JSON.stringify(events)).not.toMatch(/own|123456|Card/)
  })

  it('has a Cancel where the page wants one', async () => {
    const { heard } = placeElement({ settings: { cancelable: true } })
    await isPicked()

    await userEvent.click(await findButton(shownWords.cancel))

    expect(heard).toEqual(['mfaabandoned'])
  })

  it('has a Continue after a success where the page wants one', async () => {
    const { heard } = placeElement({ settings: { continuable: true } })
    await passAll()

    await userEvent.click(await findButton(shownWords.continue))

    expect(heard).toEqual(['mfasucceeded', 'mfacontinue'])
  })

  it('stands beside another one, each with its own challenge', async () => {
    const one = placeElement()
    const other = placeElement()
    await waitFor(() => expect(screen.getAllByRole('radio')).toHaveLength(4))
    const first = within(one.element)
    await userEvent.click(first.getByRole('radio', { name: /^Card reader/ }))
    await userEvent.click(first.getByRole('button', { name: shownWords.continue }))
    await first.findByRole('textbox')

    expect(within(other.element).queryByRole('textbox')).toBeNull()
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('what it is told', () => {
  it('is kept where a property was set before the element was defined', async () => {
    const { gateway } = placeElement()
    document.body.replaceChildren()
    const early = Object.assign(document.createElement('mfa-early'), {
      gateway: `${location.origin}/mfa-gateway`,
      fetch: gateway.fetch,
      context: 'Approve access request AR-20418',
    })
    document.body.append(early)

    const { MfaChallengeElement } = await import('./MfaChallengeElement.tsx')
    customElements.define('mfa-early', class extends MfaChallengeElement {})

    expect(await screen.findByText('Approve access request AR-20418')).toBeTruthy()
  })

  it('is read from text, as markup and frameworks write it', async () => {
    const { gateway, element } = placeElement()
    await isPicked()
    document.body.innerHTML = `<mfa-challenge gateway="${location.origin}/mfa-gateway" methods="app, own"
      context="AR-20418" headinglevel="3" cancelable theme="dark" locale="[object Object]" continuable="false"
      help='[{"label":"Help","href":"/help"},{"label":"Trap","href":"java\\tscript:alert(1)"}]'></mfa-challenge>`
    const written = document.querySelector<MfaChallengeElement>('mfa-challenge')
    if (written === null) throw new Error('It is gone.')
    written.fetch = gateway.fetch

    expect((await isPicked()).localName).toBe('h3')
    expect(written.querySelector('[data-mfa-theme="dark"]')).not.toBeNull()
    expect(await findButton(shownWords.cancel)).toBeTruthy()
    expect(screen.getAllByRole('link').map((link) => link.textContent)).not.toContain('Trap')
    expect([written.continuable, written.methods, written.locale]).toEqual([false, ['app', 'own'], undefined])
    expect(element.isConnected).toBe(false)
  })

  it('changes what is shown, and nothing of what is under way', async () => {
    const { element } = placeElement()
    const field = await goToCode()
    await userEvent.type(field, '12')

    element.setAttribute('context', 'Approve AR-1')
    element.theme = 'dark'

    await screen.findByText('Approve AR-1')
    expect(screen.getByRole('textbox')).toBe(field)
    expect(field.value).toBe('12')
  })

  it('says to a developer what is missing, and shows nothing', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const element = createElement({})
    document.body.append(element)

    await waitFor(() =>
      expect(warned).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/no gateway.*Set gateway=/)),
    )
    expect(element.childElementCount).toBe(0)
  })
})

describe('a list of methods that can’t be had', () => {
  it('is told, and asked for again by a press', async () => {
    const { gateway, heard } = placeElement()
    gateway.break(() => new Response('{}', { status: 503 }))
    const again = await findButton(shownWords.tryAgain)
    gateway.break(undefined)

    await userEvent.click(again)

    await isPicked()
    expect(heard).toEqual(['mfaunavailable'])
  })

  it('that is empty leaves the person the way out', async () => {
    const { heard } = placeElement({ methods: [], settings: { cancelable: true } })
    await screen.findByRole('heading', { name: shownWords.nothingLeftHeading })

    await userEvent.click(await findButton(shownWords.cancel))

    expect(heard).toEqual(['mfanomethod', 'mfaabandoned'])
  })

  it('shows no empty dialog', async () => {
    const { element, heard } = placeElement({ methods: [], settings: { modal: true } })

    await waitFor(() => expect(heard).toEqual(['mfanomethod', 'mfaclosed']))
    expect(element.querySelector('dialog')).toBeNull()
  })
})

it('is defined once, whatever is asked for', () => {
  expect(define()).toBe('mfa-challenge')
  expect(define('x-challenge')).toBe('mfa-challenge')
  expect([passphrase.id, ourApp.id]).toEqual(['own', 'app'])
})
