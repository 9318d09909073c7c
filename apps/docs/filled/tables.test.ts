import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tableOf, tablesOf } from './tables.ts'

const root = join(import.meta.dirname, '../../..')
const tables = tablesOf(root)

it('draws heads and rows', () => {
  expect(tableOf(['A', 'B'], [['1', '2']])).toBe('| A | B |\n| --- | --- |\n| 1 | 2 |')
})

it('lists every language that is translated, and says of each who has reviewed it', () => {
  const rows = tables.languages?.().split('\n').slice(2) ?? []
  const files = readdirSync(join(root, 'packages/ui/locales')).filter((file) => file !== 'en.json')

  expect(rows.map((row) => row.split('`')[1])).toEqual(files.map((file) => file.replace('.json', '')))
  expect(rows.every((row) => /\| .+ \| .+ \| .+ \|/.test(row))).toBe(true)
})

it('has five variables that recolour everything, and no variable twice', () => {
  const named = (table: string) =>
    [...(tables[table]?.().matchAll(/^\| `(--mfa-[\w-]+)`/gm) ?? [])].map(([, name]) => name)
  const [base, others] = [named('tokens that recolour'), named('other tokens')]

  expect(base).toHaveLength(5)
  expect(new Set([...base, ...others]).size).toBe(base.length + others.length)
})
