// What the element's build has in place of libraries, and what it does to our sources on their way.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { minify } from '@swc/core'
import { embedFolder, standIns } from './stand-ins.ts'

/** The component for React, and what it is made of, has the host's React. */
const isForReact = (file) => file !== undefined && /\/embed\/src\/react(\/|\.tsx$)/.test(file)

export const preactInside = {
  name: 'mfa-challenge:preact-inside',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (!(id in standIns)) return null
    if (isForReact(importer)) return { id, external: true }
    // By the element's own copy, whoever asks.
    return this.resolve(standIns[id], join(embedFolder, 'package.json'), { skipSelf: true })
  },
}

const isOurs = (id) => /\/packages\/[^/]+\/src\//.test(id)

/** They are for a server's React, and there is none here. */
export const withoutDirectives = {
  name: 'mfa-challenge:without-directives',
  enforce: 'pre',
  transform: (code, id) => (isOurs(id) ? { code: code.replace(/^'use client'\n/, '\n'), map: null } : null),
}

/** What is decided by there being one file, made for production. */
const fixedInOneFile = {
  // What is there can't fail to come.
  '/loading/createLoadable.ts': `export function createLoadable(importIt, pick) {
    let part
    return { peek: () => part, load: async () => (part ??= pick(await importIt())) }
  }`,
  '/loading/loadAnew.ts': 'export const loadAnew = () => Promise.reject()',
  '/development/isDevelopment.ts': 'export const isDevelopment = () => false',
  '/development/warnDeveloper.ts': 'export const warnDeveloper = () => {}\nexport const warnDeveloperOnce = () => {}',
}

/** In one file nothing is fetched apart: each `import()` of ours becomes an import. */
export const allAtOnce = {
  name: 'mfa-challenge:all-at-once',
  enforce: 'pre',
  transform(code, id) {
    if (!isOurs(id)) return null
    const fixed = Object.entries(fixedInOneFile).find(([path]) => id.endsWith(path))
    if (fixed !== undefined) return { code: fixed[1], map: null }
    const imports = []
    // Only a developer would read what a method needs; that it lacks something is known all the same.
    const plain = id.endsWith('/methods/readMfaMethods.ts')
      ? code.replace(/\bneeds\('(\w+)', (?:'[^']*'|"[^"]*"|`[^`]*`)\)/g, "'$1'")
      : code
    const text = plain.replace(/\bimport\('(\.[^']+)'\)/g, (_, path) => {
      imports.push(`import * as part${imports.length} from '${path}';`)
      return `Promise.resolve(part${imports.length - 1})`
    })
    return text === code ? null : { code: imports.join('') + text, map: null }
  },
}

/** Smaller than Vite's own by 2 to 3 per cent. `file` has its map beside it. */
export async function minifyFile(file) {
  const map = `${file}.map`
  // One that only hands on what others have is not mapped.
  const isMapped = existsSync(map)
  const { code, map: newMap } = await minify(
    readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'),
    {
      module: !file.includes('/classic/'),
      ecma: 2022,
      compress: { passes: 4, ecma: 2022, unsafe_arrows: true, pure_getters: true, keep_fargs: false, toplevel: true },
      mangle: true,
      format: { comments: false },
      sourceMap: isMapped ? { content: readFileSync(map, 'utf8') } : false,
    },
  )
  writeFileSync(file, isMapped ? `${code}\n//# sourceMappingURL=${basename(map)}\n` : code)
  if (isMapped) writeFileSync(map, newMap)
}
