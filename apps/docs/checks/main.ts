// Checks what the pages say: every block of code is compiled, parsed or looked up, and every link leads somewhere.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pagesWithCode } from '../filled/pagesWithCode.ts'
import { pagesByFile } from '../site/pages.ts'
import { places } from '../site/places.ts'
import { checkBlocks } from './checkBlocks.ts'
import { checkLinks } from './checkLinks.ts'
import { readBlocks } from './readBlocks.ts'

const { root, blocks: folder } = places
const files = pagesWithCode(root)
const blocks = files.flatMap((file) => readBlocks(file, readFileSync(join(root, file), 'utf8')))
const checked = checkBlocks(root, blocks, folder)
const links = checkLinks(root, files, pagesByFile(root))

const faults = [...checked.faults, ...links.faults]
for (const { page, line, says } of faults) process.stderr.write(`${page}:${line}: ${says}\n`)
const counts = Object.entries(checked.counts).map(([sort, count]) => `${count} ${sort}`)
process.stdout.write(
  `${files.length} pages, ${links.followed} links within, ${blocks.length} blocks of code: ${counts.join(', ')}.\n`,
)
if (faults.length > 0) process.exitCode = 1
