import { describe, expect, it } from 'vitest'
import { findEnglish } from './findEnglish.ts'

function draw(html: string, locale: 'en-XA' | 'ar-XB' = 'en-XA'): HTMLElement {
  document.body.innerHTML = `<div data-mfa-root lang="${locale}">${html}</div>`
  const root = document.querySelector<HTMLElement>('[data-mfa-root]')
  if (root === null) throw new Error('Nothing was drawn.')
  return root
}

const inWords = (html: string, hostTexts: string[] = []) => findEnglish(draw(html), { locale: 'en-XA', hostTexts })

it('finds a text that is in the code, and says where', () => {
  expect(inWords('<p data-mfa-part="button-wait">[Ţŕý ááĝááîîñ] in a moment</p>')).toEqual([
    '"[Ţŕý ááĝááîîñ] in a moment" in button-wait',
  ])
})

it.each(['aria-label', 'aria-description', 'title', 'placeholder', 'alt'])('finds an English %s', (attribute) => {
  expect(inWords(`<img data-mfa-part="icon" ${attribute}="Phone">`)).toEqual([`"Phone" as the ${attribute} of icon`])
})

it('finds what is read to people who do not see it', () => {
  expect(inWords('<span style="position: absolute; clip-path: inset(50%)">Error:</span>')).toHaveLength(1)
})

describe('lets pass', () => {
  it.each([
    ['changed words', '<p>[Ţŕý ááĝááîîñ îîñ 0:24]</p>'],
    ['what is not shown', '<p hidden>Try again</p>'],
    ['what was said before the words changed', '<p role="status" aria-live="polite">Code sent.</p>'],
    ['another’s page in a frame', '<iframe>Try again</iframe>'],
    ['a number for the help desk', '<small>[Ŕééƒééŕééñçéé] b21b1f7ce4d943d1ac43d7b5a4a6f2c1</small>'],
    ['a time that Intl wrote', '<p>[îîñ ááƀööûûţ] 5 minutes [ááţ] 10:30\u00a0AM</p>'],
  ])('%s', (_what, html) => {
    expect(inWords(html)).toEqual([])
  })

  it('what the host said, and nothing else in the same sentence', () => {
    const html = '<p>[Šééñţ ţöö Will’s\n Pixel]</p><p>to Will’s Pixel</p>'
    expect(inWords(html, ['Will’s Pixel'])).toEqual(['"to Will’s Pixel" in p'])
  })

  it('what says that it is in another language, and where a name quotes it', () => {
    expect(inWords('<label lang="en">First pet?</label><button aria-label="[Šĥööŵ] First pet?"></button>')).toEqual([])
    expect(inWords('<label lang="en">First pet?</label><button aria-label="Show First pet?"></button>')).toHaveLength(1)
  })
})

it('finds a word among those that run from right to left', () => {
  const html = '<p>\u202ETry\u202C \u202Eagain\u202C</p><p>\u202ETry\u202C again</p>'
  expect(findEnglish(draw(html, 'ar-XB'), { locale: 'ar-XB' })).toEqual(['"\u202ETry\u202C again" in p'])
})

it('takes English times for a fault where Intl would not write them', () => {
  expect(findEnglish(draw('<p>5 minutes</p>', 'ar-XB'), { locale: 'ar-XB' })).toHaveLength(1)
})
