// Builds what portals that are not in React take: modules, a classic script with one more for each language, a stylesheet,
// and the hashes of all. React's place is Preact's in all but the component for React.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, defaultClientConditions, preprocessCSS, resolveConfig } from 'vite'
import { allAtOnce, minifyFile, preactInside, withoutDirectives } from './embed-runtime.mjs'
import { buildTarget } from './oldest-browsers.ts'
import { publishedCss } from './published-css.ts'
import { rollUpTypes } from './roll-up-types.mjs'
import { root, run } from './toolchain.mjs'

const folder = join(root, 'packages', 'embed')
const source = join(folder, 'src')
const dist = join(folder, 'dist')

function configFor({ name, input, output, define = {}, plugins = [] }) {
  return {
    configFile: false,
    root: folder,
    logLevel: 'warn',
    plugins: [preactInside, withoutDirectives, ...plugins],
    resolve: { conditions: ['@mfa-challenge/source', ...defaultClientConditions] },
    define,
    build: {
      target: buildTarget,
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      sourcemap: true,
      minify: false,
      modulePreload: false,
      license: { fileName: `licenses/${name}.md` },
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output,
      },
    },
  }
}

/** Modules, in as many files as there is to fetch apart. */
const modules = configFor({
  name: 'modules',
  input: Object.fromEntries(
    ['index.ts', 'define.ts', 'react.tsx'].map((file) => [file.replace(/\.tsx?$/, ''), join(source, file)]),
  ),
  output: {
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name]-[hash].js',
    banner: ({ name, isEntry }) => (isEntry && name === 'react' ? "'use client'" : ''),
  },
})

/** A classic script: all in one file, English inside. */
const classic = (name, input) =>
  configFor({
    name,
    input,
    output: { format: 'iife', entryFileNames: `classic/${name}.js`, codeSplitting: false },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [allAtOnce],
  })

/** `mfa-challenge.de.js`: leaves the language where the challenge's script takes it from. */
async function writeLanguages() {
  const locales = readdirSync(join(root, 'packages', 'ui', 'src', 'locales')).filter((file) => file.endsWith('.ts'))
  for (const file of locales) {
    const locale = file.replace(/\.ts$/, '')
    const id = '\0language'
    const entry = {
      name: 'mfa-challenge:language',
      resolveId: (asked) => (asked === 'language' ? id : null),
      load: (asked) =>
        asked === id
          ? `import * as file from ${JSON.stringify(join(root, 'packages', 'ui', 'src', 'locales', file))}
for (const catalogue of Object.values(file)) (globalThis.mfaChallengeLanguages ??= []).push(catalogue)`
          : null,
    }
    const config = classic(`mfa-challenge.${locale}`, { language: 'language' })
    config.plugins.push(entry)
    config.build.license = false
    await build(config)
  }
}

async function writeStyles() {
  const config = await resolveConfig({ configFile: false, root: folder, logLevel: 'warn' }, 'build')
  const file = join(source, 'styles', 'styles.css')
  const { code } = await preprocessCSS(readFileSync(file, 'utf8'), file, config)
  writeFileSync(join(dist, 'styles.css'), publishedCss('styles.css', code))
}

const filesOf = (name) =>
  readdirSync(dist, { recursive: true })
    .filter((file) => name.test(file))
    .toSorted()

/** For `integrity` of a script or a link: `sha384-…` of each file, by its path. */
function writeHashes() {
  const hashes = filesOf(/\.(js|css)$/).map((file) => [
    file,
    `sha384-${createHash('sha384')
      .update(readFileSync(join(dist, file)))
      .digest('base64')}`,
  ])
  writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`)
}

await build(modules)
await build(classic('mfa-challenge', { 'mfa-challenge': join(source, 'classic.ts') }))
await writeLanguages()
for (const file of filesOf(/\.js$/)) await minifyFile(join(dist, file))
await writeStyles()
writeHashes()
const declared = await run('tsc', ['-p', 'tsconfig.build.json'], { cwd: folder })
process.exitCode = declared === 0 ? rollUpTypes(folder, ['index', 'react'], ['define']) : declared
// TypeScript 6 and later refuse an import of a stylesheet that has none. Of other declarations only those of entries stay.
writeFileSync(join(dist, 'styles.css.d.ts'), 'export {}\n')
