import type { VisualReport } from '../report/VisualReport.ts'

/** What a reviewer decides, for one picture or many. */
export interface Decision {
  readonly names: readonly string[]
  readonly verdict: 'accepted' | 'refused'
  readonly reason: string
}

/** Sends a decision to the server that the page came from. Resolves to the report as it is then. */
export async function decide(decision: Decision): Promise<VisualReport> {
  const response = await fetch('./decisions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(decision),
  })
  if (!response.ok) throw new Error(await response.text())
  return response.json()
}
