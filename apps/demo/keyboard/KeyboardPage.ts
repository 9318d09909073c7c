/** The keys that a person without a mouse needs. */
export type Key =
  | 'Tab'
  | 'Shift'
  | 'Control'
  | 'Enter'
  | ' '
  | 'Escape'
  | 'Home'
  | 'End'
  | 'ArrowLeft'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'Delete'
  | 'Backspace'

/** A document, or the document of a frame in it. */
export interface KeyboardFrame {
  evaluate<Result>(read: () => Result): Promise<Result>
}

/** What Playwright and Puppeteer both call a page, as far as a keyboard reaches. */
export interface KeyboardPage {
  readonly keyboard: {
    down(key: Key): Promise<void>
    up(key: Key): Promise<void>
    press(key: Key): Promise<void>
    type(text: string): Promise<void>
  }
  /** The page's own document first. */
  frames(): readonly KeyboardFrame[]
}
