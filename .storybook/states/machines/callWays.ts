import type { OperationState } from '../../../packages/hooks/src/operation/useOperation.ts'
import type { Happening, Way } from '../explore/Machine.ts'
import { allFailures, failing } from './samples.ts'

interface CallOptions<Answer> {
  /** Whose call it is: it is also who fails. */
  who: string
  answers: readonly (Happening & { readonly answer: Answer })[]
}

/** What can come of a call that is under way. */
export function callWays<Answer>(
  state: OperationState<Answer>,
  { who, answers }: CallOptions<Answer>,
): Way<OperationState<Answer>>[] {
  if (state.status !== 'running') return []
  return [
    ...answers.map(({ answer, ...happening }) => ({ ...happening, next: { status: 'answered' as const, answer } })),
    ...allFailures.map((failure) => ({ ...failing(who, failure), next: { status: 'failed' as const, failure } })),
  ]
}
