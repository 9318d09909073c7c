import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Approval } from './Approval.ts'
import type { BaselineIndex } from './BaselineRecord.ts'
import { readIndex } from './readIndex.ts'
import { writeWhole } from './writeWhole.ts'

// What is accepted waits in a folder beside the pictures until all of it is there. Its index is written last: from then on
// it counts, and whoever is killed before has changed nothing, whoever is killed after has it finished by the next run.
// Each process has a folder of its own, and leaves alone those of others that still run.

const prefix = '.pending-'
const pendingFolder = (folder: string) => join(folder, `${prefix}${process.pid}`)
const indexName = 'pictures.json'
const logName = 'approvals.jsonl'

/** Keeps a picture for `commitPending`. */
export function writePending(folder: string, name: string, picture: Buffer): Promise<void> {
  return writeWhole(join(pendingFolder(folder), name), picture)
}

/** Has the pictures that wait take their places, under a new index, and logs why. */
export async function commitPending(folder: string, index: BaselineIndex, approval: Approval): Promise<void> {
  const log = await readFile(join(folder, logName), 'utf8').catch(() => '')
  await writeWhole(join(pendingFolder(folder), logName), `${log}${JSON.stringify(approval)}\n`)
  await writeWhole(join(pendingFolder(folder), indexName), `${JSON.stringify(index, undefined, 1)}\n`)
  await finishPending(folder)
}

/** Finishes what a killed run had decided, and clears away what it had not. */
export async function finishPending(folder: string): Promise<void> {
  const found = await readdir(folder).catch(() => [])
  for (const name of found.filter((each) => each.startsWith(prefix))) {
    if (!isSomebodyElses(Number(name.slice(prefix.length)))) await finish(folder, join(folder, name))
  }
}

function isSomebodyElses(owner: number): boolean {
  if (owner === process.pid) return false
  try {
    return process.kill(owner, 0)
  } catch {
    return false
  }
}

async function finish(folder: string, pending: string): Promise<void> {
  if (existsSync(join(pending, indexName))) {
    const [old, next] = await Promise.all([readIndex(join(folder, indexName)), readIndex(join(pending, indexName))])
    for (const name of await picturesIn(pending)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await rename(join(pending, name), join(folder, name))
    }
    for (const name of Object.keys(old.pictures)) {
      if (next.pictures[name] === undefined) await rm(join(folder, name), { force: true })
    }
    if (existsSync(join(pending, logName))) await rename(join(pending, logName), join(folder, logName))
    await rename(join(pending, indexName), join(folder, indexName))
  }
  await rm(pending, { recursive: true, force: true })
}

async function picturesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile() && entry.name.endsWith('.webp'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}
