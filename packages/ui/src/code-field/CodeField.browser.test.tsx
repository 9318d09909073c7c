import { render, screen } from '@testing-library/react'
import { useState } from 'react'
import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import '../styles/styles.css'
import { CodeField, type CodeFieldProps } from './CodeField.tsx'

// The matrix of what people, keyboards and password managers do to a code field, row by row, in a real browser.

const words = { label: '6-digit code', tooLongText: 'More than one code.' }

function Host({ onComplete, ...props }: Partial<CodeFieldProps>) {
  const [value, setValue] = useState(props.value ?? '')
  return (
    <form data-mfa-root="">
      <CodeField {...words} length={6} {...props} value={value} onValueChange={setValue} onComplete={onComplete} />
      <button type="button">after</button>
    </form>
  )
}

function arrange(props: Partial<CodeFieldProps> = {}) {
  const onComplete = vi.fn()
  render(<Host {...props} onComplete={onComplete} />)
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: '6-digit code' })
  field.focus()
  return { field, onComplete }
}

async function paste(text: string) {
  await navigator.clipboard.writeText(text)
  await userEvent.keyboard('{Control>}v{/Control}')
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
    const { field, onComplete } = arrange()
    await paste(text)
    expect(field).toHaveProperty('value', '123456')
    expect(onComplete).toHaveBeenCalledExactlyOnceWith('123456')
  })

  it('a new code over a full one, caret at the end, gives the new code and tells so', async () => {
    const { field, onComplete } = arrange({ value: '123456' })
    await keys('{End}')
    await paste('987654')
    expect(field).toHaveProperty('value', '987654')
    expect(onComplete).toHaveBeenCalledExactlyOnceWith('987654')
  })

  it('a new code with a blank in it over a full one gives the new code', async () => {
    const { field } = arrange({ value: '123456' })
    await keys('{End}')
    await paste('987 654')
    expect(field).toHaveProperty('value', '987654')
  })

  it('a new code over a selected full one gives the new code and tells so', async () => {
    const { field, onComplete } = arrange({ value: '123456' })
    await keys('{Control>}a{/Control}')
    await paste('987654')
    expect(field).toHaveProperty('value', '987654')
    expect(onComplete).toHaveBeenCalledExactlyOnceWith('987654')
  })

  it('a part joins the part that is there', async () => {
    const { field } = arrange()
    await keys('12')
    await paste('345')
    expect(field).toHaveProperty('value', '12345')
  })

  it('can be undone', async () => {
    const { field } = arrange()
    await keys('12')
    await paste('987654')
    expect(field).toHaveProperty('value', '987654')
    await keys('{Control>}z{/Control}')
    expect(field).toHaveProperty('value', '12')
  })

  it('of two codes changes nothing, and says why', async () => {
    const { field, onComplete } = arrange({ value: '12' })
    await paste('123456 or 654321')
    expect(field).toHaveProperty('value', '12')
    expect(onComplete).not.toHaveBeenCalled()
    expect(screen.getByText('More than one code.')).toBeDefined()
    expect(field.getAttribute('aria-invalid')).toBe('true')
  })
})

describe('the keyboard', () => {
  it('finds one stop', async () => {
    const { field } = arrange()
    expect(document.activeElement).toBe(field)
    await keys('{Tab}')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'after' }))
  })

  it('types over a selected code', async () => {
    const { field } = arrange({ value: '123456' })
    await keys('{Control>}a{/Control}7')
    expect(field).toHaveProperty('value', '7')
  })

  it('clears a selected code with Backspace', async () => {
    const { field } = arrange({ value: '123456' })
    await keys('{Control>}a{/Control}{Backspace}')
    expect(field).toHaveProperty('value', '')
  })

  it('copies the whole code', async () => {
    arrange({ value: '123456' })
    await keys('{Control>}a{/Control}{Control>}c{/Control}')
    expect(await navigator.clipboard.readText()).toBe('123456')
  })

  it('overwrites at the caret when the field is full', async () => {
    const { field, onComplete } = arrange({ value: '123456' })
    await keys('{Home}9')
    expect(field).toHaveProperty('value', '923456')
    expect(field.selectionStart).toBe(1)
    expect(onComplete).toHaveBeenCalledExactlyOnceWith('923456')
  })

  it('adds nothing to the end of a full code', async () => {
    const { field, onComplete } = arrange({ value: '123456' })
    await keys('{End}7')
    expect(field).toHaveProperty('value', '123456')
    expect(onComplete).not.toHaveBeenCalled()
  })

  it('leaves the caret where it was when a letter is typed', async () => {
    const { field } = arrange({ value: '123' })
    await keys('{Home}x')
    expect(field).toHaveProperty('value', '123')
    expect(field.selectionStart).toBe(0)
  })

  it('deletes nothing while a code is checked, and keeps the focus', async () => {
    const { field } = arrange({ value: '123456', readOnly: true })
    await keys('{End}{Backspace}')
    expect(field).toHaveProperty('value', '123456')
    expect(document.activeElement).toBe(field)
  })
})

describe('keyboards on glass, and input methods', () => {
  it.each(['123456', '123 456'])('put in the suggestion %j at once', async (text) => {
    const { field, onComplete } = arrange()
    await cdp().send('Input.insertText', { text })
    expect(field).toHaveProperty('value', '123456')
    expect(onComplete).toHaveBeenCalledExactlyOnceWith('123456')
  })

  it('delete twice without a key', async () => {
    const { field } = arrange({ value: '123456' })
    field.setSelectionRange(6, 6)
    document.execCommand('delete')
    document.execCommand('delete')
    await vi.waitFor(() => expect(field).toHaveProperty('value', '1234'))
  })

  it('compose digits once', async () => {
    const { field } = arrange()
    await cdp().send('Input.imeSetComposition', { text: '1', selectionStart: 1, selectionEnd: 1 })
    await cdp().send('Input.imeSetComposition', { text: '12', selectionStart: 2, selectionEnd: 2 })
    expect(field).toHaveProperty('value', '12')
    await cdp().send('Input.insertText', { text: '12' })
    expect(field).toHaveProperty('value', '12')
  })

  it('commit full-width digits as plain ones', async () => {
    const { field } = arrange()
    await cdp().send('Input.imeSetComposition', { text: '１２', selectionStart: 2, selectionEnd: 2 })
    await cdp().send('Input.insertText', { text: '１２' })
    expect(field).toHaveProperty('value', '12')
  })
})

describe('a password manager', () => {
  it.each(['123456', '123 456'])('fills in %j', async (text) => {
    const { onComplete } = arrange()
    const field = document.querySelector<HTMLInputElement>('[autocomplete="one-time-code"]')
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await vi.waitFor(() => expect(field).toHaveProperty('value', '123456'))
    expect(onComplete).toHaveBeenCalledExactlyOnceWith('123456')
  })
})

describe('what is seen and heard', () => {
  it('digits run from left to right on a page that does not', () => {
    document.documentElement.dir = 'rtl'
    const { field } = arrange({ value: '123456' })
    expect(getComputedStyle(field).direction).toBe('ltr')
    const [first, last] = cellBoxes()
    expect(first?.left).toBeLessThan(last?.left ?? 0)
    document.documentElement.removeAttribute('dir')
  })

  it('each digit stands in the middle of its cell', () => {
    const { field } = arrange({ value: '111111' })
    const { letterSpacing, textIndent } = getComputedStyle(field)
    const [first, , second] = [cellBoxes()[0], undefined, cellBoxes()[1]]
    const pitch = (second?.left ?? 0) - (first?.left ?? 0)
    const digit = pitch - Number.parseFloat(letterSpacing)
    const middle = field.getBoundingClientRect().left + 1 + Number.parseFloat(textIndent) + digit / 2
    expect(Math.abs(middle - ((first?.left ?? 0) + (first?.width ?? 0) / 2))).toBeLessThan(1.5)
  })

  it('nothing scrolls inside a full field, and nothing sticks out at 320 px', () => {
    document.body.style.inlineSize = '288px'
    const { field } = arrange({ value: '123456' })
    expect(field.scrollWidth).toBeLessThanOrEqual(field.clientWidth)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
    expect(cellBoxes().at(-1)?.right).toBeLessThanOrEqual(document.body.getBoundingClientRect().right)
    document.body.removeAttribute('style')
  })

  it('the accessibility tree has one text field, with name, value and description', async () => {
    arrange({ value: '123', hint: 'In the message', error: 'Too short' })
    const { nodes } = await accessibilityTree()
    const textboxes = nodes.filter((node) => node.role?.value === 'textbox')
    expect(textboxes).toHaveLength(1)
    expect(textboxes[0]).toMatchObject({
      name: { value: '6-digit code' },
      value: { value: '123' },
      description: { value: 'In the message Too short' },
    })
  })

  it('keeps to a strict content security policy', async () => {
    const markup = renderToString(<Host value="123456" />)
    expect(markup).not.toContain('style=')
    expect(markup).not.toContain('<style')

    const frame = document.createElement('iframe')
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'"><body>${markup}</body>`
    document.body.append(frame)
    const violations: string[] = []
    await new Promise((loaded) => frame.addEventListener('load', loaded))
    const inside = frame.contentDocument
    inside?.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective))
    const mount = inside?.createElement('div')
    if (mount !== undefined) {
      inside?.body.append(mount)
      render(<Host value="123456" />, { container: mount })
    }
    expect(inside?.querySelectorAll('[autocomplete="one-time-code"]')).toHaveLength(2)
    // A violation is reported in a task of its own; an added image that is refused is reported after all before it.
    inside?.body.insertAdjacentHTML('beforeend', '<img src="https://elsewhere.invalid/">')
    await vi.waitFor(() => expect(violations).toEqual(['img-src']))
    frame.remove()
  })
})

function cellBoxes() {
  return [...document.querySelectorAll('[data-mfa-part="code-field-cell"]')].map((cell) => cell.getBoundingClientRect())
}

interface AxNode {
  role?: { value: string }
  name?: { value: string }
  value?: { value: string }
  description?: { value: string }
}

async function accessibilityTree(): Promise<{ nodes: AxNode[] }> {
  const frames: { frameTree: { childFrames?: { frame: { id: string } }[] } } = await cdp().send('Page.getFrameTree')
  const frameId = frames.frameTree.childFrames?.[0]?.frame.id
  return cdp().send('Accessibility.getFullAXTree', frameId === undefined ? {} : { frameId })
}
