import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './toolchain.mjs'

it.each(['SECURITY.md', 'CONTRIBUTING.md', 'docs/threat-model.md', 'docs/releasing.md'])(
  '%s names only files that there are',
  (page) => {
    const links = readFileSync(join(root, page), 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)
    const named = [...links].map(([, file]) => join(root, page, '..', file))

    expect(named).not.toEqual([])
    expect(named.filter((file) => !existsSync(file))).toEqual([])
  },
)

it('has each promise held by a test', () => {
  const promises = readFileSync(join(root, 'SECURITY.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:promise|-)/.test(line))

  expect(promises.length).toBeGreaterThan(10)
  expect(promises.filter((line) => !/\.test\.tsx?\)/.test(line))).toEqual([])
})
