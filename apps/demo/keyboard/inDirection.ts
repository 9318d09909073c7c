import type { KeyboardFrame } from './KeyboardPage.ts'

export type Direction = 'from left to right' | 'from right to left'

export const directions: readonly Direction[] = ['from left to right', 'from right to left']

/** Turns the page, challenge and all, so that it is read in that direction. */
export async function inDirection(page: Pick<KeyboardFrame, 'evaluate'>, direction: Direction) {
  await (direction === 'from right to left'
    ? page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    : page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr')))
}
