// Builds pages as a portal's bundler would: minified, for ES2022, with react and react-dom left out. Each gives, for each
// page by its name, the files it begins with and those that each `import()` of ours brings, by the name of what is imported.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as esbuild from 'esbuild'
import webpack from 'webpack'
import { bundleByVite, leftOut, measuredFor } from '../build-page.mjs'

/** `pages`: names of files in `folder`, which has a `node_modules` with our packages. */
export const bundlers = { vite: withVite, esbuild: withEsbuild, webpack: withWebpack }

async function withVite(folder, pages) {
  const built = {}
  for (const page of pages) {
    const chunks = await bundleByVite(folder, page)
    const files = Object.fromEntries(chunks.map(({ fileName, code, map }) => [fileName, { code, map }]))
    const importsOf = (name) => chunks.find(({ fileName }) => fileName === name).imports.filter((used) => used in files)
    const lazy = chunks.filter(({ isDynamicEntry }) => isDynamicEntry)
    built[page] = {
      files,
      first: closure([chunks.find(({ isEntry }) => isEntry).fileName], importsOf),
      lazy: Object.fromEntries(lazy.map(({ name, fileName }) => [name, closure([fileName], importsOf)])),
    }
  }
  return built
}

async function withEsbuild(folder, pages) {
  const built = {}
  for (const page of pages) {
    const { outputFiles, metafile } = await esbuild.build({
      absWorkingDir: folder,
      entryPoints: [page],
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      target: measuredFor,
      outdir: 'out',
      write: false,
      metafile: true,
      sourcemap: 'external',
      logLevel: 'error',
      external: ['react', 'react/*', 'react-dom', 'react-dom/*'],
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.css': 'empty' },
    })
    const textOf = (name) => outputFiles.find(({ path }) => path.endsWith(`/${basename(name)}`)).text
    const outputs = Object.entries(metafile.outputs).filter(([name]) => name.endsWith('.js'))
    const files = Object.fromEntries(
      outputs.map(([name]) => [name, { code: textOf(name), map: JSON.parse(textOf(`${name}.map`)) }]),
    )
    const importsOf = (name) =>
      metafile.outputs[name].imports
        .filter(({ kind, path }) => kind === 'import-statement' && path in files)
        .map(({ path }) => path)
    const entries = outputs.filter(([, { entryPoint }]) => entryPoint !== undefined)
    const [first] = entries.find(([, { entryPoint }]) => entryPoint === page)
    built[page] = {
      files,
      first: closure([first], importsOf),
      lazy: Object.fromEntries(
        entries
          .filter(([name]) => name !== first)
          .map(([name, { entryPoint }]) => [nameOf(entryPoint), closure([name], importsOf)]),
      ),
    }
  }
  return built
}

async function withWebpack(folder, pages) {
  const out = join(folder, 'webpack')
  const compiler = webpack({
    mode: 'production',
    context: folder,
    entry: Object.fromEntries(pages.map((page) => [nameOf(page), `./${page}`])),
    target: ['web', measuredFor],
    devtool: 'hidden-source-map',
    experiments: { outputModule: true },
    externalsType: 'module',
    externals: [leftOut],
    module: { rules: [{ test: /\.css$/, type: 'asset/source' }] },
    output: { path: out, module: true, filename: '[name].js', chunkFilename: '[id].js' },
    performance: false,
  })
  const { compilation } = await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error)
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })))
      else resolve(stats)
    })
  })
  const scripts = (group) => group.chunks.flatMap(({ files }) => [...files].filter((name) => name.endsWith('.js')))
  const read = (name) => ({
    code: readFileSync(join(out, name), 'utf8'),
    map: JSON.parse(readFileSync(join(out, `${name}.map`), 'utf8')),
  })
  const built = Object.fromEntries(
    pages.map((page) => {
      const entry = compilation.entrypoints.get(nameOf(page))
      const groups = below(entry)
      const lazy = Object.fromEntries(groups.map((group) => [nameOf(group.origins[0].request), scripts(group)]))
      const first = scripts(entry)
      const names = new Set([...first, ...Object.values(lazy).flat()])
      return [page, { files: Object.fromEntries([...names].map((name) => [name, read(name)])), first, lazy }]
    }),
  )
  await new Promise((resolve) => compiler.close(resolve))
  return built
}

/** What is fetched later, at any depth. */
function below(group, found = new Set()) {
  for (const child of group.childrenIterable) {
    if (found.has(child)) continue
    found.add(child)
    below(child, found)
  }
  return [...found]
}

/** These files, and those that they import at once. */
function closure(names, importsOf, found = new Set()) {
  for (const name of names) {
    if (found.has(name)) continue
    found.add(name)
    closure(importsOf(name), importsOf, found)
  }
  return [...found]
}

function nameOf(path) {
  return basename(path).replace(/\.[a-z]+$/, '')
}
