// What Orca says for signs, after a person's settings.
const signs = /\b(dash|colon|slash|left quote|right quote|left paren|right paren|dot)\b/g

/** The words alone, in small letters: punctuation is said in many ways, and is nothing to compare. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(signs, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
