import { render } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import '../styles/styles.css'
import { CodeFieldHost, renderCodeField } from '../test-support/renderCodeField.tsx'

// What is seen of a code field, and heard, and where a click lands.

it.each(['ltr', 'rtl'])(
  'digits run from left to right on a page that is %s, and a click finds its cell',
  async (dir) => {
    document.documentElement.dir = dir
    const { field } = renderCodeField({ value: '123456' })
    await clickOn(cellBoxes()[0], 0.2)
    expect(field.selectionStart).toBe(0)
    await clickOn(cellBoxes()[3], 0.2)
    expect(field.selectionStart).toBe(3)
    await userEvent.keyboard('9')
    expect(field).toHaveProperty('value', '123956')
    expect(cellBoxes().map(({ left }) => left)).toEqual(
      cellBoxes()
        .map(({ left }) => left)
        .toSorted((a, b) => a - b),
    )
    document.documentElement.removeAttribute('dir')
  },
)

it.each([
  { length: 6, value: '888888' },
  { length: 8, value: '88888888' },
  { length: 6, value: 'M8M8M8', alphabet: 'alphanumeric' as const },
])('each character of $value stands in the middle of its cell', async (props) => {
  const { field } = renderCodeField(props)
  field.blur()
  for (const cell of cellBoxes()) {
    expect(Math.abs((await middleOfInk(cell)) - (cell.left + cell.width / 2))).toBeLessThan(1.5)
  }
})

it('nothing scrolls inside a full field, and nothing sticks out at 320 px', () => {
  document.body.style.inlineSize = '288px'
  const { field } = renderCodeField({ value: '123456' })
  expect(field.scrollWidth).toBeLessThanOrEqual(field.clientWidth)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  expect(cellBoxes().at(-1)?.right).toBeLessThanOrEqual(document.body.getBoundingClientRect().right)
  document.body.removeAttribute('style')
})

it.each([6, 8])('%j digits fit without cells where text is twice as large and 236 px wide', (length) => {
  document.documentElement.style.fontSize = '200%'
  document.body.style.inlineSize = '236px'
  const { field } = renderCodeField({ length, value: '88888888'.slice(0, length) })
  expect(field.scrollWidth).toBeLessThanOrEqual(field.clientWidth)
  expect(cellBoxes().every(({ width }) => width === 0)).toBe(true)
  expect(getComputedStyle(field).borderInlineStartWidth).toBe('1px')
  document.body.removeAttribute('style')
  document.documentElement.removeAttribute('style')
})

it('the accessibility tree has one text field, with name, value and description', async () => {
  renderCodeField({ value: '123', hint: 'In the message', error: 'Too short' })
  const { nodes } = await accessibilityTree()
  const textboxes = nodes.filter((node) => node.role?.value === 'textbox')
  expect(textboxes).toHaveLength(1)
  expect(textboxes[0]).toMatchObject({
    name: { value: '6-digit code' },
    value: { value: '123' },
    description: { value: 'Too short In the message' },
  })
})

it('keeps to a strict content security policy', async () => {
  const markup = renderToString(<CodeFieldHost value="123456" />)
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
    render(<CodeFieldHost value="123456" />, { container: mount })
  }
  expect(inside?.querySelectorAll('[autocomplete="one-time-code"]')).toHaveLength(2)
  // A violation is reported in a task of its own; an added image that is refused is reported after all before it.
  inside?.body.insertAdjacentHTML('beforeend', '<img src="https://elsewhere.invalid/">')
  await vi.waitFor(() => expect(violations).toEqual(['img-src']))
  frame.remove()
})

function cellBoxes() {
  return [...document.querySelectorAll('[data-mfa-part="code-field-cell"]')].map((cell) => cell.getBoundingClientRect())
}

/** The page around the frame that tests run in. */
function onPage({ left, top }: { left: number; top: number }) {
  const frame = window.frameElement?.getBoundingClientRect()
  return { x: left + (frame?.left ?? 0), y: top + (frame?.top ?? 0) }
}

async function clickOn(box: DOMRect | undefined, part: number) {
  if (box === undefined) throw new Error('No such cell')
  const place = onPage({ left: box.left + box.width * part, top: box.top + box.height / 2 })
  await cdp().send('Input.dispatchMouseEvent', { type: 'mousePressed', button: 'left', clickCount: 1, ...place })
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseReleased', button: 'left', clickCount: 1, ...place })
}

/** Where the character in a cell is, from a picture of the inside of the cell. */
async function middleOfInk({ left, top, width, height }: DOMRect) {
  const inset = 4
  const inside = { width: width - 2 * inset, height: height - 2 * inset }
  const clip = { ...onPage({ left: left + inset, top: top + inset }), ...inside, scale: 4 }
  const { data } = await cdp().send('Page.captureScreenshot', { format: 'png', clip })
  const picture = new Image()
  picture.src = `data:image/png;base64,${data}`
  await picture.decode()
  const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
  canvas?.drawImage(picture, 0, 0)
  const pixels = canvas?.getImageData(0, 0, picture.width, picture.height).data ?? []
  const inked = Array.from({ length: picture.width * picture.height }, (_, place) => place)
    .filter((place) => (pixels[place * 4] ?? 255) < 128)
    .map((place) => place % picture.width)
  return left + inset + (Math.min(...inked) + Math.max(...inked) + 1) / 2 / clip.scale
}

async function accessibilityTree() {
  const { frameTree } = await cdp().send('Page.getFrameTree')
  const frameId = frameTree.childFrames?.[0]?.frame.id
  return cdp().send('Accessibility.getFullAXTree', frameId === undefined ? {} : { frameId })
}
