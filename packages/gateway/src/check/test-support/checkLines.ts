import { report } from '../report/report.ts'
import { type CheckOptions, runCheck } from '../run-check/runCheck.ts'

/** Runs a check, and gives the lines that a person reads, without the last part, which is always the same. */
export async function checkLines(
  environment: Record<string, string>,
  options: Omit<CheckOptions, 'environment'> = {},
): Promise<string[]> {
  const lines = report(await runCheck({ environment, ...options }))
    .split('\n')
    .map((line) => line.trim().replaceAll(/ {2,}/g, '  '))
  const start = lines.indexOf('Cannot be known without sending')
  return [...lines.slice(0, start), ...lines.slice(-1)].filter((line) => line !== '')
}

/** The lines from one heading to the next. */
export function partOf(lines: readonly string[], part: string): string[] {
  const headings = ['Variables', 'Token', 'Scopes', 'Tenant']
  const after = lines.slice(lines.indexOf(part) + 1, -1)
  const end = after.findIndex((line) => headings.includes(line))
  return end === -1 ? after : after.slice(0, end)
}
