import { describe, expect, it } from 'vitest'
import { isForForcedColors, rewriteMedia } from './rewriteMedia.ts'

const yes = '(min-width: 0px)'
const no = '(max-width: -1px)'

describe('a media query', () => {
  it.each([
    ['(prefers-reduced-motion: reduce)', yes],
    ['(prefers-reduced-motion)', yes],
    ['(prefers-reduced-motion: no-preference)', no],
    ['not (prefers-reduced-motion: reduce)', `not ${yes}`],
    ['screen and (prefers-reduced-motion:reduce) and (width >= 20rem)', `screen and ${yes} and (width >= 20rem)`],
    ['print, (prefers-reduced-motion: no-preference)', `print, ${no}`],
  ])('%s is settled under reduced motion', (written, settled) => {
    expect(rewriteMedia(written, { reducedMotion: 'reduce' })).toBe(settled)
  })

  it.each([
    ['(prefers-reduced-motion: reduce)', no],
    ['(prefers-reduced-motion)', no],
    ['(prefers-reduced-motion: no-preference)', yes],
  ])('%s is settled where motion is welcome', (written, settled) => {
    expect(rewriteMedia(written, { reducedMotion: 'no-preference' })).toBe(settled)
  })

  it.each([
    ['(forced-colors: active)', yes],
    ['(forced-colors)', yes],
    ['(forced-colors: none)', no],
    ['not (forced-colors: active)', `not ${yes}`],
  ])('%s is settled under forced colours', (written, settled) => {
    expect(rewriteMedia(written, { forcedColors: 'active' })).toBe(settled)
  })

  it('settles more than one feature', () => {
    expect(
      rewriteMedia('(prefers-contrast: more), (forced-colors: active)', { contrast: 'more', forcedColors: 'none' }),
    ).toBe(`${yes}, ${no}`)
  })

  it.each(['(hover: hover)', '(prefers-color-scheme: dark)', '(prefers-contrast: more)', 'print', ''])(
    '%s is left to the system where nobody asked',
    (written) => {
      expect(rewriteMedia(written, { reducedMotion: 'reduce' })).toBe(written)
    },
  )
})

it.each([
  ['(forced-colors: active)', true],
  ['(hover: hover) and (forced-colors)', true],
  ['not (forced-colors: active)', false],
  ['(forced-colors: none)', false],
  ['(prefers-contrast: more)', false],
])('tells whether %s is meant for forced colours', (written, expected) => {
  expect(isForForcedColors(written)).toBe(expected)
})
