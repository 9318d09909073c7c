import { parseLocale } from './parseLocale.ts'

/**
 * The tag among `tags` that a reader of `wanted` can read: the same one, else one that means the same (`zh-Hant-TW` for
 * `zh-TW`), else the first of the same language and script (`zh-TW` for `zh-HK`, `pt` for `pt-PT`). What is no tag
 * matches nothing.
 */
export function matchLocale(wanted: string, tags: readonly string[]): string | undefined {
  // What is said alike, most often `en`, needs no looking up, which takes long for the first time.
  if (/^[a-z]{2,3}$/.test(wanted) && parseLocale(wanted) !== undefined && tags.includes(wanted)) return wanted
  const target = likely(wanted)
  if (target === undefined) return undefined
  const known = tags.map((tag) => ({ tag, likely: likely(tag) }))
  const found =
    known.find(({ likely: one }) => one?.given === target.given) ??
    known.find(({ likely: one }) => one?.whole === target.whole) ??
    known.find(({ likely: one }) => one?.readable === target.readable)
  return found?.tag
}

/** What a tag says, and what it leaves to be understood: `zh-TW` is written in `Hant`. */
function likely(tag: string): { given: string; whole: string; readable: string } | undefined {
  const given = parseLocale(tag)
  if (given === undefined) return undefined
  const { language, script, region } = given.maximize()
  // Norwegian: SailPoint says `no`, browsers say `nb` or `nn`.
  const name = language === 'nb' || language === 'nn' ? 'no' : language
  const readable = `${name}-${script}`
  return { given: given.baseName, whole: `${readable}-${region}`, readable }
}
