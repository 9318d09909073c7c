// The token files as they stand, in both themes, with each alias followed.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defineConfig, parse } from '@terrazzo/parser'

export async function parseTokens(folder) {
  const entry = pathToFileURL(join(folder, 'mfa.resolver.json'))
  const config = defineConfig({ alphabetize: false }, { cwd: pathToFileURL(`${folder}/`) })
  const { resolver } = await parse([{ filename: entry, src: await readFile(entry, 'utf8') }], {
    config,
    req: (file) => readFile(file, 'utf8'),
  })
  return { light: resolver.apply({ theme: 'light' }), dark: resolver.apply({ theme: 'dark' }) }
}

/** What a token says that only our build reads. */
export const extensionOf = (token) => token.$extensions?.['mfa-challenge'] ?? {}
