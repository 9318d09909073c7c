import { render } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import '../styles/styles.css'
import { addHostStyles } from '../test-support/hostStyles.ts'
import { ScreenCard, screens } from '../test-support/screens.tsx'

const warn = vi.spyOn(console, 'warn')
let takeAway = () => {}
beforeEach(() => warn.mockReset())
afterEach(() => takeAway())

/** The warnings about a challenge under the host's styles. */
function warnings(css: string): string[] {
  takeAway = addHostStyles(css)
  render(
    <StrictMode>
      <ScreenCard>{screens[0]?.view}</ScreenCard>
    </StrictMode>,
  )
  return warn.mock.calls.map(([text]) => String(text))
}

it('says nothing where the host sets nothing', () => {
  expect(warnings('')).toEqual([])
})

it('names the variable that can’t be read, and what was measured, once', () => {
  const [said = '', ...more] = warnings(':root { --mfa-color-accent: #ffd54a }')

  expect(more).toEqual([])
  expect(said).toContain('@mfa-challenge: the theme is hard to read.')
  expect(said).toContain('Change --mfa-color-accent: accent on accent-wash is 1.3')
  expect(said).toContain('Change --mfa-color-accent: on-accent on accent is 1.4')
  expect(said).toContain(':1, and needs 4.5:1.')
  expect(said).toContain('focus on danger-wash')
  expect(said).not.toContain('--mfa-color-danger')
})

it.each([
  ['#777', 'text on'],
  ['rgb(119 119 119)', 'text on'],
  ['hsl(0deg 0% 47%)', 'text on'],
  ['oklch(0.57 0 0)', 'text on'],
  ['color(display-p3 0.47 0.47 0.47)', 'text on'],
  ['light-dark(gray, white)', 'text on'],
  ['color-mix(in srgb, black 52%, white)', 'text on'],
  ['rgb(0 0 0 / 50%)', 'text on'],
])('understands a colour given as %s', (color, expected) => {
  expect(warnings(`:root { color-scheme: light; --mfa-color-text: ${color} }`).join('\n')).toContain(expected)
})

it('names both where each comes from the host', () => {
  const said = warnings('section { --mfa-color-danger: #f99; --mfa-color-danger-wash: #fee }').join('\n')

  expect(said).toContain('Change --mfa-color-danger or --mfa-color-danger-wash: danger on danger-wash is ')
})

it('says nothing of a surface that lets the page shine through, for nobody knows what is behind', () => {
  const said = warnings(':root { --mfa-color-surface: rgb(255 255 255 / 40%); --mfa-color-sunken: #eee }')

  expect(said.join('\n')).not.toContain(' on surface')
})

it('leaves nothing behind in the challenge', () => {
  warnings(':root { --mfa-color-accent: yellow }')

  expect(document.querySelectorAll('[style], canvas')).toHaveLength(0)
})
