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

/** Each page by itself: of two in one build, webpack cuts the files of one by what the other needs. */
async function withWebpack(folder, pages) {
  const built = {}
  for (const page of pages) built[page] = await pageByWebpack(folder, page)
  return built
}

async function pageByWebpack(folder, page) {
  const name = nameOf(page)
  const out = join(folder, 'webpack', name)
  const compiler = webpack({
    mode: 'production',
    context: folder,
    entry: { [name]: `./${page}` },
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
  const scripts = (group) => group.chunks.flatMap(({ files }) => [...files].filter((file) => file.endsWith('.js')))
  const read = (file) => ({
    code: readFileSync(join(out, file), 'utf8'),
    map: JSON.parse(readFileSync(join(out, `${file}.map`), 'utf8')),
  })
  const entry = compilation.entrypoints.get(name)
  const lazy = Object.fromEntries(below(entry).map((group) => [nameOf(group.origins[0].request), scripts(group)]))
  const first = scripts(entry)
  const files = new Set([...first, ...Object.values(lazy).flat()])
  await new Promise((resolve) => compiler.close(resolve))
  return { files: Object.fromEntries([...files].map((file) => [file, read(file)])), first, lazy }
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
