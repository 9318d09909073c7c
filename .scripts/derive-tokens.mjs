// What is mixed or scaled from other tokens has its value beside its recipe, for design tools, which know no recipes.
// `npm run fix` writes it there anew, whatever it was made from before.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Color from 'colorjs.io'
import { extensionOf, parseTokens } from './parse-tokens.mjs'

/** Distance in oklab. Rounding to four digits stays below it; a step a person could see is ten times as far. */
const tolerance = 0.002
const files = { light: ['light', 'component', 'semantic'], dark: ['dark'] }

/** What a token's recipe makes of the others in its theme; `undefined` where it stands for itself. */
export function derivedValue(token, tokens) {
  const { mix, scale } = extensionOf(token)
  if (mix !== undefined) {
    const [of, into] = [mix.of, mix.into].map((alias) => toColor(tokens[bare(alias)].$value))
    const { coords } = Color.mix(into, of, mix.percent / 100, { space: 'oklab' }).to('oklch')
    return { colorSpace: 'oklch', components: coords.map((coord) => rounded(coord ?? 0)) }
  }
  if (scale !== undefined) {
    const { value, unit } = tokens[bare(scale.of)].$value
    return { value: rounded(value * scale.by), unit }
  }
  return undefined
}

/** Whether two values of a token are the same to the eye. */
export function isSameValue(left, right) {
  if ('unit' in left) return left.unit === right.unit && Math.abs(left.value - right.value) < 1e-6
  return toColor(left).deltaE(toColor(right), { method: 'OK' }) <= tolerance
}

/** Writes into the token files what each recipe makes. Once more where something is mixed from what was mixed. */
export async function deriveTokens(folder) {
  for (const [theme, sources] of Object.entries(files)) {
    while (await deriveOnce(folder, theme, sources)) {
      // Until nothing more follows.
    }
  }
}

async function deriveOnce(folder, theme, sources) {
  const tokens = (await parseTokens(folder))[theme]
  let isWritten = false
  for (const source of sources) {
    const file = join(folder, `${source}.tokens.json`)
    const written = JSON.parse(readFileSync(file, 'utf8'))
    const stale = Object.entries(tokens).flatMap(([name, token]) => {
      const value = derivedValue(token, tokens)
      const own = name.split('.').reduce((group, key) => group?.[key], written)
      return value === undefined || own === undefined || isSameValue(value, token.$value) ? [] : [{ own, value }]
    })
    if (stale.length === 0) continue
    for (const { own, value } of stale) own.$value = value
    writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`)
    isWritten = true
  }
  return isWritten
}

export const bare = (alias) => alias.slice(1, -1)
const rounded = (number) => Number(number.toFixed(4))
const toColor = ({ colorSpace, components, alpha }) => new Color(colorSpace, components, alpha ?? 1)
