// Whose bytes are in a file, by its source map.
import { SourceMap } from 'node:module'

/** Minified bytes by module: `ui/step-form/StepForm`, or a package's name. */
export function modulesOf(files) {
  const bytes = {}
  for (const { code, map } of files) {
    const sources = new SourceMap(map)
    for (const [line, text] of code.split('\n').entries()) {
      let owner = 'the build itself'
      for (let column = 0; column < text.length; column += 1) {
        const found = sources.findEntry(line, column)
        if (found.generatedColumn === column && found.generatedLine === line) owner = moduleOf(found.originalSource)
        bytes[owner] = (bytes[owner] ?? 0) + 1
      }
    }
  }
  return bytes
}

/** The packages that these modules are of. */
export function ownersOf(modules) {
  const owners = {}
  for (const [name, bytes] of Object.entries(modules)) {
    const owner = /^(contract|hooks|ui)\//.exec(name)?.[1] ?? name
    owners[owner] = (owners[owner] ?? 0) + bytes
  }
  return Object.entries(owners).toSorted(([, left], [, right]) => right - left)
}

function moduleOf(source = '') {
  const installed = /.*node_modules\/((?:@(?!mfa-challenge)[^/]+\/)?(?!@mfa-challenge)[^/]+)/.exec(source)?.[1]
  if (installed !== undefined) return installed
  const own = /(?:packages|@mfa-challenge)\/([^/]+)\/(?:dist|src)\/(.+?)\.[jt]sx?$/.exec(source)
  if (own !== null) return `${own[1]}/${own[2]}`
  return /(challenge|StepUp|every-hook)\.js$/.test(source) ? "the page's own" : 'the build itself'
}
