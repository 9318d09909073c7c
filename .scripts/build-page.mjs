// Builds a page out of the packages' `dist`, as a portal's bundler would, to measure what comes of it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { root, stop } from './toolchain.mjs'

/** The packages that a page gets. */
export const measuredPackages = ['contract', 'hooks', 'ui']
/** What the page has anyhow. */
export const leftOut = /^react(-dom)?(\/|$)/
export const measuredFor = 'es2022'

/** The page of the README's example. */
export function readmePage() {
  const example = /## Embed it\n.*?```tsx\n(.*?)```/s.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1]
  if (example === undefined) stop('The README has no example under "Embed it" to measure.')
  return {
    'StepUp.tsx': example,
    'page.tsx':
      "import { createRoot } from 'react-dom/client'\nimport { StepUp } from './StepUp.tsx'\n" +
      'createRoot(document.body).render(<StepUp onDone={() => {}} onCancel={() => {}} />)\n',
  }
}

/** The files that Vite makes of a page: its sources by their names, `page.tsx` first to run. */
export async function buildPage(sources) {
  return inPageFolder(sources, (folder) => bundleByVite(folder, 'page.tsx'))
}

/** Makes a folder in which our packages are as `dist` has them, with these sources. Gone when `work` is done. */
export async function inPageFolder(sources, work) {
  const folder = mkdtempSync(join(tmpdir(), 'size-'))
  try {
    mkdirSync(join(folder, 'node_modules/@mfa-challenge'), { recursive: true })
    for (const name of measuredPackages) {
      symlinkSync(join(root, 'packages', name), join(folder, 'node_modules/@mfa-challenge', name), 'junction')
    }
    for (const [name, source] of Object.entries(sources)) writeFileSync(join(folder, name), source)
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The chunks that Vite makes of one of its pages, react and react-dom left out. */
export async function bundleByVite(folder, page) {
  const { output } = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    build: {
      write: false,
      target: measuredFor,
      sourcemap: 'hidden',
      rolldownOptions: { input: join(folder, page), external: leftOut },
    },
  })
  return output.filter(({ type }) => type === 'chunk')
}

/** A name, and what these files weigh together. */
export function weigh(name, files) {
  const codes = [...files].map(({ code }) => code)
  const sum = (size) => codes.map(size).reduce((left, right) => left + right, 0)
  return { name, gzip: sum(gzipped), minified: sum(Buffer.byteLength), files: codes.length }
}

export function gzipped(text) {
  return gzipSync(text, { level: 9 }).length
}
