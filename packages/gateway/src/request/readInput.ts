import type { core } from 'zod/mini'
import { safeParse } from 'zod/mini'
import { GatewayRefusal } from '../answers/answers.ts'

/** Reads what was entered by a strict schema. What does not fit is named by its field, never by what stood in it. */
export function readInput<Schema extends core.$ZodType>(schema: Schema, input: unknown): core.output<Schema> {
  const read = safeParse(schema, input)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new GatewayRefusal({ status: 400, reason: 'badInput', text: describe(issue) })
}

function describe(issue: core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'The body is not what this operation takes.'
  if (issue.code === 'unrecognized_keys')
    return `${issue.keys.map((key) => nameOf([...issue.path, key])).join(', ')}: this operation takes no such field.`
  if (issue.path.length === 0) return 'The body is not what this operation takes.'
  return `${nameOf(issue.path)}: missing, or not what this operation takes.`
}

/** Names come from the browser too: one that is no plain word is not repeated. */
function nameOf(path: readonly PropertyKey[]): string {
  return path.map((part) => (/^\w{1,40}$/.test(String(part)) ? String(part) : '(a field)')).join('.')
}
