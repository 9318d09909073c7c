import Color from 'colorjs.io'
import { afterEach, describe, expect, it } from 'vitest'
import layered from './styles.layer.css?inline'
import unlayered from './styles.css?inline'
import { mfaTokens } from './tokens.ts'

/** Distance in oklab: what rounding leaves. */
const nearly = 0.003
const five = `--mfa-color-accent: light-dark(rgb(120 20 90), rgb(255 160 220)); --mfa-color-on-accent: white;
  --mfa-color-text: light-dark(rgb(40 20 30), rgb(250 240 245)); --mfa-color-surface: light-dark(rgb(255 250 240), rgb(40 20 40));
  --mfa-radius: 20px`

interface Page {
  ours?: string
  host?: string
  theme?: 'light' | 'dark'
  order?: 'ours first' | 'host first'
}

function show({ ours = unlayered, host = '', theme = 'light', order = 'ours first' }: Page) {
  const sheets = [ours, host].map((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    return sheet
  })
  document.adoptedStyleSheets = order === 'ours first' ? sheets : sheets.toReversed()
  document.body.innerHTML = `<main><div class="brand" data-mfa-root data-mfa-theme="${theme}"><p data-mfa-part="notice"></p></div></main>`
  return read(document)
}

function read(page: ParentNode) {
  const part = page.querySelector('p')
  if (part === null) throw new Error('There is no part to read from.')
  return {
    color(name: string) {
      part.style.color = `var(--_mfa-color-${name})`
      return new Color(getComputedStyle(part).color)
    },
    radius(name: string) {
      part.style.borderRadius = `var(--_mfa-${name})`
      return getComputedStyle(part).borderRadius
    },
  }
}

const distance = (one: Color, other: Color) => one.deltaE(other, { method: 'OK' })
const mixed = (of: string, percent: number, into: string) =>
  new Color(Color.mix(into, of, percent / 100, { space: 'oklab' }))

afterEach(() => {
  document.adoptedStyleSheets = []
  document.body.innerHTML = ''
})

describe.each(['light', 'dark'] as const)('by %s, where a host sets nothing', (theme) => {
  it.each(mfaTokens.filter(({ type }) => type === 'color'))('is $property what the list says', (token) => {
    const { color } = show({ theme })

    expect(distance(color(token.name.replace('color.', '')), new Color(token[theme]))).toBeLessThan(nearly)
  })
})

describe.each([
  ['on the page', `:root { ${five} }`],
  ['on something around it', `main { ${five} }`],
  ['on the challenge itself', `[data-mfa-root] { ${five} }`],
  ['by a class of the challenge', `.brand { ${five} }`],
  ['in a layer', `@layer theme { :root { ${five} } }`],
])('five variables set %s', (_, host) => {
  it.each([
    { name: 'styles.css, before the host', ours: unlayered, order: 'ours first' as const },
    { name: 'styles.css, after the host', ours: unlayered, order: 'host first' as const },
    { name: 'styles.layer.css, before the host', ours: layered, order: 'ours first' as const },
    { name: 'styles.layer.css, after the host', ours: layered, order: 'host first' as const },
  ])('recolour all that follows, with $name', ({ ours, order }) => {
    const light = show({ ours, order, host })

    expect(distance(light.color('accent-wash'), mixed('rgb(120 20 90)', 9, 'rgb(255 250 240)'))).toBeLessThan(nearly)
    expect(distance(light.color('text-quiet'), mixed('rgb(40 20 30)', 74, 'rgb(255 250 240)'))).toBeLessThan(nearly)
    expect(distance(light.color('focus'), new Color('rgb(120 20 90)'))).toBeLessThan(nearly)
    expect(light.radius('card-radius')).toBe('28px')

    const dark = show({ ours, order, host, theme: 'dark' })

    expect(distance(dark.color('accent-wash'), mixed('rgb(255 160 220)', 18, 'rgb(40 20 40)'))).toBeLessThan(nearly)
    expect(distance(dark.color('sunken'), mixed('black', 18, 'rgb(40 20 40)'))).toBeLessThan(nearly)
    expect(distance(dark.color('border-strong'), mixed('rgb(250 240 245)', 56, 'rgb(40 20 40)'))).toBeLessThan(nearly)
  })
})

it('lets a host set one of the others alone', () => {
  const { color } = show({ host: ':root { --mfa-color-accent-wash: rgb(1 2 3) }' })

  expect(distance(color('accent-wash'), new Color('rgb(1 2 3)'))).toBeLessThan(nearly)
  expect(distance(color('accent'), new Color(mfaTokens.find(({ name }) => name === 'color.accent')?.light ?? ''))).toBe(
    0,
  )
})

it('is recoloured from the page inside of a shadow root, where no selector of the page reaches', () => {
  show({ host: `:root { ${five} }` })
  const shadow = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
  shadow.innerHTML = '<div data-mfa-root data-mfa-theme="light"><p data-mfa-part="notice"></p></div>'
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(unlayered)
  shadow.adoptedStyleSheets = [sheet]

  expect(distance(read(shadow).color('accent'), new Color('rgb(120 20 90)'))).toBeLessThan(nearly)
})
