import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchPage } from '../list/BenchPage.ts'
import { bundlePage, type Weights } from './bundlePage.ts'
import { type InstalledPage, installPage } from './installPage.ts'
import { packOurs } from './packOurs.ts'

/** A page that can be served. */
export interface MadePage extends InstalledPage {
  page: BenchPage
  weights: Weights
}

/** Installs and builds pages below `work`: each is served from `out`, in a folder of its id. */
export async function makePages(
  pages: readonly BenchPage[],
  work: string,
  tell: (line: string) => void,
): Promise<readonly MadePage[]> {
  rmSync(join(work, 'out'), { recursive: true, force: true })
  const hasOurs = pages.some(({ kind }) => kind === 'ours')
  if (hasOurs) tell('Packing our packages …')
  const tarballs = hasOurs ? await packOurs(join(work, 'portal')) : {}
  const made: MadePage[] = []
  for (const page of pages) {
    const { id, kind } = page
    tell(`Building ${page.title} …`)
    const installed = await installPage(id, join(work, 'pages', id), kind === 'ours' ? tarballs : {})
    made.push({ ...installed, page, weights: await bundlePage(id, installed.folder, join(work, 'out', id)) })
  }
  return made
}
