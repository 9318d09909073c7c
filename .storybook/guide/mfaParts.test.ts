import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { mfaParts } from './mfaParts.ts'

const sources = join(import.meta.dirname, '../../packages/ui/src')
const markup = globSync('**/*.tsx', { cwd: sources })
  .filter((file) => !/\.(test|stories)\.tsx$|test-support/.test(file))
  .map((file) => readFileSync(join(sources, file), 'utf8'))
  .join('\n')

it('lists each part of the markup, and no other', () => {
  const parts = [...markup.matchAll(/data-mfa-part="([\w-]+)"/g)].map(([, part]) => part)

  expect(mfaParts.map(({ part }) => part).toSorted()).toEqual([...new Set(parts)].toSorted())
})

it('names only attributes that the markup has', () => {
  const attributes = mfaParts.flatMap(({ states = [] }) => states)

  expect(attributes.filter((name) => !markup.includes(`${name}=`))).toEqual([])
})
