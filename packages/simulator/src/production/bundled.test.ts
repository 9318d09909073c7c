import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build as buildByEsbuild } from 'esbuild'
import { build as buildByVite } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import webpack from 'webpack'

// How long a bundler takes is no fact of ours.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simulator-'))
})
afterAll(() => rm(folder, { recursive: true }))

const entry = join(import.meta.dirname, 'test-support', 'page.ts')
const conditionNames = ['@mfa-challenge/source', 'import', 'default']

/** Each makes a page's script for production or for development, as it does when asked for no more than that. */
const bundlers = {
  async vite(outDir: string, mode: 'production' | 'development') {
    // As `vite build --mode development` finds it: the mode decides where nothing else does.
    vi.stubEnv('NODE_ENV', mode)
    await buildByVite({
      configFile: false,
      logLevel: 'silent',
      mode,
      resolve: { conditions: conditionNames },
      build: {
        outDir,
        minify: false,
        rolldownOptions: { input: entry, preserveEntrySignatures: 'strict', output: { entryFileNames: 'page.mjs' } },
      },
    })
    vi.unstubAllEnvs()
  },
  async esbuild(outDir: string, mode: 'production' | 'development') {
    await buildByEsbuild({
      entryPoints: [entry],
      outfile: join(outDir, 'page.mjs'),
      bundle: true,
      format: 'esm',
      // Says which it is, to a page.
      minify: mode === 'production',
      conditions: conditionNames,
    })
  },
  async webpack(path: string, mode: 'production' | 'development') {
    const compiler = webpack({
      mode,
      devtool: false,
      optimization: { minimize: false },
      entry,
      experiments: { outputModule: true },
      output: { path, filename: 'page.mjs', library: { type: 'module' } },
      resolve: { conditionNames },
      module: {
        rules: [
          { test: /\.ts$/, type: 'javascript/esm', use: join(import.meta.dirname, 'test-support', 'stripTypes.cjs') },
        ],
      },
    })
    await new Promise<void>((resolve, reject) => {
      compiler.run((error, stats) => {
        if (error !== null || stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')))
        else resolve()
      })
    })
  },
}

describe.each(Object.entries(bundlers))('in a page by %s', (name, build) => {
  async function built(mode: 'production' | 'development') {
    const outDir = join(folder, `${name}-${mode}`)
    await build(outDir, mode)
    const page: { peopleOf: (allowInProduction?: 'this is a demo') => number } = await import(
      pathToFileURL(join(outDir, 'page.mjs')).href
    )
    return page
  }

  it('refuses where it was built for production, and runs where somebody said that it is a demo', async () => {
    const { peopleOf } = await built('production')
    // What the bundler wrote decides, and not who runs it.
    expect(process.env.NODE_ENV).toBe('test')
    expect(() => peopleOf()).toThrow('this is a production build')
    expect(peopleOf('this is a demo')).toBe(4)
  })

  it('runs where it was built for development', async () => {
    const { peopleOf } = await built('development')
    expect(peopleOf()).toBe(4)
  })
})
