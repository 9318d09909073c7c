// Which modules of ours a bundler has in the first load of a page. What others wrote is left out, and what `import()` fetches.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as esbuild from 'esbuild'
import { build } from 'vite'

const ours = '@mfa-challenge/'
const isOthers = (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0') && !id.startsWith(ours)

/** The modules that come of a page with this line, by their paths. */
export async function keptByEsbuild(folder, line) {
  const { metafile } = await esbuild.build({
    stdin: { contents: line, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'silent',
    plugins: [
      {
        name: 'others',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^[^./]/ }, ({ path }) => (isOthers(path) ? { path, external: true } : undefined)),
      },
    ],
  })
  const [first] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>')
  return closure([first], (name) => metafile.outputs[name].imports.filter(isStatic).map(({ path }) => path))
    .flatMap((name) => Object.entries(metafile.outputs[name].inputs))
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && path !== '<stdin>')
    .map(([path]) => path)
}

/** The same by Vite. */
export async function keptByVite(folder, line) {
  const page = join(folder, 'page.js')
  writeFileSync(page, line)
  const { output } = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, modulePreload: false, rolldownOptions: { input: page, external: isOthers } },
  })
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]))
  const first = [...chunks.values()].find(({ isEntry }) => isEntry)
  return closure([first.fileName], (name) => chunks.get(name).imports.filter((used) => chunks.has(used)))
    .flatMap((name) => Object.entries(chunks.get(name).modules))
    .filter(([path, { renderedLength }]) => renderedLength > 0 && path !== page && !path.startsWith('\0'))
    .map(([path]) => path)
}

function isStatic({ kind, external }) {
  return kind === 'import-statement' && external !== true
}

/** Files, and all that they import. */
function closure(files, importsOf) {
  const all = new Set(files)
  for (const file of all) for (const imported of importsOf(file)) all.add(imported)
  return [...all]
}
