import { expect, it } from 'vitest'
import { aChange, aReport } from '../test-support/aReport.ts'
import { textSummary } from './textSummary.ts'

it('says in a line that all is as it was', () => {
  expect(textSummary(aReport({ same: 12 }))).toBe('Visual review: 12 pictures in 4 s. 12 as accepted.\n')
  expect(textSummary(aReport({ same: 12, almost: 2 }))).toContain('12 as accepted, 2 of them not to the byte.')
})

it('names what is to be reviewed, by component, and what could not be looked at', () => {
  const report = aReport({
    left: 700,
    skipped: [{ component: 'Whole/Playable', story: 'Rate Limited', reason: 'Chance is in it.' }],
    baselineChromium: '150.0.0.0',
    changes: [
      aChange(),
      aChange({ mode: 'light', modeTitle: 'Light' }),
      aChange({ story: 'Expired' }),
      aChange({ kind: 'new', component: 'Code/CodeField', story: 'Empty' }),
      aChange({ kind: 'removed', verdict: { verdict: 'refused', reason: 'Still needed', at: '' } }),
      aChange({ kind: 'restless', verdict: { verdict: 'accepted', reason: '', at: '' } }),
    ],
    faults: [
      { component: 'Duo/DuoFrame', story: 'Slow', storyId: 'x', modeTitle: null, reason: 'throws: no' },
      { component: 'Duo/DuoFrame', story: 'Ready', storyId: 'y', modeTitle: 'Dark', reason: 'never settles' },
    ],
  })
  expect(
    textSummary(report),
  ).toBe(`Visual review: 12 pictures in 4 s. 10 as accepted, 3 changed, 1 new, 1 removed, 1 not the same twice, 2 without a picture, 700 left out.
1 accepted, 1 refused, 4 to review.
The baselines were taken with Chromium 150.0.0.0, these with 156.0.0.0.

Without a picture:

- Duo/DuoFrame, Slow: throws: no
- Duo/DuoFrame, Ready (Dark): never settles

Not looked at, by their own word:

- Whole/Playable, Rate Limited: Chance is in it.

Refused:

- Code/TokenEntryForm, Refused (Dark): Still needed

To review, changed:

- Code/TokenEntryForm: Refused (Dark, Light), Expired (Dark)

To review, new:

- Code/CodeField: Empty (Dark)
`)
})
