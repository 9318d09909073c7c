import type { Message } from '../listen/Message.ts'

interface TabOptions {
  /** @default Tab */
  key?: string | undefined
  /** @default 16 */
  most?: number | undefined
}

/** Two hands on the keyboard, and ears. */
export interface Hands {
  /** How many utterances there have been. */
  said(): number
  /** Presses keys, named as xdotool does, and waits after each until Orca has said something. */
  press(...keys: readonly string[]): Promise<void>
  /** Types a text, as fast as people do who type well, if nothing else is said. */
  type(text: string, delayMs?: number): Promise<void>
  /** Presses a key until this is said. */
  tabTo(message: Message, options?: TabOptions): Promise<void>
  /** Waits until nothing has been said for so many seconds. */
  quiet(seconds?: number): Promise<void>
  /** Waits until this is said, counted from an utterance on. */
  hears(message: Message, from: number, seconds: number): Promise<void>
}
