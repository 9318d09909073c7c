import { cleanup, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import unlayered from '../styles/styles.css?inline'
import layered from '../styles/styles.layer.css?inline'
import { misfits } from '../test-support/misfits.ts'
import { ScreenCard, screens } from '../test-support/screens.tsx'
import { hostResets } from './hostResets.ts'
import { englishWords } from '../words/englishWords.ts'

// Out of reach: a host's `!important`, and rules with a class or more. Who writes them means it.

/** What makes up the look of a part. */
const look = [
  'display',
  'fontSize',
  'fontWeight',
  'lineHeight',
  'letterSpacing',
  'color',
  'backgroundColor',
  'borderTopWidth',
  'borderTopLeftRadius',
  'paddingBlockStart',
  'paddingInlineStart',
  'marginBlockStart',
  'marginInlineStart',
  'textDecorationLine',
  'textAlign',
] as const

afterEach(() => {
  document.adoptedStyleSheets = []
})

function show(view: ReactNode, sheets: readonly string[]) {
  document.adoptedStyleSheets = sheets.map((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    return sheet
  })
  const { container } = render(<ScreenCard>{view}</ScreenCard>)
  const card = container.querySelector('section')
  if (card === null) throw new Error('There is no card.')
  return card
}

/** How each part looks, and how large it is. */
function looksOf(card: HTMLElement): string[] {
  const seen = [card, ...card.querySelectorAll<HTMLElement>('[data-mfa-part]')].filter(
    (part) => part.closest('[data-mfa-part="visually-hidden"]') === null && part.closest('svg') === null,
  )
  return seen.map((part) => {
    const style = getComputedStyle(part)
    const { width, height } = part.getBoundingClientRect()
    // The bullets of a list are the host's to take.
    const values = look.map((property) => `${property} ${style[property].replace('list-item', 'block')}`)
    return [part.dataset.mfaPart, `${width.toFixed(1)} x ${height.toFixed(1)}`, ...values].join(', ')
  })
}

describe.each([
  { flavour: 'styles.css, before the host’s', sheets: (host: string) => [unlayered, host] },
  { flavour: 'styles.css, after the host’s', sheets: (host: string) => [host, unlayered] },
  {
    flavour: 'styles.layer.css, with the host’s in an earlier layer',
    sheets: (host: string) => ['@layer reset, mfa;', `@layer reset { ${host} }`, layered],
  },
])('$flavour', ({ sheets }) => {
  describe.each(hostResets)('a reset $name', ({ css }) => {
    it.each(screens)('leaves $name as it is', ({ view }) => {
      // The reset of the page around is the host's business.
      const page = 'body { margin: 0; line-height: 1.5 }'
      const untouched = looksOf(show(view, [...sheets(''), page]))
      cleanup()

      const card = show(view, [...sheets(css), page])

      expect(looksOf(card)).toEqual(untouched)
      expect(misfits(card)).toEqual([])
    })

    it('leaves the focus to be seen, and a tick-box to be ticked', async () => {
      show(screens.find(({ name }) => name === 'a code')?.view, sheets(css))
      const box = screen.getByRole('checkbox')
      screen.getByRole('textbox').focus()
      await userEvent.keyboard('{Tab}')
      expect(document.activeElement).toBe(box)
      expect(getComputedStyle(box).borderTopStyle).toBe('solid')
      await userEvent.keyboard(' ')
      expect(getComputedStyle(box, '::before').borderBottomStyle).toBe('solid')
      await userEvent.keyboard('{Tab}')

      const { outlineStyle, outlineWidth } = getComputedStyle(
        screen.getByRole('button', { name: englishWords.confirm }),
      )
      expect([outlineStyle, outlineWidth]).toEqual(['solid', '3px'])
    })
  })
})
