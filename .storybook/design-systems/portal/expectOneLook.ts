import { expect } from 'storybook/test'

/** What a look is made of, for words that can be pressed. */
const look = ['color', 'fontSize', 'fontWeight', 'letterSpacing', 'textTransform', 'textDecorationLine'] as const

/**
 * The words of a button that looks like text begin where the heading begins, whatever room the design system gives its
 * buttons, and both ways out look alike.
 */
export async function expectOneLook(canvasElement: HTMLElement): Promise<void> {
  const heading = canvasElement.querySelector('[data-mfa-part="step-heading"]')
  const [anotherWay, help] = canvasElement.querySelectorAll('[data-mfa-part="step-footer"] :is(button, a)')
  const resend = canvasElement.querySelector('[data-mfa-part="resend"] button')
  for (const button of [resend, anotherWay]) {
    await expect(Math.abs(startOf(button) - startOf(heading))).toBeLessThan(2)
  }
  await expect(lookOf(help)).toEqual(lookOf(anotherWay))
}

/** Where its words begin, from the side that its language begins at. */
function startOf(element: Element | null | undefined): number {
  if (element === null || element === undefined) throw new Error('It is not there.')
  const words = document.createRange()
  words.selectNodeContents(element)
  const { left, right } = words.getBoundingClientRect()
  return getComputedStyle(element).direction === 'rtl' ? -right : left
}

function lookOf(element: Element | undefined): readonly string[] {
  if (element === undefined) throw new Error('It is not there.')
  const style = getComputedStyle(element)
  return look.map((property) => style[property])
}
