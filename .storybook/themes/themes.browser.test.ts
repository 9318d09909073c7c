import Color from 'colorjs.io'
import { afterEach, describe, expect, it } from 'vitest'
import '@mfa-challenge/ui/styles.css'
import { contrastPairs, type LookColor, nameOf } from '@mfa-challenge/ui/internal'
import './high-contrast.css'
import './playful.css'
import './sailpoint.css'

const css = (color: LookColor): string =>
  typeof color === 'string'
    ? `var(--_mfa-color-${color})`
    : `color-mix(in oklab, ${css(color.mix)} ${color.percent}%, ${css(color.into)})`

/** What the browser makes of a colour inside of a challenge, as a screen of today shows it. */
function seen(color: LookColor, portal: string, theme: string): Color {
  document.body.innerHTML = `<div data-portal-theme="${portal}"><div data-mfa-root data-mfa-theme="${theme}"><p></p></div></div>`
  const probe = document.querySelector('p')
  if (probe === null) throw new Error('No probe to read a colour from.')
  probe.style.color = css(color)
  return new Color(getComputedStyle(probe).color).to('srgb').toGamut()
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe.each([
  { portal: 'sailpoint', words: 4.5 },
  { portal: 'high-contrast', words: 7 },
  { portal: 'playful', words: 4.5 },
])('the theme $portal', ({ portal, words }) => {
  it.each(['light', 'dark'])('can be read by %s', (theme) => {
    const poor = contrastPairs.flatMap(({ ink, paper, least }) => {
      const contrast = seen(ink, portal, theme).contrast(seen(paper, portal, theme), 'WCAG21')
      const needed = least === 4.5 ? words : least
      return contrast < needed ? [`${nameOf(ink)} on ${nameOf(paper)}: ${contrast.toFixed(2)}`] : []
    })

    expect(poor).toEqual([])
  })
})
