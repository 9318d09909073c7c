import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { places } from '../../site/places.ts'
import type { Block } from '../readBlocks.ts'
import { compileScripts } from './scripts.ts'

// Where packages are found.
const folder = mkdtempSync(join(places.root, 'apps/docs/.cache/test-'))
afterAll(() => rmSync(folder, { recursive: true }))

const block = (code: string, more: Partial<Block> = {}): Block => ({
  page: 'docs/a.md',
  line: 10,
  language: 'ts',
  code,
  ...more,
})

it('compiles each block by itself, against the packages, and says at which line of the page it fails', () => {
  const faults = compileScripts(
    [
      block("import { createMfaClient } from '@mfa-challenge/contract'\n\ncreateMfaClient({ baseURL: '/x' })\n"),
      block('export const fine = 1\n', { line: 20 }),
      block('const one: string = 1\n', { line: 30, given: 'declare const two: number\ndeclare const three: number' }),
    ],
    join(folder, 'a'),
  )

  expect(faults.map(({ page, line, says }) => `${page}:${line} ${says.slice(0, 6)}`)).toEqual([
    'docs/a.md:12 TS2561',
    'docs/a.md:30 TS2322',
  ])
}, 60_000)

it('lets the files of a page import each other, and a block use what is given', () => {
  const faults = compileScripts(
    [
      block('export const one = 1\n', { name: 'src/one.ts' }),
      block("import { one } from './one.ts'\nexport const two: number = one + more\n", {
        name: 'src/two.ts',
        given: 'declare const more: number',
      }),
      block('export const shown = <p>{name}</p>\n', { language: 'tsx', given: 'declare const name: string' }),
      block("'use client'\nexport const client = 1\n"),
      block('if (fine) return 1\n', {
        given: 'declare const fine: boolean\nexport function which(): number {\n…\nreturn 2\n}',
      }),
    ],
    join(folder, 'b'),
  )

  expect(faults).toEqual([])
}, 60_000)

it('leaves what is quoted to the tests of where it stands, and reads JavaScript less strictly', () => {
  const faults = compileScripts(
    [
      block("import { away } from './elsewhere.ts'\n", { quotes: 'src/quoted.ts' }),
      block('function show(words) {\n  return words\n}\nshow(1).nothing()\nshow(\n', { language: 'js', line: 40 }),
    ],
    join(folder, 'c'),
  )

  expect(faults.map(({ line }) => line)).toEqual([45])
}, 60_000)
