import type { Change } from '../report/VisualReport.ts'

const words = { changed: 'changed', new: 'new', removed: 'removed', restless: 'restless', browser: 'browser' } as const

/** What is to be said of a change in a word. */
export function wordOf({ kind, verdict }: Change): string {
  return verdict?.verdict ?? words[kind]
}
