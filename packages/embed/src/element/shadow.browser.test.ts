import { configure, waitFor } from '@testing-library/dom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import '../styles/styles.css'
import { placeElement } from '../test-support/placeElement.ts'

vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

beforeEach(() => sessionStorage.clear())
afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

const findIn = (root: ParentNode, selector: string) =>
  waitFor(() => {
    const found = root.querySelector<HTMLElement>(selector)
    if (found === null) throw new Error(`No ${selector} yet.`)
    return found
  })

it('stands in an open shadow root with the page’s styles of ours, where the page asks for one', async () => {
  const { element } = placeElement({ settings: { shadow: 'open' } })
  await waitFor(() => expect(element.shadowRoot).not.toBeNull())
  const root = element.shadowRoot
  if (root === null) throw new Error('It is closed.')

  const button = await findIn(root, 'button[type="submit"]')

  expect(getComputedStyle(button).borderRadius).not.toBe('0px')
  expect(element.querySelector('[data-mfa-root]')).toBeNull()
})

it('has the theme of the page around it, and the next one', async () => {
  const page = document.createElement('div')
  page.dataset['mfaTheme'] = 'dark'
  document.body.append(page)
  const { element } = placeElement({ settings: { shadow: 'open' }, into: page })
  await waitFor(() => expect(element.shadowRoot).not.toBeNull())
  if (element.shadowRoot === null) throw new Error('It is closed.')

  const root = await findIn(element.shadowRoot, '[data-mfa-root]')

  expect(getComputedStyle(root).colorScheme).toBe('dark')
  page.dataset['mfaTheme'] = 'light'
  await waitFor(() => expect(getComputedStyle(root).colorScheme).toBe('light'))
})

it('can’t be reached from the page in a closed one', async () => {
  const { element } = placeElement({ settings: { shadow: 'closed' } })
  await waitFor(() => expect(element.getBoundingClientRect().height).toBeGreaterThan(100))

  expect([element.shadowRoot, element.childElementCount]).toEqual([null, 0])
})

it('brings its styles into a shadow root of the page’s own', async () => {
  const host = document.createElement('div')
  document.body.append(host)
  const root = host.attachShadow({ mode: 'closed' })
  placeElement({ into: root })

  const button = await findIn(root, 'button[type="submit"]')

  expect(getComputedStyle(button).borderRadius).not.toBe('0px')
})

it('waits for a stylesheet by its address, and shows the challenge without it in the end', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const { element } = placeElement({ settings: { shadow: 'open', stylesheet: '/there-is-none.css' } })
  await waitFor(() => expect(element.shadowRoot).not.toBeNull())
  if (element.shadowRoot === null) throw new Error('It is closed.')

  await findIn(element.shadowRoot, 'button[type="submit"]')

  expect(element.shadowRoot.querySelectorAll('link')).toHaveLength(1)
  expect(warned.mock.calls.flat().join()).toMatch(/there-is-none\.css/)
})
