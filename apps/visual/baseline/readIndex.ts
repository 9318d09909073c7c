import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { BaselineIndex } from './BaselineRecord.ts'

const indexSchema = z.object({
  tools: z.object({ chromium: z.string(), fonts: z.record(z.string(), z.string()) }).nullable(),
  reviewed: z.string().nullable().default(null),
  pictures: z.record(z.string(), z.object({ taken: z.string(), file: z.string() })),
})

/** Reads `pictures.json`. There is none before the first picture was accepted. */
export async function readIndex(file: string): Promise<BaselineIndex> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch {
    return { tools: null, reviewed: null, pictures: {} }
  }
  try {
    return indexSchema.parse(JSON.parse(text))
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    const cure = 'Fetch it anew: git checkout -- apps/visual/baselines'
    throw new Error(`${file} can’t be read: ${problem}. ${cure}`, { cause: error })
  }
}
