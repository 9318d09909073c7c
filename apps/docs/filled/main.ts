// Writes into the pages of the project what they quote: files, and tables. With `--check` it only says where they differ.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { places } from '../site/places.ts'
import { fillPage } from './fillPage.ts'
import { pagesWithCode } from './pagesWithCode.ts'
import { tablesOf } from './tables.ts'

const { root } = places
const tables = tablesOf(root)
const sources = {
  read: (file: string) => readFileSync(join(root, file), 'utf8'),
  table: (name: string) => {
    const table = tables[name]
    if (table === undefined)
      throw new Error(`There is no table "${name}". There are: ${Object.keys(tables).join(', ')}.`)
    return table()
  },
}

const isCheck = process.argv.includes('--check')
for (const page of pagesWithCode(root)) {
  const written = readFileSync(join(root, page), 'utf8')
  const filled = fillPage(written, sources)
  if (filled === written) continue
  if (isCheck) {
    process.stderr.write(`${page} quotes something else than what stands there now. \`npm run fix\` writes it anew.\n`)
    process.exitCode = 1
  } else writeFileSync(join(root, page), filled)
}
