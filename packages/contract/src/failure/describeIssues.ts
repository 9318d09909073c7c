import type { core } from 'zod/mini'

/** Says where a value does not fit and what is expected there. Never says what was there. */
export function describeIssues(issues: readonly core.$ZodIssue[]): string {
  return issues.map(describeIssue).join('; ')
}

function describeIssue(issue: core.$ZodIssue): string {
  const where = issue.path.length === 0 ? 'the whole' : issue.path.map(String).join('.')
  if (issue.code === 'invalid_type') return `${where} must be of type ${issue.expected}`
  if (issue.code === 'invalid_value') return `${where} must be one of ${issue.values.map(String).join(', ')}`
  return `${where} does not fit (${issue.code})`
}
