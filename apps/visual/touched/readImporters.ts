import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const statsSchema = z.object({
  modules: z.array(z.object({ id: z.string(), reasons: z.array(z.object({ moduleName: z.string() })) })),
})

/** Which files import a file, by paths from the project's root. */
export type Importers = ReadonlyMap<string, readonly string[]>

/** Reads what Storybook's build says about who imports whom. */
export async function readImporters(storybookFolder: string): Promise<Importers> {
  const stats = statsSchema.parse(JSON.parse(await readFile(join(storybookFolder, 'preview-stats.json'), 'utf8')))
  return new Map(
    stats.modules.map(({ id, reasons }) => [pathOf(id), reasons.map(({ moduleName }) => pathOf(moduleName))]),
  )
}

/** `./a/b.css?inline` is the file `a/b.css`. */
function pathOf(id: string): string {
  return id.replace(/^\.\//, '').replace(/\?.*$/, '')
}
