// Reads packages/ui/tokens in both themes and holds it to what it says: a colour that says what it is mixed from must
// be that mixture, or a design tool and the stylesheet would show two different things.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defineConfig, parse } from '@terrazzo/parser'
import Color from 'colorjs.io'
import { root } from './toolchain.mjs'

/** Distance in oklab. Rounding to four digits stays below it; a step a person could see is ten times as far. */
const tolerance = 0.002
const ownExtension = 'mfa-challenge'

/** Everything a host can set: name, type, description, and value and recipe in each theme. */
export async function readTokens(folder = join(root, 'packages', 'ui', 'tokens')) {
  const entry = pathToFileURL(join(folder, 'mfa.resolver.json'))
  const config = defineConfig({ alphabetize: false }, { cwd: pathToFileURL(`${folder}/`) })
  const { resolver } = await parse([{ filename: entry, src: await readFile(entry, 'utf8') }], {
    config,
    req: (file) => readFile(file, 'utf8'),
  })
  const light = resolver.apply({ theme: 'light' })
  const dark = resolver.apply({ theme: 'dark' })
  checkTiers(light, dark)
  return Object.keys(light)
    .filter(isPublic)
    .map((name) => readToken(name, light, dark))
}

function readToken(name, light, dark) {
  return {
    name,
    property: `--mfa-${name.replaceAll('.', '-')}`,
    type: light[name].$type,
    description: light[name].$description,
    base: extensionOf(light[name]).base === true,
    light: { value: css(light[name]), recipe: recipeOf(name, light) },
    dark: { value: css(dark[name]), recipe: recipeOf(name, dark) },
  }
}

const isPublic = (name) => !name.startsWith('ref.')
const extensionOf = (token) => token.$extensions?.[ownExtension] ?? {}

function checkTiers(light, dark) {
  const inOne = [...new Set(Object.keys(light)).symmetricDifference(new Set(Object.keys(dark)))]
  if (inOne.length > 0) fail(`Only one theme has ${inOne.join(', ')}.`)
  const used = new Set()
  for (const tokens of [light, dark]) {
    for (const [name, token] of Object.entries(tokens)) {
      if (!token.originalValue.$description) fail(`${name} says nothing in $description.`)
      if (!token.originalValue.$type) fail(`${name} has no $type of its own.`)
      if (isPublic(name)) for (const target of [...(token.aliasChain ?? []), ...ingredients(token)]) used.add(target)
    }
  }
  const idle = Object.keys(light).filter((name) => !isPublic(name) && !used.has(name))
  if (idle.length > 0) fail(`Nothing is made from ${idle.join(', ')}.`)
}

const bare = (alias) => alias.slice(1, -1)
const ingredients = (token) => {
  const { mix, scale } = extensionOf(token)
  return [mix?.of, mix?.into, scale?.of].filter((alias) => alias !== undefined).map(bare)
}

/** How the stylesheet makes it of others, as CSS; `undefined` where it stands for itself. */
function recipeOf(name, tokens) {
  const token = tokens[name]
  const [target] = token.aliasChain ?? []
  if (target !== undefined && isPublic(target)) return inForce(target)
  const { mix, scale } = extensionOf(token)
  for (const ingredient of ingredients(token)) {
    if (tokens[ingredient] === undefined) fail(`${name} is made from ${ingredient}, which there is not.`)
  }
  if (mix !== undefined) {
    const [of, into] = [tokens[bare(mix.of)], tokens[bare(mix.into)]]
    const mixed = Color.mix(toColor(into), toColor(of), mix.percent / 100, { space: 'oklab' })
    const distance = mixed.deltaE(toColor(token), { method: 'OK' })
    if (distance > tolerance) {
      fail(`${name} says ${css(token)}, but its mixture is ${mixed.to('oklch').toString({ precision: 4 })}.`)
    }
    return `color-mix(in oklab, ${ingredientCss(bare(mix.of), of)} ${mix.percent}%, ${ingredientCss(bare(mix.into), into)})`
  }
  if (scale !== undefined) {
    const { value, unit } = tokens[bare(scale.of)].$value
    const { value: said, unit: saidUnit } = token.$value
    if (Math.abs(value * scale.by - said) > 1e-6 || unit !== saidUnit) {
      fail(`${name} says ${css(token)}, but it is ${value * scale.by}${unit}.`)
    }
    return `calc(${inForce(bare(scale.of))} * ${scale.by})`
  }
  return undefined
}

/** The name that our stylesheets read. Nobody sets it but we; see tokens.css. */
const inForce = (name) => `var(--_mfa-${name.replaceAll('.', '-')})`
const ingredientCss = (name, token) => (isPublic(name) ? inForce(name) : css(token))

const toColor = ({ $value }) => new Color($value.colorSpace, $value.components, $value.alpha)

function css({ id, $type, $value }) {
  switch ($type) {
    case 'color': {
      const alpha = $value.alpha === 1 ? '' : ` / ${$value.alpha}`
      if ($value.colorSpace !== 'oklch') fail(`${id} is in ${$value.colorSpace}; ours are in oklch.`)
      return `oklch(${$value.components.join(' ')}${alpha})`
    }
    case 'dimension':
      return `${$value.value}${$value.unit}`
    case 'fontFamily':
      return $value.map((family) => (family.includes(' ') ? `"${family}"` : family)).join(', ')
    default:
      return fail(`${id} is a ${$type}, which the build can't write.`)
  }
}

function fail(message) {
  throw new Error(`packages/ui/tokens: ${message}`)
}
