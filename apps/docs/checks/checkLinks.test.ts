import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { checkLinks } from './checkLinks.ts'

const root = mkdtempSync(join(tmpdir(), 'links-'))
afterAll(() => rmSync(root, { recursive: true }))

mkdirSync(join(root, 'docs'))
writeFileSync(join(root, 'docs/b.md'), '# B\n\n## The `--check` of it\n\n## Twice\n\n## Twice\n')

function faultsOf(text: string): string[] {
  writeFileSync(join(root, 'docs/a.md'), text)
  const pages = new Map([['docs/b.md', { file: 'docs/b.md', route: 'b', label: 'B' }]])
  return checkLinks(root, ['docs/a.md'], pages).faults.map(({ line, says }) => `${line}: ${says}`)
}

it('follows links to files, headings, and out of the project no further', () => {
  const text =
    '# A\n\n[b](./b.md#the---check-of-it) [b](b.md#twice-1) [here](#a) [out](https://acme.example/#x) [docs](../docs)\n'

  expect(faultsOf(text)).toEqual([])
})

it('says which lead nowhere', () => {
  expect(faultsOf('# A\n\n[b](./c.md)\n\n![b](b.png)\n\n[b](./b.md#twice-2) [up](#b)\n')).toEqual([
    '3: ./c.md leads nowhere.',
    '5: b.png leads nowhere.',
    '7: docs/b.md has no heading for #twice-2.',
    '7: docs/a.md has no heading for #b.',
  ])
})

it('looks for no link in code', () => {
  expect(faultsOf('`[a](b)`\n\n```md\n[a](b)\n```\n')).toEqual([])
})
