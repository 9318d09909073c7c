import { expect, it } from 'vitest'
import { clientsTable } from './clientsTable.ts'

it('tells how each call ended, how often one was run, and never whether nobody waited for long enough', () => {
  const answered = { after: 12, error: undefined }
  const hangs = { after: undefined, error: undefined }
  const table = clientsTable([
    {
      client: { name: 'a', title: 'A client 1.0' },
      killed: { after: 5_040, error: 'Error: ' },
      away: { after: 2, error: 'Error: connect ECONNREFUSED 127.0.0.1:6379 | a' },
      back: undefined,
      silent: hangs,
      thawed: answered,
      lost: answered,
      lostRuns: 2,
    },
  ])
  expect(table.split('\n')[2]).toBe(
    '| A client 1.0 | rejected after 5.0 s: Error without a message | rejected after 2 ms: connect ECONNREFUSED \\| a ' +
      '| **never** | **hangs**, for 30 s at least | answered after 12 ms | answered after 12 ms | **2 times** |',
  )
})
