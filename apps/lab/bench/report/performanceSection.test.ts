import { expect, it } from 'vitest'
import { performanceSection, quietness } from './performanceSection.ts'
import { testRow } from './testRow.ts'

const circumstances = {
  chromium: '156.0.1',
  node: 'v24.21.0',
  commit: 'abc1234',
  runs: 9,
  disturbed: { loads: 126, over: 0, retakes: 3, most: 0.2 },
  inVain: 0,
  failed: new Map<string, string>(),
}

it('has figures, multiples and targets, with the versions', () => {
  const text = performanceSection(
    [
      testRow('code-step', { usable: 160, script: 60, keys95: 11 }),
      testRow('bare-react', { usable: 100, script: 50, keys95: 10 }),
    ],
    circumstances,
  )

  expect(text).toContain(
    'Chromium 156.0.1, Node 24.21.0, our packages packed at abc1234; medians of 9 runs of each page.',
  )
  expect(text).toContain('| **our code step** | 160 (155–165) | 60 | 2 | 40 | 3.0 | 5.5 | 11.0 | 61.2 | 1.9 |')
  expect(text).toContain('| **our code step** | 1.60 × | 1.20 × | 1.10 × |')
  expect(text).toContain('| our code step, by an earlier rig | 1.79 × | 2.1 × | 1.5 × |')
  expect(text).toContain('- usable input: 1.60 ×, and 1.25 × and ahead of every peer is the target: missed')
  expect(text).toContain('- script time: 1.20 ×, and 1.4 × is the target: met')
  expect(text).toContain('(react 19.3.1)')
})

it('names what did not come up', () => {
  const failed = new Map([['Stytch B2B', 'the code input never became usable.']])

  expect(performanceSection([], { ...circumstances, failed })).toContain(
    '**Stytch B2B did not come up**: the code input never became usable.',
  )
})

it('says how quiet the machine was', () => {
  const { disturbed } = circumstances

  expect(quietness({ disturbed, inVain: 0 })).toBe(
    'In none of the 126 loads did others use more than 0.25 of a core (0.20 at most); 3 were taken anew for that.',
  )
  expect(quietness({ disturbed: { ...disturbed, over: 5, most: 1.234 }, inVain: 7 })).toBe(
    'In 5 of 126 loads others used more than 0.25 of a core, up to 1.23; 3 were taken anew for that. ' +
      '**No quiet machine** came in time for 7 of the waits.',
  )
  expect(quietness({ disturbed, inVain: undefined })).toContain('It was not waited for a quiet machine.')
  expect(quietness({ disturbed: { ...disturbed, most: undefined }, inVain: 0 })).toContain('nobody knows')
})
