// Whether a debugger finds our sources by what was packed.
import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { join } from 'node:path'

/** Sentences about the source maps of an unpacked package. */
export function mapFaults({ folder, files }) {
  return files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      const code = readFileSync(join(folder, file), 'utf8')
      // A file that only hands on has nothing to look up.
      if (!files.includes(`${file}.map`)) return hasCode(code) ? [`${file} has no source map`] : []
      const map = JSON.parse(readFileSync(join(folder, `${file}.map`), 'utf8'))
      return faultsOf(code, map).map((fault) => `${file}.map ${fault}`)
    })
}

function hasCode(code) {
  return /^(export )?(async )?(function|const|class) /m.test(code)
}

function faultsOf(code, map) {
  if (!/^\/\/# sourceMappingURL=[\w.-]+\.map\s*$/m.test(code)) return ['is not named by its file']
  const absolute = map.sources.filter((source) => /^(\/|[a-z]:[\\/]|file:)/i.test(source))
  if (absolute.length > 0) return [`says where it was built: ${absolute[0]}`]
  if (map.sources.some((_, index) => typeof map.sourcesContent?.[index] !== 'string')) return ['is without its sources']
  return leadsAstray(code, map)
}

/** The first function of a file, by its name, where it is written out. */
function leadsAstray(code, map) {
  const lines = code.split('\n')
  const line = lines.findIndex((text) => text.length < 400 && /^(export )?(async )?function \w+/.test(text))
  if (line === -1) return []
  const [before, name] = /^(?:export )?(?:async )?function (\w+)/.exec(lines[line])
  const { originalSource, originalLine } = new SourceMap(map).findEntry(line, before.length - name.length)
  const source =
    map.sourcesContent[map.sources.findIndex((one) => originalSource?.endsWith(one.replace(/^(\.\.\/)+/, '')))]
  return source?.split('\n')[originalLine]?.includes(name) ? [] : [`leads ${name} astray`]
}
