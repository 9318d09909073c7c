// Reads packages/ui/tokens in both themes and holds it to what it says: a colour that says what it is mixed from must
// be that mixture, or a design tool and the stylesheet would show two different things.
import { bare, derivedValue, isSameValue } from './derive-tokens.mjs'
import { extensionOf, parseTokens } from './parse-tokens.mjs'

/** Everything a host can set: name, type, description, and value and recipe in each theme. */
export async function readTokens(folder) {
  const { light, dark } = await parseTokens(folder)
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
  const derived = derivedValue(token, tokens)
  if (derived !== undefined && !isSameValue(derived, token.$value)) {
    fail(`${name} says ${css(token)}, but its recipe makes ${css({ ...token, $value: derived })}. Run \`npm run fix\`.`)
  }
  if (mix !== undefined) {
    const [of, into] = [tokens[bare(mix.of)], tokens[bare(mix.into)]]
    return `color-mix(in oklab, ${ingredientCss(bare(mix.of), of)} ${mix.percent}%, ${ingredientCss(bare(mix.into), into)})`
  }
  if (scale !== undefined) return `calc(${inForce(bare(scale.of))} * ${scale.by})`
  return undefined
}

/** The name that our stylesheets read. Nobody sets it but we; see tokens.css. */
const inForce = (name) => `var(--_mfa-${name.replaceAll('.', '-')})`
const ingredientCss = (name, token) => (isPublic(name) ? inForce(name) : css(token))

function css({ id, $type, $value }) {
  switch ($type) {
    case 'color': {
      const alpha = ($value.alpha ?? 1) === 1 ? '' : ` / ${$value.alpha}`
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
