import { expect, it } from 'vitest'
import type { Finding } from '../play/Finding.ts'
import { frameworksTables } from './frameworksTables.ts'

const finding: Finding = {
  title: 'Frame 1.2.3',
  early: { context: 'property', methods: 'property' },
  late: { context: '`context="a"`', methods: '`methods="a,b"`' },
  heard: ['mfaabandoned'],
  moved: ['disconnected', 'connected'],
  hydrated: { written: '<mfa-challenge>', got: { methods: 'property' }, heard: [] },
  ours: {
    early: ['email-work', 'sms-work'],
    late: ['sms-work'],
    isHeard: true,
    isKept: false,
    hydrated: {
      early: { offered: [], isHeard: false, complaints: ['Error #418; visit …', 'Error #418; visit …'] },
      late: { offered: ['email-work', 'sms-work'], isHeard: true, complaints: [] },
    },
  },
}

it('tells of each framework what it did with values, events, moves and hydration', () => {
  const text = frameworksTables([finding])
  expect(text).toContain('| Frame 1.2.3 | `context="a"` | `methods="a,b"` | **nothing** |')
  expect(text).toContain('| Frame 1.2.3 | heard | **not heard** | disconnected, connected |')
  expect(text).toContain('| Frame 1.2.3 | `<mfa-challenge>` | property | **nothing** | **not heard** |')
  expect(text).toContain('| Frame 1.2.3 | yes | **all: sms-work** | heard | **begun anew** |')
})

it('tells what was thrown, once', () => {
  expect(frameworksTables([finding])).toContain(
    '| Frame 1.2.3 | **shows nothing**, Cancel **not heard**, **threw “Error #418”** | yes, Cancel heard |',
  )
})

it('leaves out of hydration what has no server', () => {
  const { hydrated: _, ...ours } = finding.ours
  const text = frameworksTables([{ ...finding, hydrated: undefined, ours: { ...ours, hydrated: undefined } }])
  expect(text.split('### A page that a server wrote')[1]).not.toContain('| Frame 1.2.3 | `')
})
