import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isOurs, readManifest } from '../make/ourPackages.ts'
import { examples } from './examples.ts'

const folder = join(import.meta.dirname, '../..')
/** What runs them, and the recipes for tests, which `npm run recipes` runs. */
const others = new Set(['drive', 'tests'])
const folders = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory() && !others.has(one.name))
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8')

it('lists every example', () => {
  expect(examples.map(({ name }) => name).toSorted()).toEqual(folders.map(({ name }) => name).toSorted())
})

it('has one server for all that need no other', () => {
  const servers = ['vite-react', 'esbuild', 'webpack', 'angular', 'vue'].map((name) => read(name, 'server.mjs'))
  expect(new Set(servers).size).toBe(1)
  expect(read('closed-shadow', 'server.mjs')).toBe(read('plain', 'server.mjs'))
})

describe.each(examples.map(({ name }) => name))('%s', (name) => {
  const { scripts = {}, dependencies = {}, devDependencies = {} } = readManifest(join(folder, name))

  it('names every version but ours exactly', () => {
    const named = Object.entries({ ...dependencies, ...devDependencies }).filter(([one]) => !isOurs(one))
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('starts by two lines', () => {
    expect(read(name, 'README.md')).toContain('```sh\nnpm install\nnpm start\n```')
    expect(scripts).toHaveProperty('start')
  })

  it('has no code of a test', () => {
    expect(existsSync(join(folder, name, 'test'))).toBe(false)
    expect(Object.keys(devDependencies).filter((one) => /playwright|vitest|jest/.test(one))).toEqual([])
  })
})
