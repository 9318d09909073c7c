import type { VisualReport } from '../report/VisualReport.ts'
import type { Decision } from '../server/readDecision.ts'

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
