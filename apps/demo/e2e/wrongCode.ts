/** A code that differs from the right one in its first digit alone. */
export function wrongCode(code: string): string {
  return `${(Number(code.slice(0, 1)) + 1) % 10}${code.slice(1)}`
}
