import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'

/** Has another checkout share what is installed in this one, and use our packages as it has them itself. */
export async function linkModules(from: string, to: string): Promise<void> {
  await linkFolder(join(from, 'node_modules'), join(to, 'node_modules'))
  for (const group of ['packages', 'apps']) {
    for (const name of await readdir(join(from, group))) {
      const modules = join(from, group, name, 'node_modules')
      if (existsSync(modules) && existsSync(join(to, group, name))) {
        await linkFolder(modules, join(to, group, name, 'node_modules'))
      }
    }
  }
}

/** Links each installed package. Our own are linked from where they lie, to the other checkout's. */
async function linkFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const name of await readdir(from)) {
    if (name === '@mfa-challenge')
      await cp(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true })
    else if (name !== '.cache') await symlink(join(from, name), join(to, name))
  }
}
