import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { modes } from './modes.ts'

const locales = join(import.meta.dirname, '../../../packages/ui/locales')

function length(file: string): number {
  const { words }: { words: Record<string, unknown> } = JSON.parse(readFileSync(join(locales, file), 'utf8'))
  return JSON.stringify(words).length
}

it('takes the longest of our languages for the longest', () => {
  const others = readdirSync(locales).filter((file) => file !== 'en.json')
  const [longest] = others.toSorted((left, right) => length(right) - length(left))
  expect(longest).toBe(`${modes.find(({ name }) => name === 'long')?.globals?.['locale']}.json`)
})
