import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { BaselineIndex } from './BaselineRecord.ts'

const indexSchema = z.object({
  tools: z.object({ chromium: z.string(), fonts: z.record(z.string(), z.string()) }).nullable(),
  reviewed: z.object({ commit: z.string(), besides: z.array(z.string()) }).nullable(),
  pictures: z.record(z.string(), z.object({ taken: z.string(), file: z.string(), chromium: z.string().optional() })),
})

/** What to do about what can’t be read. */
export const cure = 'Fetch it anew: git checkout -- apps/visual/baselines'

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
    throw new Error(`${file} can’t be read: ${problem}. ${cure}`, { cause: error })
  }
}
