import type { Hands } from '../hands/Hands.ts'
import type { Expected } from '../listen/judge.ts'
import type { Message } from '../listen/Message.ts'
import type { Utterance } from '../listen/Utterance.ts'
import type { Service } from './Service.ts'

interface Does {
  keys?: readonly string[] | undefined
  /** Typed after the keys. */
  type?: string | undefined
  /** Pressed after that. */
  lastly?: readonly string[] | undefined
  /** Seconds of silence after which the step is over. @default 2.5 */
  quiet?: number | undefined
}

/** What a person does at the desk, step by step, and what is heard. */
export interface Walk {
  readonly hands: Hands
  readonly service: Service
  /** Does something, waits for silence, and writes down what was heard. */
  step(title: string, does?: Does): Promise<readonly Utterance[]>
  /** Writes down what was heard while something else was done. */
  during(title: string, work: () => Promise<void>): Promise<readonly Utterance[]>
  /** Reads on, line by line, to the end of the challenge: what was said at each. */
  read(title: string): Promise<readonly (readonly Utterance[])[]>
  /** Judges what was heard in the last step, or in what is given. */
  expect(fact: string, expected: Expected, said?: readonly Utterance[]): void
  /** Says what is wrong, where something is. */
  check(fact: string, problems: readonly string[]): void
  /** Starts the demo anew and opens the challenge by the button that then goes away. */
  open(): Promise<void>
  /** Goes on by a way to confirm. `isFar`: it is not among the first, but one of “More ways”. */
  choose(way: Message, options?: { isFar?: boolean }): Promise<readonly Utterance[]>
}
