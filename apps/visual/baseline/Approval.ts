/** One decision, as it is kept for good: a line of JSON in `approvals.jsonl`, beside the pictures. */
export interface Approval {
  /** ISO 8601, UTC. */
  readonly at: string
  /** As Git knows them. */
  readonly by: string
  readonly reason: string
  readonly pictures: readonly { name: string; before: string | null; after: string | null }[]
}
