/**
 * A full code of `length` after one more character was typed into it: it takes the place of the one behind it. `caret`
 * stands behind the new character; at the very end there is none to replace, and the code stays as it was.
 */
export function overwriteAt(code: string, { caret, length }: { caret: number; length: number }): string {
  return (code.slice(0, caret) + code.slice(caret + 1)).slice(0, length)
}
