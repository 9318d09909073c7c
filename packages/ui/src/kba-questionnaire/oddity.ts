/** What an answer may have without being seen, in place of what was once typed. */
export type Oddity = 'space' | { readonly character: string }

/**
 * The blank or the special character that may keep an answer from matching: a blank at an end, beside another or of
 * another kind; one that is not seen at all; a quote, a dash or an accent as a phone types it by itself. Letters are not
 * told: who looks over a shoulder learns no more than that.
 */
export function oddityOf(answer: string): Oddity | undefined {
  if (/^\s|\s$|\s\s|[^\S ]/u.test(answer)) return 'space'
  const [apart] = answer.normalize('NFC') === answer ? [] : (decomposed.exec(answer) ?? [])
  const character = apart ?? special.exec(answer)?.[0]
  if (character === undefined) return undefined
  if (/\p{M}/u.test(character)) return { character: `\u25CC${character}` }
  return { character: apart !== undefined || /\p{C}/u.test(character) ? codeOf(character) : character }
}

/** An accent apart from its letter, a part of a Korean syllable, a sign that looks like a letter. */
const decomposed = /[\p{M}\u1160-\u11FF\u2126\u212A\u212B]/u

const special = /[\p{C}\u00AB\u00BB\u00B4\u02B9-\u02BC\u2010-\u201F\u2026\u2032-\u2036\u2039\u203A\u2212\uFF07]/u

/** For one that has no looks. */
function codeOf(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
}
