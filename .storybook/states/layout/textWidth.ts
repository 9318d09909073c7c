const classes: readonly (readonly [RegExp, number])[] = [
  [/[iIl.,:;'’|!]/, 0.37],
  [/[jtfr() ·]/, 0.42],
  [/[mwMW]/, 0.97],
  [/[A-Z_]/, 0.74],
]

/** How wide a line of text is at most, in pixels. Reckoned for a wide system face: a drawing cannot wait for fonts. */
export function textWidth(text: string, size: number): number {
  const widths = Array.from(text, (letter) => classes.find(([pattern]) => pattern.test(letter))?.[1] ?? 0.63)
  return size * widths.reduce((sum, width) => sum + width, 0)
}

/** Breaks a text into lines no wider than that, and says so where it had to leave something out. */
export function wrapped(text: string, { size, width, mostLines }: { size: number; width: number; mostLines: number }) {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, size) <= width || line === '') lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]} …`]
}
