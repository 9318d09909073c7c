import { dirname, join, relative } from 'node:path'
import { build } from 'vite'
import { expect, it } from 'vitest'
import * as words from './words.ts'

const packages = join(import.meta.dirname, '../..')

it('exports these names and no others', () => {
  expect(Object.keys(words).toSorted()).toEqual([
    'WordsProvider',
    'destinationWords',
    'duoFailureWords',
    'englishWords',
    'failureWords',
    'kbaFailureWords',
    'kbaRefusalWords',
    'methodHint',
    'methodName',
    'oktaFailureWords',
    'rsaFailureWords',
    'sendFailureWords',
    'useLanguage',
    'useWords',
  ])
})

it('brings words to a page that has React, and neither a component nor a form nor a query with them', async () => {
  const modules = await modulesOfABundle()
  const folders = new Set(modules.map((file) => relative(packages, dirname(file))))

  expect([...folders].toSorted()).toEqual([
    'contract/src/development',
    'contract/src/loading',
    'contract/src/locale',
    'contract/src/url',
    'contract/src/values',
    'hooks/src/environment',
    'hooks/src/host-call',
    'hooks/src/locale',
    'ui/src/faults',
    'ui/src/words',
    'ui/src/words/parts',
  ])
}, 60_000)

/** The files of which a page has something that imports all of this entry. */
async function modulesOfABundle(): Promise<readonly string[]> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    resolve: { conditions: ['@mfa-challenge/source'] },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'words.ts'), formats: ['es'] },
      rolldownOptions: { external: /^react(\/|$)/ },
    },
  })
  const chunks = [built].flat().flatMap((part) => ('output' in part ? part.output : []))
  return chunks
    .flatMap((chunk) => (chunk.type === 'chunk' ? Object.entries(chunk.modules) : []))
    .filter(([file, { renderedLength }]) => renderedLength > 0 && !file.startsWith('\0'))
    .map(([file]) => file)
}
