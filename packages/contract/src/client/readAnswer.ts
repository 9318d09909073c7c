import type { core } from 'zod/mini'
import { safeParse } from 'zod/mini'
import { describeIssues } from '../failure/describeIssues.ts'
import { isHtml } from '../failure/isHtml.ts'
import { MfaError } from '../failure/MfaError.ts'
import type { UnreadableProblem } from '../failure/MfaFailure.ts'
import { parseJson } from '../failure/parseJson.ts'

/** Reads a 2xx response. Whatever is not the JSON that the operation promises is a failure, never a half answer. */
export async function readAnswer<Schema extends core.$ZodType>(
  response: Response,
  schema: Schema,
): Promise<core.output<Schema>> {
  const text = await response.text().catch(() => undefined)
  const body = text === undefined ? undefined : parseJson(text)
  const problem = findProblem(response, text, body)
  if (problem !== undefined) throw unreadable(response, problem)

  const parsed = safeParse(schema, body)
  if (parsed.success) return parsed.data
  throw unreadable(response, 'wrongShape', { cause: new Error(describeIssues(parsed.error.issues)) })
}

function findProblem(response: Response, text: string | undefined, body: unknown): UnreadableProblem | undefined {
  if (text === undefined) return 'truncated'
  if (text.trim() === '') return 'empty'
  if (isHtml(response.headers.get('Content-Type'), text)) return 'html'
  if (body !== undefined) return undefined
  return isCutOff(text.trim()) ? 'truncated' : 'notJson'
}

/** Begins like JSON and does not end like it. */
function isCutOff(text: string): boolean {
  return (text.startsWith('{') && !text.endsWith('}')) || (text.startsWith('[') && !text.endsWith(']'))
}

function unreadable({ status, headers }: Response, problem: UnreadableProblem, options?: ErrorOptions): MfaError {
  const trackingId = headers.get('SLPT-Request-ID') || undefined
  return new MfaError({ code: 'unreadable', status, problem, trackingId }, options)
}
