import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { type CssRule, readCss, specificity, withoutWhere } from '../test-support/readCss.ts'
import { mfaTokens } from './tokens.ts'

const folder = join(import.meta.dirname, '..')
const files = globSync('**/*.css', { cwd: folder }).toSorted()
/** Where the names are made that all others read. */
const tokens = join('styles', 'tokens.css')
const parts = files.filter((file) => file !== tokens)
const known = new Set(mfaTokens.map(({ property }) => property.replace('--mfa-', '--_mfa-')))
const rulesOf = (file: string): CssRule[] => readCss(readFileSync(join(folder, file), 'utf8'))

it.each([
  ["[data-mfa-part='button']", [0, 1, 0]],
  [":where([data-invalid]) [data-mfa-part='code-field-input']", [0, 1, 0]],
  ["[data-mfa-part='button']:where([data-look='primary']:not([aria-disabled]):hover)", [0, 1, 0]],
  ["[data-mfa-part='button']:hover", [0, 2, 0]],
  ["[data-mfa-part='button']::before", [0, 1, 1]],
  ["button[data-mfa-part='button']", [0, 1, 1]],
  ['.host #id p', [1, 1, 1]],
])('weighs %s', (selector, weight) => {
  expect(specificity(selector)).toEqual(weight)
})

it.each(files)('weighs one attribute of ours in every selector of %s, so that a class of the host wins', (file) => {
  const others = rulesOf(file)
    .flatMap(({ selectors }) => selectors)
    // A pseudo-element weighs one element more, and can't be written with less.
    .map((selector) => selector.replace(/::[\w-]+$/, ''))
    .filter((selector) => specificity(selector).join() !== '0,1,0' || !withoutWhere(selector).includes('[data-mfa-'))

  expect(others).toEqual([])
})

const physical =
  /^(?:(?:margin|padding|border)-(?:top|right|bottom|left)(?:-.*)?|top|right|bottom|left|(?:min-|max-)?(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius|scroll-(?:margin|padding)-(?:top|right|bottom|left))$/
const physicalValue = { 'text-align': /^(?:left|right)$/, float: /^(?:left|right)$/, clear: /^(?:left|right)$/ }

it.each(files)('names no side of the screen in %s, so that it can be read from the right', (file) => {
  const sides = rulesOf(file)
    .flatMap(({ declarations }) => declarations)
    .filter(
      ({ property, value }) =>
        physical.test(property) ||
        Object.entries(physicalValue).some(([name, values]) => name === property && values.test(value)),
    )

  expect(sides).toEqual([])
})

it.each(parts)('reads in %s what is in force, not what a host may have set', (file) => {
  const text = readFileSync(join(folder, file), 'utf8')

  expect(text.match(/var\(--mfa-[\w-]+/g) ?? []).toEqual([])
  expect(text.match(/--_mfa-[\w-]+/g)?.filter((name) => !known.has(name) && !text.includes(`${name}:`)) ?? []).toEqual(
    [],
  )
})

it('gives every token something to do', () => {
  const all = parts.map((file) => readFileSync(join(folder, file), 'utf8')).join('')
  const inTokens = readFileSync(join(folder, tokens), 'utf8')
  const idle = [...known].filter((name) => !`${all}${inTokens}`.includes(`var(${name})`))

  expect(idle).toEqual([])
})

it('has every stylesheet in the one that is published', () => {
  const entry = readFileSync(join(folder, 'styles/styles.css'), 'utf8')
  const imported = [...entry.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/g)].map(([, path = '']) =>
    join(dirname('styles/styles.css'), path),
  )

  const entries = [join('styles', 'styles.css'), join('styles', 'styles.layer.css')]

  expect(imported.toSorted()).toEqual(files.filter((file) => !entries.includes(file)))
})
