import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { linkModules } from './linkModules.ts'

/** A checkout beside the one at hand. */
export interface OtherCheckout {
  readonly root: string
  remove(): Promise<void>
}

const kept = ['packages', 'apps', '.storybook', '.scripts', 'package.json', 'tsconfig.base.json', 'vite.config.ts']
const left = /\/(node_modules|dist|baselines|storybook-static)(\/|$)/

/** Copies a checkout, to change the copy at will. What is installed it shares. */
export async function copyCheckout(root: string): Promise<OtherCheckout> {
  const copy = await mkdtemp(join(tmpdir(), 'visual-'))
  for (const part of kept) {
    await cp(join(root, part), join(copy, part), { recursive: true, filter: (path) => !left.test(path) })
  }
  await linkModules(root, copy)
  return { root: copy, remove: () => rm(copy, { recursive: true, force: true }) }
}
