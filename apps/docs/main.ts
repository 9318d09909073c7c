// `npm run docs`: the docs as one site, in apps/docs/dist. With `--serve` it is shown, on a port of its own or `--port`.
import { writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { build, serve } from 'vitepress'
import { buildLive } from './live/buildLive.ts'
import { writeReference } from './reference/writeReference.ts'
import { collectPages } from './site/collectPages.ts'
import { pagesByFile } from './site/pages.ts'
import { places } from './site/places.ts'

const { values } = parseArgs({
  options: { serve: { type: 'boolean', default: false }, port: { type: 'string', default: '4173' } },
})
const { root, collected, built, site } = places

collectPages(root, collected, pagesByFile(root).values())
const { list, names } = await writeReference(root, join(collected, 'reference'))
writeFileSync(join(collected, 'reference-list.json'), JSON.stringify(list))
writeFileSync(join(collected, 'reference-names.json'), JSON.stringify(names))
await build(site)
await buildLive(join(built, 'live'))
process.stdout.write(`The docs are in ${relative(process.cwd(), built)}.\n`)
if (values.serve) await serve({ root: site, port: Number(values.port) })
