import Color from 'colorjs.io'
import { describe, expect, it } from 'vitest'
import { contrastPairs, type LookColor, nameOf } from '../contrast-warning/contrastPairs.ts'
import { mfaTokens } from './tokens.ts'

type Theme = 'light' | 'dark'

function tokenColor(name: string, theme: Theme): Color {
  const token = mfaTokens.find((candidate) => candidate.name === `color.${name}`)
  if (token === undefined) throw new Error(`There is no color.${name}.`)
  return new Color(token[theme])
}

function colorOf(color: LookColor, theme: Theme): Color {
  if (typeof color === 'string') return tokenColor(color, theme)
  const mixed = Color.mix(tokenColor(color.into, theme), tokenColor(color.mix, theme), color.percent / 100, {
    space: 'oklab',
  })
  return new Color(mixed)
}

/** As a screen of today shows it. */
const shown = (color: Color) => color.to('srgb').toGamut()

describe.each<Theme>(['light', 'dark'])('%s', (theme) => {
  it.each(contrastPairs.map((pair) => ({ ...pair, on: `${nameOf(pair.ink)} on ${nameOf(pair.paper)}` })))(
    'shows $on with $least to one or more',
    ({ ink, paper, least }) => {
      const contrast = shown(colorOf(ink, theme)).contrast(shown(colorOf(paper, theme)), 'WCAG21')

      expect(contrast).toBeGreaterThanOrEqual(least)
    },
  )
})
