// Builds packages/ui/src/styles/tokens.css and tokens.ts from packages/ui/tokens, in which it first writes what is mixed
// from others. With --check it only says whether all is still what the tokens make.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { deriveTokens } from './derive-tokens.mjs'
import { readTokens } from './read-tokens.mjs'
import { root, stop, toolEnvironment } from './toolchain.mjs'

const origin = 'Generated from packages/ui/tokens, by `node .scripts/tokens.mjs`.'
const folder = join(root, 'packages', 'ui', 'tokens')
const checking = process.argv.includes('--check')
if (!checking) await deriveTokens(folder)
const tokens = await readTokens(folder)

/** One value where both themes agree, else a pair. */
const paired = (light, dark) => (light === dark ? light : `light-dark(${light}, ${dark})`)
const madeOf = ({ light, dark }) => paired(light.recipe ?? light.value, dark.recipe ?? dark.value)

const stylesheet = `/* ${origin} */

/*
 * A host sets --mfa-*, we read --_mfa-*. We never declare what a host sets, so that it holds from wherever it comes: our
 * root, anything around it, any layer, before or after this file.
 */
[data-mfa-root] {
${tokens.map((token) => `  --_mfa-${token.property.slice(6)}: var(${token.property}, ${madeOf(token)});`).join('\n')}
}
`

const list = tokens.map((token) => ({
  name: token.name,
  property: token.property,
  type: token.type,
  base: token.base,
  light: token.light.value,
  dark: token.dark.value,
  follows: token.light.recipe === undefined ? null : madeOf(token).replaceAll('--_mfa-', '--mfa-'),
  description: token.description,
}))

const typedList = `// ${origin}

/** One thing about the look that a host can set. */
export interface MfaToken {
  /** Its name in the token files. */
  name: MfaTokenName
  /** The custom property to set, on \`[data-mfa-root]\` or on anything around it. */
  property: MfaTokenProperty
  type: ${[...new Set(tokens.map(({ type }) => `'${type}'`))].toSorted().join(' | ')}
  /** One of the few that the others follow: enough to recolour everything. */
  base: boolean
  /** What it is by day, where a host sets nothing. */
  light: string
  /** What it is by night. */
  dark: string
  /** How it follows from others while a host doesn't set it; \`null\`: it stands for itself. */
  follows: string | null
  /** What it is for. */
  description: string
}

/** The name of a token. */
export type MfaTokenName = ${tokens.map(({ name }) => `'${name}'`).join(' | ')}

/** A custom property a host can set. */
export type MfaTokenProperty = ${tokens.map(({ property }) => `'${property}'`).join(' | ')}

/** Every custom property a host can set, with its defaults. */
export const mfaTokens: readonly MfaToken[] = ${JSON.stringify(list)}
`

/** As `npm run fix` would leave it, or the two would undo each other. */
function formatted(file, text) {
  const { status, stdout, stderr } = spawnSync('biome', ['format', `--stdin-file-path=${file}`], {
    cwd: root,
    env: toolEnvironment(),
    input: text,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) stop(`${relative(root, file)} could not be formatted:\n${stderr}`)
  return stdout
}

for (const [name, text] of [
  ['tokens.css', stylesheet],
  ['tokens.ts', typedList],
]) {
  const file = join(root, 'packages', 'ui', 'src', 'styles', name)
  const wanted = formatted(file, text)
  if (!checking) {
    writeFileSync(file, wanted)
  } else if (readFileSync(file, 'utf8') !== wanted) {
    process.stderr.write(`${relative(root, file)} is not what the tokens make. Run \`npm run fix\` and commit it.\n`)
    process.exitCode = 1
  }
}
