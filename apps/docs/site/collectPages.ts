import { copyFileSync, cpSync, globSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import type { Page } from './pages.ts'

const pictures = 'docs/**/*.{png,svg}'

/** Puts every page, with the pictures, where the site is built from. */
export function collectPages(root: string, folder: string, pages: Iterable<Page>): void {
  rmSync(folder, { recursive: true, force: true })
  const put = (file: string, target: string) => {
    mkdirSync(dirname(join(folder, target)), { recursive: true })
    copyFileSync(join(root, file), join(folder, target))
  }
  for (const { file, route } of pages) put(file, `${route}.md`)
  for (const file of globSync(pictures, { cwd: root })) put(file, `pictures/${pictureName(file)}`)
  cpSync(join(import.meta.dirname, 'home'), folder, { recursive: true })
}

/** What a picture of the project is called on the site. */
export function pictureName(file: string): string {
  return file.slice(0, -extname(file).length).replaceAll('/', '-') + extname(file)
}
