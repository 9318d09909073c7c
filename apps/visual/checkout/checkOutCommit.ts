import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OtherCheckout } from './copyCheckout.ts'
import { linkModules } from './linkModules.ts'

/** Checks out a commit beside the checkout at hand. It shares what is installed, or gets its own where that differs. */
export async function checkOutCommit(root: string, commit: string): Promise<OtherCheckout> {
  const other = await mkdtemp(join(tmpdir(), 'visual-base-'))
  run(root, 'git', ['worktree', 'add', '--detach', '--force', other, commit])
  const lockOf = (checkout: string) => readFileSync(join(checkout, 'pnpm-lock.yaml'), 'utf8')
  if (lockOf(other) === lockOf(root)) await linkModules(root, other)
  else run(other, 'pnpm', ['install', '--frozen-lockfile', '--prefer-offline'])
  return {
    root: other,
    async remove() {
      await rm(other, { recursive: true, force: true })
      run(root, 'git', ['worktree', 'prune'])
    },
  }
}

function run(cwd: string, command: string, args: readonly string[]) {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr}`)
}
