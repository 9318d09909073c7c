import { configure, screen, waitFor } from '@testing-library/dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { shownWords } from '../../../ui/src/test-support/shownWords.ts'
import '../styles/styles.css'
import { placeElement } from '../test-support/placeElement.ts'
import { findButton, goToCode, isPicked } from '../test-support/walk.ts'

vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

beforeEach(() => sessionStorage.clear())
afterEach(() => document.body.replaceChildren())

function addBox(): HTMLElement {
  const box = document.createElement('div')
  document.body.append(box)
  return box
}

const moves: readonly (readonly [string, (element: HTMLElement) => void])[] = [
  ['append', (element) => addBox().append(element)],
  ['moveBefore', (element) => addBox().moveBefore(element, null)],
  [
    'a list that is sorted anew',
    (element) => {
      document.body.append(addBox(), addBox())
      document.body.prepend(element)
    },
  ],
  [
    'being taken out and put back in one go',
    (element) => {
      element.remove()
      document.body.append(element)
    },
  ],
]

describe('moved in the page', () => {
  it.each(moves)('by %s it keeps its challenge, what is typed, the focus and the caret', async (_how, move) => {
    const { gateway, element } = placeElement()
    const field = await goToCode()
    await userEvent.type(field, '1245')
    field.setSelectionRange(2, 2)
    const asked = gateway.seen.length

    move(element)

    expect(document.activeElement).toBe(field)
    await userEvent.keyboard('3')
    expect(field.value).toBe('12345')
    expect(screen.getByRole('textbox')).toBe(field)
    expect(gateway.seen).toHaveLength(asked)
  })

  it('takes the focus from nobody', async () => {
    const { element } = placeElement()
    await goToCode()
    const other = document.createElement('input')
    document.body.append(other)
    other.focus()

    addBox().append(element)

    expect(document.activeElement).toBe(other)
  })

  it.each(moves)('by %s a modal one stays over the page', async (_how, move) => {
    const opener = document.createElement('button')
    document.body.append(opener)
    opener.focus()
    const { element, heard } = placeElement({ settings: { modal: true } })
    const field = await goToCode()
    field.focus()

    move(element)
    await waitFor(() => expect(screen.getByRole('dialog').matches(':modal')).toBe(true))

    expect(document.activeElement).toBe(field)
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(heard).toEqual(['mfaabandoned', 'mfaclosed'])
    expect(document.activeElement).toBe(opener)
  })
})

describe('moved into a frame', () => {
  async function openFrame(): Promise<Document> {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    await waitFor(() => expect(frame.contentDocument?.readyState).toBe('complete'))
    if (frame.contentDocument === null) throw new Error('The frame has no document.')
    return frame.contentDocument
  }
  const paddingIn = (field: HTMLElement) => {
    const { defaultView } = field.ownerDocument
    return defaultView?.getComputedStyle(field).padding
  }

  it.each([undefined, 'open', 'closed'] as const)(
    'keeps its styles and what is typed (shadow root: %s)',
    async (shadow) => {
      const frame = await openFrame()
      let root: ParentNode | undefined
      const attach = HTMLElement.prototype.attachShadow
      vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(function (this: HTMLElement, init) {
        const made = attach.call(this, init)
        root = made
        return made
      })
      const { element } = placeElement({ settings: { shadow } })
      const inside = () => root ?? element
      const radio = await waitFor(() => {
        const found = inside().querySelector<HTMLInputElement>('input[type="radio"][value="own"]')
        if (found === null) throw new Error('Not there yet.')
        return found
      })
      radio.click()
      inside().querySelector<HTMLButtonElement>('button[type="submit"]')?.click()
      const field = await waitFor(() => {
        const found = inside().querySelector<HTMLInputElement>('input:not([type="radio"])')
        if (found === null) throw new Error('Not there yet.')
        return found
      })
      field.focus()
      document.execCommand('insertText', false, '12')
      const before = paddingIn(field)
      expect(before).not.toBe('1px 2px')

      frame.body.append(element)

      expect(field.ownerDocument).toBe(frame)
      expect(paddingIn(field)).toBe(before)
      expect(field.value).toBe('12')
      vi.restoreAllMocks()
    },
  )
})

describe('taken from the page', () => {
  it('stops everything, and begins anew when it comes back', async () => {
    const { gateway, element } = placeElement()
    await isPicked()
    const unanswered = new Promise<Response>(() => undefined)
    gateway.break((path) => (path.endsWith('/start') ? unanswered : undefined))
    await userEvent.click(screen.getByRole('radio', { name: /^Card reader/ }))
    await userEvent.click(await findButton(shownWords.continue))
    await waitFor(() => expect(gateway.to('/start')).toMatchObject([{ isCalledOff: false }]))

    element.remove()

    await waitFor(() => expect(gateway.to('/start')).toMatchObject([{ isCalledOff: true }]))
    expect(element.childElementCount).toBe(0)
    document.body.append(element)
    await isPicked()
  })

  it('gives the focus back, where it was a dialog', async () => {
    const opener = document.createElement('button')
    document.body.append(opener)
    opener.focus()
    const { element } = placeElement({ settings: { modal: true } })
    await isPicked()

    element.remove()

    await waitFor(() => expect(document.activeElement).toBe(opener))
  })
})
