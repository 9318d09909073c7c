import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type MfaToken, mfaTokens } from '@mfa-challenge/ui/tokens'
import { cacheKeys } from '../../../.storybook/guide/cacheKeys.ts'
import { mfaParts } from '../../../.storybook/guide/mfaParts.ts'

type Row = readonly string[]
const tokens: readonly MfaToken[] = mfaTokens
const code = (text: string) => `\`${text}\``

/** Each table that a page can have, out of what is true elsewhere. */
export function tablesOf(root: string): Record<string, () => string> {
  return {
    'tokens that recolour': () => tableOf(['Variable', 'What', 'By day', 'By night'], tokenRows(true)),
    'other tokens': () => tableOf(['Variable', 'What', 'By day', 'By night'], tokenRows(false)),
    parts: () =>
      tableOf(
        ['`data-mfa-part`', 'What', 'States'],
        mfaParts.map(({ part, what, states = [] }) => [code(part), what, states.map(code).join(', ')]),
      ),
    'mutation keys': () => tableOf(['Key', 'What', 'Hook'], keyRows('mutation')),
    'query keys': () => tableOf(['Key', 'What', 'Hook'], keyRows('query')),
    languages: () => tableOf(['Tag', 'Language', 'Reviewed by native speakers'], languageRows(root)),
  }
}

export function tableOf(heads: Row, rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

function tokenRows(base: boolean): Row[] {
  return tokens
    .filter((token) => token.base === base)
    .map(({ property, description, follows, light, dark }) => [
      code(property),
      follows === null ? description : `${description} Follows ${propertiesIn(follows)}.`,
      code(shortOf(light)),
      dark === light ? 'the same' : code(dark),
    ])
}

/** A list of families would be wider than its column. */
const shortOf = (value: string) => value.replace(/^([\w-]+), .*$/, '$1, …')

/** The formula is for the stylesheet; what it is made from is for people. */
function propertiesIn(formula: string): string {
  return [...new Set(formula.match(/--mfa-[\w-]+/g))].map(code).join(', ')
}

function keyRows(kind: (typeof cacheKeys)[number]['kind']): Row[] {
  return cacheKeys
    .filter((key) => key.kind === kind)
    .map(({ begins, ends, what, hook }) => [
      code(`${JSON.stringify(begins).slice(0, -1).replaceAll(',', ', ')}, ${ends}]`),
      what,
      hook.split(', ').map(code).join(', '),
    ])
}

function languageRows(root: string): Row[] {
  const folder = join(root, 'packages/ui/locales')
  return readdirSync(folder)
    .filter((file) => file !== 'en.json')
    .map((file) => {
      const { language, reviewedBy }: { language: string; reviewedBy: string[] } = JSON.parse(
        readFileSync(join(folder, file), 'utf8'),
      )
      return [code(file.replace('.json', '')), language, reviewedBy.length === 0 ? 'not yet' : reviewedBy.join(', ')]
    })
}
