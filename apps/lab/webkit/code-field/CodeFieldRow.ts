import type { CodeFieldHands } from './createCodeFieldHands.ts'

/** A row of the code field's matrix: what somebody does, and what must be seen. */
export interface CodeFieldRow {
  readonly name: string
  /** Does it. What it gives back is looked at; else the field is. */
  readonly act: (hands: CodeFieldHands) => Promise<unknown>
  readonly expected: Readonly<Record<string, unknown>>
  /** The driver can't bring it about: the row is told, and fails nothing while the control row fails too. */
  readonly beyondDriver?: boolean
}
