import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { renderCodeField } from '../test-support/renderCodeField.tsx'

// The matrix of what people, keyboards and password managers do to a code field, row by row, in a real browser.

async function paste(text: string) {
  await navigator.clipboard.writeText(text)
  await userEvent.keyboard('{Control>}v{/Control}')
}

/** As scripts do that know of no framework. */
function fill(field: HTMLInputElement | null, text: string) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
  field?.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

const keys = (sequence: string) => userEvent.keyboard(sequence)

beforeEach(() => window.focus())

describe('pasting', () => {
  it.each([
    '123456',
    '123 456',
    '123-456',
    'G-123456',
    ' 123-456\n',
    'Your code is 123456. It expires in 10 minutes.',
    'Code: 123 456\n@acme.example #123456',
    '１２３４５６',
    '١٢٣٤٥٦',
  ])('%j gives the clean code, and tells once that it is complete', async (text) => {
    const { field, onComplete } = renderCodeField()
    await paste(text)
    expect(field).toHaveProperty('value', '123456')
    expect(onComplete).toHaveBeenCalledExactlyOnceWith('123456')
  })

  it('a new code over a full one, caret at the end, gives the new code and tells so', async () => {
    const { field, onComplete } = renderCodeField({ value: '123456' })
    await keys('{End}')
    await paste('987654')
    expect(field).toHaveProperty('value', '987654')
    expect(onComplete).toHaveBeenCalledExactlyOnceWith('987654')
  })

  it('a new code with a blank in it over a full one gives the new code', async () => {
    const { field } = renderCodeField({ value: '123456' })
    await keys('{End}')
    await paste('987 654')
    expect(field).toHaveProperty('value', '987654')
  })

  it('a new code over a selected full one gives the new code and tells so', async () => {
    const { field, onComplete } = renderCodeField({ value: '123456' })
    await keys('{Control>}a{/Control}')
    await paste('987654')
    expect(field).toHaveProperty('value', '987654')
    expect(onComplete).toHaveBeenCalledExactlyOnceWith('987654')
  })

  it('a part joins the part that is there', async () => {
    const { field } = renderCodeField()
    await keys('12')
    await paste('345')
    expect(field).toHaveProperty('value', '12345')
  })

  it('can be undone', async () => {
    const { field } = renderCodeField()
    await keys('12')
    await paste('987654')
    expect(field).toHaveProperty('value', '987654')
    await keys('{Control>}z{/Control}')
    expect(field).toHaveProperty('value', '12')
  })

  it.each(['987 654', 'Your code is 987654. It expires in 10 minutes.'])('%j can be undone', async (text) => {
    const { field } = renderCodeField()
    await keys('12')
    await paste(text)
    expect(field).toHaveProperty('value', '987654')
    await keys('{Control>}z{/Control}')
    expect(field).toHaveProperty('value', '12')
  })

  it('a message over a full code gives the new code', async () => {
    const { field, onComplete } = renderCodeField({ value: '123456' })
    await paste('Your code is 987654. It expires in 10 minutes.')
    expect(field).toHaveProperty('value', '987654')
    expect(onComplete).toHaveBeenCalledExactlyOnceWith('987654')
  })

  it.each(['1234567', '987 6543', '123'])('%j beside a full code changes nothing, and says why', async (text) => {
    const { field, onComplete } = renderCodeField({ value: '123456' })
    await keys('{End}')
    await paste(text)
    expect(field).toHaveProperty('value', '123456')
    expect(onComplete).not.toHaveBeenCalled()
    expect(screen.getByText('More than one code.')).toBeDefined()
  })

  it('a text with no code in it changes nothing, selected or not', async () => {
    const { field } = renderCodeField({ value: '123456' })
    await keys('{Control>}a{/Control}')
    await paste('see you at lunch')
    expect(field).toHaveProperty('value', '123456')
  })

  it('is told from typing', async () => {
    const { onValueChange } = renderCodeField()
    await paste('12')
    await paste('3-4')
    await keys('5')
    expect(onValueChange.mock.calls).toEqual([
      ['12', { reason: 'pasted' }],
      ['1234', { reason: 'pasted' }],
      ['12345', { reason: 'typed' }],
    ])
  })

  it('the code that is there already makes nothing of what is typed next', async () => {
    const { onValueChange } = renderCodeField({ value: '123456' })
    await paste('123456')
    await keys('{Backspace}')
    expect(onValueChange.mock.calls).toEqual([['12345', { reason: 'typed' }]])
  })

  it('too much gives way to what the host has to say next', async () => {
    const { change } = renderCodeField({ value: '123456' })
    await paste('1234567')
    expect(screen.queryByText('More than one code.')).not.toBeNull()
    change({ value: '123456', error: 'Wrong code.' })
    expect(screen.queryByText('Wrong code.')).not.toBeNull()
    expect(screen.queryByText('More than one code.')).toBeNull()
  })

  it('too much is forgotten once the code that is there is pasted', async () => {
    const { field } = renderCodeField({ value: '123456' })
    await paste('1234567')
    await paste('123456')
    expect(field).toHaveProperty('value', '123456')
    expect(screen.queryByText('More than one code.')).toBeNull()
  })

  it('of two codes changes nothing, and says why', async () => {
    const { field, onComplete } = renderCodeField({ value: '12' })
    await paste('123456 or 654321')
    expect(field).toHaveProperty('value', '12')
    expect(onComplete).not.toHaveBeenCalled()
    expect(screen.getByText('More than one code.')).toBeDefined()
    expect(field.getAttribute('aria-invalid')).toBe('true')
  })
})

describe('the keyboard', () => {
  it('finds one stop', async () => {
    const { field } = renderCodeField()
    expect(document.activeElement).toBe(field)
    await keys('{Tab}')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'after' }))
  })

  it('types over a selected code', async () => {
    const { field } = renderCodeField({ value: '123456' })
    await keys('{Control>}a{/Control}7')
    expect(field).toHaveProperty('value', '7')
  })

  it('clears a selected code with Backspace', async () => {
    const { field } = renderCodeField({ value: '123456' })
    await keys('{Control>}a{/Control}{Backspace}')
    expect(field).toHaveProperty('value', '')
  })

  it('copies the whole code', async () => {
    renderCodeField({ value: '123456' })
    await keys('{Control>}a{/Control}{Control>}c{/Control}')
    expect(await navigator.clipboard.readText()).toBe('123456')
  })

  it('overwrites at the caret when the field is full', async () => {
    const { field, onComplete } = renderCodeField({ value: '123456' })
    await keys('{Home}9')
    expect(field).toHaveProperty('value', '923456')
    expect(field.selectionStart).toBe(1)
    expect(onComplete).toHaveBeenCalledExactlyOnceWith('923456')
  })

  it('adds nothing to the end of a full code', async () => {
    const { field, onComplete } = renderCodeField({ value: '123456' })
    await keys('{End}7')
    expect(field).toHaveProperty('value', '123456')
    expect(onComplete).not.toHaveBeenCalled()
  })

  it('leaves the caret where it was when a letter is typed', async () => {
    const { field } = renderCodeField({ value: '123' })
    await keys('{Home}x')
    expect(field).toHaveProperty('value', '123')
    expect(field.selectionStart).toBe(0)
  })

  it('deletes nothing while a code is checked, and keeps the focus', async () => {
    const { field } = renderCodeField({ value: '123456', readOnly: true })
    await keys('{End}{Backspace}')
    expect(field).toHaveProperty('value', '123456')
    expect(document.activeElement).toBe(field)
  })
})

describe('keyboards on glass, and input methods', () => {
  it.each(['123456', '123 456'])('put in the suggestion %j at once', async (text) => {
    const { field, onComplete } = renderCodeField()
    await cdp().send('Input.insertText', { text })
    expect(field).toHaveProperty('value', '123456')
    expect(onComplete).toHaveBeenCalledExactlyOnceWith('123456')
  })

  it('put in a suggested code over a full one', async () => {
    const { field, onComplete } = renderCodeField({ value: '123456' })
    field.setSelectionRange(6, 6)
    await cdp().send('Input.insertText', { text: '987654' })
    expect(field).toHaveProperty('value', '987654')
    expect(onComplete).toHaveBeenCalledExactlyOnceWith('987654')
  })

  it('delete twice without a key', async () => {
    const { field } = renderCodeField({ value: '123456' })
    field.setSelectionRange(6, 6)
    document.execCommand('delete')
    document.execCommand('delete')
    await vi.waitFor(() => expect(field).toHaveProperty('value', '1234'))
  })

  it('compose digits once', async () => {
    const { field } = renderCodeField()
    await cdp().send('Input.imeSetComposition', { text: '1', selectionStart: 1, selectionEnd: 1 })
    await cdp().send('Input.imeSetComposition', { text: '12', selectionStart: 2, selectionEnd: 2 })
    expect(field).toHaveProperty('value', '12')
    await cdp().send('Input.insertText', { text: '12' })
    expect(field).toHaveProperty('value', '12')
  })

  it('are done when another control is pressed, though they never say so', async () => {
    const { field, onValueChange } = renderCodeField()
    await keys('48')
    await cdp().send('Input.imeSetComposition', { text: '29', selectionStart: 2, selectionEnd: 2 })
    expect(field).toHaveProperty('value', '4829')
    // The press of a tool: one of a pointer would end it.
    screen.getByRole('button', { name: 'after' }).click()
    expect(onValueChange).toHaveBeenLastCalledWith('4829', { reason: 'typed' })
  })

  it('commit full-width digits as plain ones', async () => {
    const { field } = renderCodeField()
    await cdp().send('Input.imeSetComposition', { text: '１２', selectionStart: 2, selectionEnd: 2 })
    await cdp().send('Input.insertText', { text: '１２' })
    expect(field).toHaveProperty('value', '12')
  })
})

describe('a password manager', () => {
  it.each(['123456', '123 456', 'Your code is 123456. It expires in 10 minutes.'])('fills in %j', async (text) => {
    const { onComplete } = renderCodeField()
    const field = document.querySelector<HTMLInputElement>('[autocomplete="one-time-code"]')
    fill(field, text)
    await vi.waitFor(() => expect(field).toHaveProperty('value', '123456'))
    expect(onComplete).toHaveBeenCalledExactlyOnceWith('123456')
  })

  it('leaves a full code alone when it fills in one character too many', async () => {
    const { field, onComplete } = renderCodeField({ value: '123456' })
    fill(field, '9876543')
    await vi.waitFor(() => expect(screen.queryByText('More than one code.')).not.toBeNull())
    expect(field).toHaveProperty('value', '123456')
    expect(onComplete).not.toHaveBeenCalled()
  })
})

describe('a code of unknown length', () => {
  it.each(['987654', '987 654', 'Your code is 987654. It expires in 10 minutes.'])(
    'pasted as %j replaces the one that is there, and never counts as complete',
    async (text) => {
      const { field, onComplete } = renderCodeField({ length: undefined, value: '1234' })
      await keys('{End}')
      await paste(text)
      expect(field).toHaveProperty('value', '987654')
      expect(onComplete).not.toHaveBeenCalled()
    },
  )

  it('is never made of two', async () => {
    const { field } = renderCodeField({ length: undefined, value: '1234' })
    await paste('123456 or 654321')
    expect(field).toHaveProperty('value', '1234')
    expect(screen.getByText('More than one code.')).toBeDefined()
  })

  it('is typed to any length', async () => {
    const { field } = renderCodeField({ length: undefined })
    await keys('1234567890')
    expect(field).toHaveProperty('value', '1234567890')
  })
})

it.each([6, undefined])('a code dragged onto another one, of length %j, is the new code', async (length) => {
  const { field } = renderCodeField({ length, value: '123456' })
  const [box, frame] = [field.getBoundingClientRect(), window.frameElement?.getBoundingClientRect()]
  const place = { x: box.left + 20 + (frame?.left ?? 0), y: box.top + 20 + (frame?.top ?? 0) }
  const data = { items: [{ mimeType: 'text/plain', data: '987654' }], dragOperationsMask: 1 }

  await cdp().send('Input.dispatchDragEvent', { type: 'dragEnter', data, ...place })
  await cdp().send('Input.dispatchDragEvent', { type: 'dragOver', data, ...place })
  await cdp().send('Input.dispatchDragEvent', { type: 'drop', data, ...place })

  await vi.waitFor(() => expect(field).toHaveProperty('value', '987654'))
})
