import { expect, it } from 'vitest'
import { wordKeys } from './wordKeys.ts'

const parts = import.meta.glob<string>('./parts/*.ts', { query: '?raw', import: 'default', eager: true })
const files = import.meta.glob<string>(
  ['../**/*.{ts,tsx}', '!../**/*.{test,stories,test-d}.*', '!../test-support/**'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)

/** Which part each word is in. */
const partOf = new Map(
  Object.entries(parts).flatMap(([path, text]) =>
    [...text.matchAll(/^ {2}(\w+):/gm)].map(
      ([, key = '']) => [key, path.replace(/^\.\/parts\/(.+)\.ts$/, '$1')] as const,
    ),
  ),
)

it('knows every word by its part, in the order of the compiled languages', () => {
  const inOrder = Object.values(parts)
    .map((text) => ({ first: Number(/addWords\((\d+)/.exec(text)?.[1]), keys: [...text.matchAll(/^ {2}(\w+):/gm)] }))
    .toSorted((one, other) => one.first - other.first)
    .flatMap(({ keys }) => keys.map(([, key]) => key))

  expect(wordKeys).toEqual(inOrder)
})

it('has each file that says a word import the part that the word is in, or it would not be there', () => {
  const lacking = Object.entries(files).flatMap(([path, text]) => {
    const said = [...text.matchAll(/\bwords\??\.(\w+)/g)].map(([, key = '']) => partOf.get(key))
    const needed = new Set(said.filter((part) => part !== undefined && part !== 'common'))
    return [...needed].filter((part) => !text.includes(`/parts/${part}.ts'`)).map((part) => `${path} lacks ${part}`)
  })

  expect(partOf.size).toBeGreaterThan(100)
  expect(lacking).toEqual([])
})
