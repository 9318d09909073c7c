import type { Utterance } from './Utterance.ts'

const noText = /^(statusbar|notification|alert|image|panel|clickable|blank|dot|bullet)?\W*$/i

/** The stops, of those in reading line by line, at which there is nothing to read. */
export function emptyStops(lines: readonly (readonly Utterance[])[]): readonly string[] {
  return lines.flatMap((line, index) => {
    // At the end of the page nothing more is said.
    const isLast = lines.slice(index).every((rest) => rest.length === 0)
    if (isLast || line.some(({ text }) => !noText.test(text.trim()))) return []
    const before = lines[index - 1]?.map(({ text }) => text).join(' ') ?? 'the start'
    return [`after “${before}” there is a stop with ${line.map(({ text }) => `“${text}”`).join(' ') || 'nothing'}`]
  })
}
