// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createRef } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { type Screen, ScreenProvider } from '../screen/ScreenContext.tsx'
import { renderCodeField } from '../test-support/renderCodeField.tsx'
import { CodeField, type CodeFieldProps } from './CodeField.tsx'
import { englishWords } from '../words/englishWords.ts'

const props: CodeFieldProps = {
  label: englishWords.codeLabel,
  tooLongText: 'Too long.',
  value: '12',
  onValueChange: () => undefined,
}

it('is one field that phones and password managers know, and that browsers do not remember', () => {
  const { field } = renderCodeField()

  expect(screen.getAllByRole('textbox')).toEqual([field])
  expect(
    field.getAttributeNames().filter((name) => ['name', 'maxlength', 'placeholder', 'style'].includes(name)),
  ).toEqual([])
  expect(field.getAttribute('type')).toBe('text')
  expect(field.getAttribute('autocomplete')).toBe('one-time-code')
  expect(field.getAttribute('inputmode')).toBe('numeric')
  expect(field.getAttribute('enterkeyhint')).toBe('done')
  expect(field.getAttribute('dir')).toBe('ltr')
  expect(field.getAttribute('translate')).toBe('no')
})

it('asks for a keyboard with letters where codes have letters', () => {
  expect(renderCodeField({ alphabet: 'alphanumeric' }).field.getAttribute('inputmode')).toBe('text')
})

it.each([
  { length: 6, cells: 6 },
  { length: 8, cells: 8 },
  { length: 12, cells: 0 },
  { length: undefined, cells: 0 },
  { length: 6, appearance: 'plain' as const, cells: 0 },
])('draws $cells cells for a length of $length, hidden from those who listen', ({ cells, ...more }) => {
  render(<CodeField {...props} {...more} />)

  const drawn = [...document.querySelectorAll('[data-mfa-part="code-field-cell"]')]
  expect(drawn).toHaveLength(cells)
  expect(drawn.every((cell) => cell.closest('[aria-hidden="true"]') !== null)).toBe(true)
})

it('puts what else it is given on its root, and hands out its input', () => {
  const [root, input] = [createRef<HTMLDivElement>(), createRef<HTMLInputElement>()]

  render(<CodeField {...props} ref={root} inputRef={input} className="host" data-testid="root" />)

  expect(root.current).toBe(screen.getByTestId('root'))
  expect(root.current?.className).toBe('host')
  expect(input.current).toBe(screen.getByRole('textbox', { name: englishWords.codeLabel }))
})

it('keeps the code when it is wrong, and says so by more than colour', () => {
  render(<CodeField {...props} hint="In the message." error="Wrong code." />)

  const field = screen.getByRole<HTMLInputElement>('textbox', { description: 'Wrong code. In the message.' })
  expect(field.value).toBe('12')
  expect(field.getAttribute('aria-invalid')).toBe('true')
})

it('says aloud that what was pasted is too long', async () => {
  const announce = vi.fn<Screen['announce']>()
  const user = userEvent.setup()
  render(
    <ScreenProvider
      value={{
        headingLevel: 2,
        help: [],
        components: {},
        announce,
        claimFocus: () => undefined,
        moveFocus: () => undefined,
        noteChecking: () => undefined,
      }}
    >
      <CodeField {...props} length={6} />
    </ScreenProvider>,
  )

  await user.click(screen.getByRole('textbox'))
  await user.paste('1234567')

  expect(announce.mock.calls).toEqual([['Too long.', { assertive: true }]])
})

it('needs no style attribute from a server', () => {
  const markup = renderToString(<CodeField {...props} length={6} error="Wrong code." />)

  expect(markup).toContain('data-cells="6"')
  expect(markup).not.toMatch(/<style|style=/)
})

it('gives its element and its focus to the host, and its field besides', async () => {
  const ref = createRef<HTMLDivElement>()
  const inputRef = createRef<HTMLInputElement>()
  const onFocus = vi.fn<() => void>()
  const onBlur = vi.fn<() => void>()
  const { container } = render(<CodeField {...props} {...{ ref, inputRef, onFocus, onBlur }} />)
  expect(ref.current).toBe(container.firstElementChild)
  expect(inputRef.current).toBe(screen.getByRole('textbox'))

  await userEvent.click(screen.getByRole('textbox'))
  await userEvent.tab()

  expect([onFocus.mock.calls.length, onBlur.mock.calls.length]).toEqual([1, 1])
})
