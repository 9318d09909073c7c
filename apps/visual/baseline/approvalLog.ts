import { appendFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** One decision, as it is kept for good: a line of JSON. */
export interface Approval {
  /** ISO 8601, UTC. */
  readonly at: string
  /** As Git knows them. */
  readonly by: string
  readonly reason: string
  readonly pictures: readonly { name: string; before: string | null; after: string | null }[]
}

/** Adds a decision to `approvals.jsonl` beside the pictures. */
export async function logApproval(folder: string, approval: Approval): Promise<void> {
  const file = join(folder, 'approvals.jsonl')
  await mkdir(dirname(file), { recursive: true })
  await appendFile(file, `${JSON.stringify(approval)}\n`)
}
