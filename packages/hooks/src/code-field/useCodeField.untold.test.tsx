// @vitest-environment jsdom
import { act, createEvent, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { StrictMode, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { isOnPreact } from '../test-support/isOnPreact.ts'
import { type UseCodeFieldOptions, useCodeField } from './useCodeField.ts'

interface HostProps extends Partial<UseCodeFieldOptions> {
  onSubmit?: (code: string) => void
}

/** A form of the host's with a code field, and a count beside it that makes it render. */
function Host({ value: first = '', onSubmit, ...options }: HostProps) {
  const [value, setValue] = useState(first)
  const [ticks, tick] = useState(0)
  const { labelProps, inputProps, hintProps, errorProps, tooLong } = useCodeField({
    ...options,
    value,
    onValueChange(next, details) {
      setValue(next)
      options.onValueChange?.(next, details)
    },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit?.(value)
      }}
    >
      <label htmlFor={labelProps.htmlFor}>Code</label>
      <input {...inputProps} />
      <p {...hintProps}>{value}</p>
      <p {...errorProps}>{tooLong && 'Too long'}</p>
      <button type="button" onClick={() => tick(ticks + 1)}>
        Tick {ticks}
      </button>
      <button type="submit">Confirm</button>
    </form>
  )
}

const codeField = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Code' })
const known = () => document.getElementById(`${codeField().id}-hint`)?.textContent

function renderHost(props: HostProps = {}) {
  const told = {
    onValueChange: vi.fn<UseCodeFieldOptions['onValueChange']>(),
    onComplete: vi.fn<(code: string) => void>(),
  }
  render(
    <StrictMode>
      <Host length={6} {...told} {...props} />
    </StrictMode>,
  )
  return { user: userEvent.setup(), ...told }
}

/** Puts a text into the field, from a script of the page's or from one of an extension's. */
const waysToWrite = [
  [
    'a script of the page’s',
    (text: string) => {
      codeField().value = text
    },
  ],
  [
    'an extension',
    (text: string) =>
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(codeField(), text),
  ],
] as const

describe.each(waysToWrite)('a code that %s writes without a word', (_who, write) => {
  it('stays when something else is rendered, and is known then', async () => {
    const { user, onValueChange, onComplete } = renderHost()

    write('482 913')
    await user.click(screen.getByRole('button', { name: /Tick/ }))

    expect(codeField().value).toBe('482913')
    expect(known()).toBe('482913')
    expect(onValueChange.mock.calls).toEqual([['482913', { reason: 'typed' }]])
    expect(onComplete).toHaveBeenCalledExactlyOnceWith('482913')
  })

  it.each([
    ['a press', () => fireEvent.click(screen.getByRole('button', { name: 'Confirm' }))],
    ['a key', () => fireEvent.keyDown(codeField(), { key: 'Enter' })],
    ['a submit', () => act(() => codeField().form?.requestSubmit())],
  ])('is known by the time of %s', (_what, submit) => {
    const { onValueChange } = renderHost()

    write('482913')
    submit()

    expect(known()).toBe('482913')
    expect(onValueChange).toHaveBeenCalledOnce()
  })

  it('is heard of where an event follows, though React takes it for no change', () => {
    const { onValueChange } = renderHost()

    write('482913')
    act(() => void codeField().dispatchEvent(new Event('input', { bubbles: true })))

    expect(known()).toBe('482913')
    expect(onValueChange).toHaveBeenCalledOnce()
  })

  it('gives no other code where it is too much: the field is empty, and says why', async () => {
    const { user } = renderHost({ value: '123456' })

    write('9876543')
    await user.click(screen.getByRole('button', { name: /Tick/ }))

    expect([codeField().value, known()]).toEqual(['', ''])
    expect(screen.getByText('Too long')).toBeDefined()
  })

  it('takes the place of one that is there, and can be typed over', async () => {
    const { user } = renderHost({ value: '123456' })

    write('987654')
    await user.click(screen.getByRole('button', { name: /Tick/ }))
    await user.type(codeField(), '1', { initialSelectionStart: 0, initialSelectionEnd: 0 })

    expect(codeField().value).toBe('187654')
  })
})

describe('a composition that never ends', () => {
  /** As a keyboard that composes each digit. */
  function compose(text: string) {
    fireEvent.compositionStart(codeField())
    for (let end = 1; end <= text.length; end += 1) {
      const composed = createEvent.input(codeField(), { target: { value: `48${text.slice(0, end)}` } })
      Object.defineProperty(composed, 'isComposing', { value: true })
      fireEvent(codeField(), composed)
    }
  }

  it('gives all its digits to who confirms', async () => {
    const { user } = renderHost()
    await user.type(codeField(), '48')

    compose('29')
    expect(codeField().value).toBe('4829')
    fireEvent.click(screen.getByRole('button', { name: 'Confirm' }))

    expect([codeField().value, known()]).toEqual(['4829', '4829'])
  })

  it('is not taken for an end of it while it goes on', async () => {
    const { user } = renderHost()
    await user.type(codeField(), '48')

    compose('29')
    fireEvent.keyDown(codeField(), { key: '1', isComposing: true })

    expect([codeField().value, known()]).toEqual(['4829', '48'])
  })
})

it.skipIf(isOnPreact)('keeps what people typed before React was there', async () => {
  const onValueChange = vi.fn<UseCodeFieldOptions['onValueChange']>()
  const page = (
    <StrictMode>
      <Host length={6} onValueChange={onValueChange} />
    </StrictMode>
  )
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = renderToString(page)
  codeField().value = '48291'

  const root = await act(async () => hydrateRoot(container, page))

  expect([codeField().value, known()]).toEqual(['48291', '48291'])
  await userEvent.type(codeField(), '3')
  expect([codeField().value, known()]).toEqual(['482913', '482913'])
  act(() => root.unmount())
  container.remove()
})
