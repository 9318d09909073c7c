import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { places } from '../site/places.ts'
import { checkBlocks } from './checkBlocks.ts'
import type { Block } from './readBlocks.ts'

const check = (language: string, code: string, more: Partial<Block> = {}) => {
  const block = { page: 'docs/a.md', line: 5, language, code, ...more }
  return checkBlocks(places.root, [block], join(places.blocks, '../blocks-of-a-test')).faults.map(({ says }) => says)
}

describe('takes', () => {
  it.each([
    ['html', '<mfa-challenge gateway="/mfa-gateway" cancelable></mfa-challenge>\n'],
    ['css', "@layer mfa;\n.acme [data-mfa-part='button'] {\n  border-radius: 999px;\n}\n"],
    ['json', '{ "a": 1 }\n'],
    ['json', '{ "a": 1 }\n{ "a": 2 }\n'],
    ['yaml', "overrides:\n  '@mfa-challenge/ui': file:./vendor/ui.tgz\n"],
    ['vue', '<script setup lang="ts">\nconst a = 1\n</script>\n\n<template>\n  <p>{{ a }}</p>\n</template>\n'],
    ['sh', 'npm test\n'],
    ['mermaid', 'flowchart TD\n  ui --> hooks\n  ui -. tests .-> simulator\n'],
    ['', '401 Bearer error="insufficient_user_authentication"\n'],
  ])('%s: %s', (language, code) => {
    expect(check(language, code)).toEqual([])
  })

  it('a language that nothing here can check, where a page says so', () => {
    expect(check('nginx', 'location / {}\n', { notRun: 'there is no nginx in the tests' })).toEqual([])
  })
})

describe('refuses', () => {
  it.each([
    ['html', '<p title="a" title="b"></p>\n', /duplicate-attribute/],
    ['html', '<script>const = 1</script>\n', /error/i],
    ['css', '.a { color: red;; } }\n', /./],
    ['json', '{ "a": 1, }\n', /JSON/],
    ['yaml', 'a: [\n', /./],
    ['vue', '<template><p v-if></p></template>\n', /v-if/],
    ['sh', 'npm run nothing\n', /no script "nothing"/],
    ['mermaid', 'flowchart TD\n  ui hooks\n', /no arrow/],
    ['java', 'class A {}\n', /Nothing here checks "java"/],
    ['', 'npm test\n', /begin it with ```sh/],
  ])('%s: %s', (language, code, says) => {
    const [said, ...more] = check(language, code)

    expect(said).toMatch(says)
    expect(more).toEqual([])
  })

  it('to leave unchecked what can be checked', () => {
    expect(check('json', '{}\n', { notRun: 'no time' })).toEqual([
      '"not run" is for languages that nothing here can check, and json can be.',
    ])
  })

  it('a quote that is none any more', () => {
    const [said] = check('json', '{}\n', { quotes: 'package.json' })

    expect(said).toBe('package.json says something else by now. `npm run fix` quotes it anew.')
  })

  it('a quote of a file that is gone', () => {
    expect(check('ts', 'a\n', { quotes: 'packages/none.ts' })).toEqual([
      'packages/none.ts, which it quotes, is not there.',
    ])
  })
})
