import { expect } from 'storybook/test'
import { contrastOf, createPaint } from '@mfa-challenge/ui/internal'

/** What all forms of one design system have in common. */
export interface FormLook {
  /** Selects what has a field’s border. */
  readonly box: string
  /** Of each box, in pixels, refused or not. */
  readonly height: number
  readonly labelSize: string
  readonly errorSize: string
}

/** Between a field and what is wrong with it, in pixels. */
const gap = 8

/** A code and an answer are asked for in one look, and a refusal changes no height. */
export async function expectOneForm(canvasElement: HTMLElement, look: FormLook): Promise<void> {
  const boxes = [...canvasElement.querySelectorAll(look.box)]
  await expect(boxes.map((box) => box.getBoundingClientRect().height)).toEqual(boxes.map(() => look.height))
  for (const box of boxes) {
    const input = box.matches('input') ? box : box.querySelector('input')
    if (!(input instanceof HTMLInputElement)) throw new Error('There is no field in the box.')
    const labels = [...(input.labels ?? [])].map((label) => getComputedStyle(label).fontSize)
    await expect(labels).toEqual([look.labelSize])
    if (!input.matches('[aria-invalid="true"]')) continue
    const error = errorBelow(canvasElement, box)
    await expect(error.getBoundingClientRect().top - box.getBoundingClientRect().bottom).toBeCloseTo(gap, 0)
    await expect(getComputedStyle(error).fontSize).toBe(look.errorSize)
  }
}

/** The time that is left is said by nothing else: it can be read as any text can. */
export async function expectWaitReadable(canvasElement: HTMLElement): Promise<void> {
  const button = canvasElement.querySelector('[data-mfa-part="resend"] button[aria-disabled="true"]')
  const root = canvasElement.querySelector('[data-mfa-root]')
  const paint = createPaint(document)
  if (button === null || root === null || paint === undefined) throw new Error('Nothing waits.')
  const { color, backgroundColor, opacity } = getComputedStyle(button)
  await expect(opacity).toBe('1')
  const ground = [getComputedStyle(root).backgroundColor, backgroundColor]
  await expect(contrastOf(paint(...ground, color), paint(...ground))).toBeGreaterThanOrEqual(4.5)
}

/** The first thing with words of its own that begins below a box. */
function errorBelow(canvasElement: HTMLElement, box: Element): Element {
  const { bottom } = box.getBoundingClientRect()
  const below = [...canvasElement.querySelectorAll('p')].find(
    (text) => text.textContent !== '' && text.getBoundingClientRect().top >= bottom - 1,
  )
  if (below === undefined) throw new Error('Nothing is said below the field.')
  return below
}
