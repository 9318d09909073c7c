import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type BuildOptions, type Plugin } from 'esbuild'
import type { Framework } from '../list/frameworks.ts'

/** What a framework made of its page. */
export interface BuiltPages {
  /** The script that renders and hydrates it. */
  client: string
  /** The body that its server writes. */
  html: string | undefined
}

/** Builds the page of a framework, for the browser and for a server. */
export async function buildPages(
  { page, hasServer, writesBody = false }: Framework,
  folder: string,
): Promise<BuiltPages> {
  const own = join(folder, 'pages', page)
  const entry = (name: string) => ['jsx', 'js'].map((end) => join(own, `${name}.${end}`)).find(existsSync) ?? ''
  const shared = {
    bundle: true,
    absWorkingDir: folder,
    jsx: 'automatic',
    jsxImportSource: page === 'preact' ? 'preact' : 'react',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      ngDevMode: 'false',
    },
    logLevel: 'silent',
    write: false,
  } satisfies BuildOptions
  const plugins = (generate: 'client' | 'server') => (page === 'svelte' ? [svelte(folder, generate)] : [])
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [entry('client')],
    format: 'iife',
    conditions: ['browser', 'production'],
    plugins: plugins('client'),
  })
  const client = outputFiles[0]?.text ?? ''
  if (!hasServer) return { client, html: undefined }
  const html = await writeHtml(entry('server'), folder, { ...shared, plugins: plugins('server') })
  return { client, html: writesBody ? html : `<div id="root">${html}</div>` }
}

async function writeHtml(entry: string, folder: string, shared: BuildOptions): Promise<string> {
  const outfile = join(folder, 'server.mjs')
  const packages = 'external'
  await build({ ...shared, entryPoints: [entry], format: 'esm', platform: 'node', packages, write: true, outfile })
  // A version of its own for each build: a module is read once.
  const server: { html(): Promise<string> } = await import(`${pathToFileURL(outfile).href}?${Date.now()}`)
  return server.html()
}

/** Svelte's compiler, of the version that was installed. */
function svelte(folder: string, generate: 'client' | 'server'): Plugin {
  const { compile } = createRequire(join(folder, 'package.json'))('svelte/compiler')
  return {
    name: 'svelte',
    setup({ onLoad }) {
      onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
        const { readFile } = await import('node:fs/promises')
        const { js } = compile(await readFile(path, 'utf8'), { generate, filename: path })
        return { contents: js.code, loader: 'js' }
      })
    },
  }
}
