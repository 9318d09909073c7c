import type { core } from 'zod/mini'
import { safeParse } from 'zod/mini'
import { describeIssues } from '../failure/describeIssues.ts'
import { portalFault } from '../failure/portalFault.ts'

/** Checks what is to be sent, and keeps only what the service knows. The error names fields, never their values. */
export function checkRequest<Schema extends core.$ZodType>(
  operationId: string,
  schema: Schema,
  request: unknown,
): core.output<Schema> {
  const parsed = safeParse(schema, request)
  if (parsed.success) return parsed.data
  throw portalFault(
    'request',
    new TypeError(
      `${operationId} was given a request that the service cannot take: ${describeIssues(parsed.error.issues)}.`,
    ),
  )
}
