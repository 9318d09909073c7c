import type { FrameLocator, Page } from 'playwright'

/** What a person does on the screens of a challenge. */
export interface Hands {
  press(name: string): Promise<void>
  /** A way to pass, by how its row is called. */
  choose(name: string): Promise<void>
  type(code: string): Promise<void>
}

/** Hands that find things as a page has them: open shadow roots, and a frame where one is named, too. */
export function createHands(page: Page | FrameLocator): Hands {
  return {
    press: (name) => page.getByRole('button', { name, exact: true }).click(),
    choose: (name) => page.getByRole('radio', { name }).check(),
    type: (code) => page.getByRole('textbox').fill(code),
  }
}
