import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as esbuild from 'esbuild'
import { pageHtml } from './pageHtml.ts'
import { weigh } from './weigh.ts'

/** By a file's name in the folder that is served: what it weighs, gzipped. What is only there to measure has no weight. */
export type Weights = ReadonlyMap<string, number>

const asFiles = ['.woff', '.woff2', '.ttf', '.eot', '.otf', '.svg', '.png', '.gif', '.jpg']

const settings = {
  bundle: true,
  minify: true,
  jsx: 'automatic',
  target: 'es2022',
  platform: 'browser',
  conditions: ['production', 'module'],
  define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.PROD': 'true', 'import.meta.env.DEV': 'false' },
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'silent',
  loader: Object.fromEntries(asFiles.map((extension) => [extension, 'file'])),
} satisfies esbuild.BuildOptions

/** Builds a page as a portal's bundler would, in files that are fetched when they are needed, into the folder `out`. */
export async function bundlePage(id: string, folder: string, out: string): Promise<Weights> {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const page = join(folder, 'pages', id)
  const { metafile } = await esbuild.build({
    ...settings,
    absWorkingDir: folder,
    entryPoints: { entry: join(page, 'entry.tsx') },
    format: 'esm',
    splitting: true,
    sourcemap: 'external',
    outdir: out,
    metafile: true,
  })
  const strangers = Object.keys(metafile.inputs).filter((input) => input.startsWith('../'))
  if (strangers.length > 0) throw new Error(`${id} took what was not installed for it: ${strangers.join(', ')}`)

  const mock = join(page, 'mock.ts')
  const built = readdirSync(out).filter((name) => !name.endsWith('.map'))
  const weights = new Map(built.map((name) => [name, weigh(readFileSync(join(out, name)))]))
  if (existsSync(mock)) {
    await esbuild.build({ ...settings, entryPoints: [mock], format: 'iife', outfile: join(out, 'mock.js') })
  }
  writeFileSync(
    join(out, 'index.html'),
    pageHtml({ hasMock: existsSync(mock), hasStyles: existsSync(join(out, 'entry.css')) }),
  )
  return weights
}
