import { z } from 'zod'

const decisionSchema = z.object({
  /** When the run was that the reviewer has seen. */
  run: z.string(),
  names: z.array(z.string()).min(1),
  verdict: z.enum(['accepted', 'refused']),
  reason: z.string().trim().min(1, 'A decision needs a reason.').max(2_000),
})

/** What a reviewer decided, for one picture or many. */
export type Decision = z.infer<typeof decisionSchema>

/** Reads a decision that was sent. Throws for anything else. */
export function readDecision(text: string): Decision {
  let sent: unknown
  try {
    sent = JSON.parse(text)
  } catch {
    throw new Error('That is no JSON.')
  }
  const read = decisionSchema.safeParse(sent)
  if (read.success) return read.data
  throw new Error(read.error.issues.map(({ message }) => message).join(' '))
}
