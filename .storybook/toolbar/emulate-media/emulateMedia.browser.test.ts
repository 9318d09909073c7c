import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emulateMedia } from './emulateMedia.ts'

let target: HTMLElement

beforeEach(() => {
  document.body.innerHTML = '<div data-stage><button id="target" type="button">Send again</button></div>'
  const found = document.getElementById('target')
  if (found === null) throw new Error('The page has no target.')
  target = found
})

afterEach(() => {
  emulateMedia({})
  for (const style of document.querySelectorAll('style[data-test]')) style.remove()
  document.adoptedStyleSheets = []
})

function addSheet(css: string): HTMLStyleElement {
  const style = document.createElement('style')
  style.dataset.test = ''
  style.textContent = css
  document.head.append(style)
  return style
}

const read = (property: string) => getComputedStyle(target).getPropertyValue(property)

describe('reduced motion', () => {
  it('switches rules on and off, and back', () => {
    addSheet(`
      #target { opacity: 0.5; }
      @media (prefers-reduced-motion: reduce) { #target { opacity: 0.25; } }
      @media (prefers-reduced-motion: no-preference) { #target { z-index: 7; } }
    `)
    const before = [read('opacity'), read('z-index')]

    emulateMedia({ reducedMotion: 'reduce' })
    expect([read('opacity'), read('z-index')]).toEqual(['0.25', 'auto'])
    emulateMedia({ reducedMotion: 'no-preference' })
    expect([read('opacity'), read('z-index')]).toEqual(['0.5', '7'])
    emulateMedia({})
    expect([read('opacity'), read('z-index')]).toEqual(before)
  })

  it.each([
    ['a layer', '@layer a { @media (prefers-reduced-motion: reduce) { #target { order: 3; } } }'],
    [
      'a container query',
      '@container (width > 0px) { @media (prefers-reduced-motion: reduce) { #target { order: 3; } } }',
    ],
    ['a style rule', '#target { @media (prefers-reduced-motion: reduce) { order: 3; } }'],
    [
      'another media query',
      '@media (min-width: 1px) { @media (prefers-reduced-motion: reduce) { #target { order: 3; } } }',
    ],
    ['a feature query', '@supports (order: 3) { @media (prefers-reduced-motion: reduce) { #target { order: 3; } } }'],
  ])('reaches into %s', (_name, css) => {
    document.body.style.containerType = 'inline-size'
    addSheet(css)
    expect(read('order')).toBe('0')

    emulateMedia({ reducedMotion: 'reduce' })
    expect(read('order')).toBe('3')
  })

  it('reaches a whole sheet that is for one medium', () => {
    addSheet('#target { order: 3; }').media = '(prefers-reduced-motion: reduce)'

    emulateMedia({ reducedMotion: 'reduce' })
    expect(read('order')).toBe('3')
  })

  it('reaches sheets that a script made', () => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('@media (prefers-reduced-motion: reduce) { #target { order: 3; } }')
    document.adoptedStyleSheets = [sheet]

    emulateMedia({ reducedMotion: 'reduce' })
    expect(read('order')).toBe('3')
  })

  it('reaches sheets that come later, written or linked', async () => {
    emulateMedia({ reducedMotion: 'reduce' })
    const written = addSheet('#target { order: 1; }')
    await vi.waitFor(() => expect(read('order')).toBe('1'))

    written.textContent = '@media (prefers-reduced-motion: reduce) { #target { order: 3; } }'
    await vi.waitFor(() => expect(read('order')).toBe('3'))

    const linked = document.createElement('link')
    linked.rel = 'stylesheet'
    const css = '@media (prefers-reduced-motion: reduce) { #target { z-index: 4; } }'
    linked.href = URL.createObjectURL(new Blob([css], { type: 'text/css' }))
    document.head.append(linked)
    await vi.waitFor(() => expect(read('z-index')).toBe('4'))
    linked.remove()
  })
})

it('gives more contrast', () => {
  addSheet('@media (prefers-contrast: more) { #target { order: 3; } }')

  emulateMedia({ contrast: 'more' })
  expect(read('order')).toBe('3')
})

describe('forced colours', () => {
  const css = `
    #target { color: rgb(1 2 3); background: rgb(4 5 6); box-shadow: 0 0 4px red; border: 1px solid rgb(7 8 9); }
    @media not (forced-colors: active) { #target { order: 3; } }
    @media (forced-colors: active) { #target { border-color: Highlight; outline: 2px solid; } }
  `
  const systemColor = (name: string) => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = name
    const { color } = getComputedStyle(probe)
    probe.remove()
    return color
  }

  it('takes colours and shadows from the page, and keeps what it says for forced colours', () => {
    addSheet(css)

    emulateMedia({ forcedColors: 'active' })
    expect(read('color')).toBe(systemColor('ButtonText'))
    expect(read('background-color')).toBe('rgba(0, 0, 0, 0)')
    expect(read('box-shadow')).toBe('none')
    expect(read('border-top-color')).toBe(systemColor('Highlight'))
    expect(read('outline-width')).toBe('2px')
    expect(read('order')).toBe('0')
  })

  it('leaves nothing behind', () => {
    const { sheet } = addSheet(css)
    const text = () => [...(sheet?.cssRules ?? [])].map((rule) => rule.cssText).join('\n')
    const before = text()
    const sheets = document.styleSheets.length

    emulateMedia({ forcedColors: 'active', contrast: 'more', reducedMotion: 'reduce' })
    expect(text()).not.toBe(before)
    emulateMedia({})
    expect(text()).toBe(before)
    expect(document.styleSheets.length).toBe(sheets)
    expect(read('color')).toBe('rgb(1, 2, 3)')
  })
})
