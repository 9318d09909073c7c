import { expect, it } from 'vitest'
import { hosts } from '../hosts/hosts.ts'
import type { HostFinding, Telling } from '../hosts/playHost.ts'
import { hostsTable } from './hostsTable.ts'

const telling = { by: 'x', falselyAfter: undefined, after: 3, reason: undefined, lacks: false }

function tableOf(seen: Partial<Telling>, longHold?: HostFinding['longHold']) {
  const [, express] = hosts
  if (express === undefined) throw new Error('There is no server.')
  return hostsTable([{ host: express, tellings: [{ ...telling, ...seen }], longHold }])
}

it('tells what is right, what is told too early, and what is never told', () => {
  expect(tableOf({})).toContain('| Express 5.3.0 | x | silent | told after 3 ms |')
  expect(tableOf({ falselyAfter: 1, after: undefined })).toContain(
    '| **told all the same**, after 1 ms | nothing more |',
  )
  expect(tableOf({ after: undefined })).toContain('| silent | **never told** |')
  expect(tableOf({ lacks: true })).toContain('| there is none |')
})

it('tells who cut off a long hold', () => {
  expect(tableOf({}, { seconds: 330.2, status: 200 })).toContain('held for 330 s was cut off by none of the 1.')
  expect(tableOf({}, { seconds: 12, status: undefined })).toContain('cut off by Express 5.3.0 after 12 s.')
})
