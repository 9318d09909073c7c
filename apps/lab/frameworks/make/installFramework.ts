import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { installPackages } from '../../servers/install/installPackages.ts'
import type { Framework } from '../list/frameworks.ts'

const pages = join(import.meta.dirname, '../pages')

/** Installs a framework in a folder of its own, and puts the pages beside it: what they import is found there. */
export async function installFramework(framework: Framework, work: string): Promise<string> {
  const folder = join(work, `${framework.page}-${Object.values(framework.packages)[0]}`)
  await installPackages(folder, framework.packages)
  rmSync(join(folder, 'pages'), { recursive: true, force: true })
  cpSync(pages, join(folder, 'pages'), { recursive: true })
  return folder
}
