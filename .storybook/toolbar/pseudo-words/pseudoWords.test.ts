import { describe, expect, it } from 'vitest'
import { englishWords } from '../../../packages/ui/src/words/englishWords.ts'
import { pseudoWords } from './pseudoWords.ts'

/** What a word may be filled with. Each function takes one of these, whatever words come later. */
const fillings: unknown[][] = [
  ['SMS_WORK', 'w•••n@acme.example'],
  ['VOICE_PERSONAL', '+1 ***-***-8717'],
  ['okta-verify'],
  [{ code: 'unreadable', status: 200, problem: 'html' }],
  [{ code: 'rateLimited', retryAt: undefined }],
  [5, 6],
  [Date.UTC(2026, 4, 4, 12), Date.UTC(2026, 4, 4, 11, 46)],
  ['b21b1f7c'],
  [undefined],
]

/** Every text that the words can give, with what was filled in. */
function textsOf(word: unknown, path: string): { path: string; text: string; filled: unknown[] }[] {
  if (typeof word === 'string') return [{ path, text: word, filled: [] }]
  if (typeof word === 'function') {
    return fillings.flatMap((filled) => {
      const text = attempt(() => Reflect.apply(word, undefined, filled))
      return typeof text === 'string' ? [{ path, text, filled }] : []
    })
  }
  return Object.entries(word ?? {}).flatMap(([key, one]) => textsOf(one, `${path}.${key}`))
}

function attempt(make: () => unknown): unknown {
  try {
    return make()
  } catch {
    // It takes something else.
    return undefined
  }
}

describe.each(['en-XA', 'ar-XB'] as const)('%s', (locale) => {
  const words = pseudoWords(locale)

  it('has every word', () => {
    const named = (all: object) => new Set(textsOf(all, '').map(({ path }) => path))
    expect(named(words)).toEqual(named(englishWords))
    for (const key of Object.keys(englishWords))
      expect([...named(words)].some((path) => path.startsWith(`.${key}`))).toBe(true)
  })

  it('lets no English word through but what is filled in', () => {
    for (const { path, text, filled } of textsOf(words, '')) {
      const rest = filled.reduce<string>((left, one) => left.replaceAll(String(one), ''), text)
      const leaked = locale === 'en-XA' ? /[A-Za-z]/ : /(?<![\u202E\p{L}])\p{L}/u
      expect(rest, `${path} says ${text}`).not.toMatch(leaked)
    }
  })
})

it('is longer by two fifths on the whole', () => {
  const length = (all: object) => textsOf(all, '').reduce((sum, { text }) => sum + text.length, 0)
  const ratio = length(pseudoWords('en-XA')) / length(englishWords)
  expect(ratio).toBeGreaterThan(1.3)
  expect(ratio).toBeLessThan(1.5)
})

it('changes a sentence within a sentence once', () => {
  const words = pseudoWords('en-XA')
  const destination = words.destination('EMAIL_WORK', 'w•••n@acme.example')
  expect(destination).toBe('[ýööûûŕ ŵööŕķ éé-ɱááîîļ w•••n@acme.example]')
  expect(words.codeSent('EMAIL_WORK', destination)).toBe(`[Ŵéé éé-ɱááîîļééð îîţ ţöö ${destination}.]`)
})
