import { readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defaultClientConditions, defaultServerConditions, type Plugin, preprocessCSS, type ResolvedConfig } from 'vite'
import { defineConfig } from 'vitest/config'
import { chromiumOptions } from './.scripts/chromium-options.ts'
import { buildTarget } from './.scripts/oldest-browsers.ts'
import { publishedCss } from './.scripts/published-css.ts'
import { preact, readForPreact } from './.scripts/preact.ts'
import { react18 } from './.scripts/react-18.ts'
import { emulateForcedColors } from './.storybook/audits/forced-colors/emulateForcedColors.ts'

/** Our packages are read from their sources everywhere but in what is published. */
const sourceCondition = '@mfa-challenge/source'
const here = import.meta.dirname
const folder = process.cwd()

/** A fresh one for each project: Vitest writes the project's name into it. */
const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  instances: [{ browser: 'chromium' as const }],
})
const optimizedInBrowser = ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime', 'react/jsx-dev-runtime']

/** `npm run stories -- --locale de` says which. Then axe, which knows no languages, is not asked once more. */
const { STORIES_LOCALE } = process.env
const oneLanguage = STORIES_LOCALE === undefined ? {} : { locale: STORIES_LOCALE, a11y: { manual: true } }

/** Every story as a test, with the toolbar set to `initialGlobals`. */
const stories = (name: string, initialGlobals: Record<string, unknown>) => ({
  extends: true as const,
  plugins: [storybookTest({ configDir: join(here, '.storybook'), initialGlobals })],
  optimizeDeps: {
    include: [
      '@storybook/addon-a11y/preview',
      '@storybook/react-vite',
      'elkjs/lib/elk.bundled.js',
      '@tanstack/react-query-devtools/production',
      ...optimizedInBrowser,
    ],
  },
  test: {
    name,
    // One page shows story after story, as Storybook itself does.
    isolate: false,
    browser: {
      ...chromium(),
      provider: playwright({ launchOptions: chromiumOptions }),
      commands: { emulateForcedColors },
    },
  },
})

/** What a package publishes is its exports map, and its commands: entry files by the name they get in `dist`. */
function entriesOf(packageFolder: string): { scripts: Record<string, string>; styles: Record<string, string> } {
  const manifest: { exports?: Record<string, Record<string, string>>; bin?: Record<string, string> } = JSON.parse(
    readFileSync(join(packageFolder, 'package.json'), 'utf8'),
  )
  const scripts: Record<string, string> = {}
  const styles: Record<string, string> = {}
  for (const entry of Object.values(manifest.exports ?? {})) {
    const source = entry[sourceCondition]
    const target = entry.default
    if (source === undefined || target === undefined) continue
    const name = relative('dist', target).replace(/\.js$/, '')
    if (source.endsWith('.css')) styles[name] = source
    else scripts[name] = source
  }
  for (const target of Object.values(manifest.bin ?? {})) {
    const name = relative('dist', target).replace(/\.js$/, '')
    scripts[name] = `./src/${name}.ts`
  }
  return { scripts, styles }
}

/** Writes each stylesheet entry with its imports inlined, minified. Scripts never import styles. */
function stylesheets(styles: Record<string, string>): Plugin {
  let config: ResolvedConfig
  return {
    name: 'mfa-challenge:stylesheets',
    configResolved(resolved) {
      config = resolved
    },
    async generateBundle() {
      for (const [fileName, source] of Object.entries(styles)) {
        const file = join(folder, source)
        const { code } = await preprocessCSS(readFileSync(file, 'utf8'), file, config)
        this.emitFile({ type: 'asset', fileName, source: publishedCss(fileName, code) })
        // TypeScript 6 and later refuse an import of a stylesheet that has none.
        this.emitFile({ type: 'asset', fileName: `${fileName}.d.ts`, source: 'export {}\n' })
      }
    },
  }
}

/** What stands in a page, by files: hooks and components, but for what a server renders, and what needs a real browser. */
const rendered = 'packages/{hooks,ui}/src/*/**/!(*.server|*.browser).test.tsx'

/** A realm and a page for each file, in workers that stay: half the time of a process, with its own jsdom, for each. */
const inOwnRealm = {
  environment: 'node',
  pool: 'vmThreads' as const,
  setupFiles: ['.ci/vitest.realm.ts', '.ci/vitest.setup.ts'],
}

/** One file at a time: they have one clipboard. */
const inBrowser = () => ({
  fileParallelism: false,
  browser: {
    ...chromium(),
    provider: playwright({
      launchOptions: chromiumOptions,
      contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] },
    }),
  },
})

const isPackage = basename(join(folder, '..')) === 'packages'
const entries = isPackage ? entriesOf(folder) : { scripts: {}, styles: {} }

export default defineConfig(({ command }) => ({
  plugins: [react(), ...(isPackage ? [stylesheets(entries.styles)] : [])],
  resolve: command === 'build' && isPackage ? {} : { conditions: [sourceCondition, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [sourceCondition, ...defaultServerConditions] } },
  build: isPackage
    ? {
        target: buildTarget,
        minify: false,
        sourcemap: true,
        lib: { entry: entries.scripts, formats: ['es'] },
        rolldownOptions: {
          external: (id: string) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0'),
          // A constant written into its user leaves an import of nothing behind, which esbuild warns portals of.
          optimization: { inlineConst: false },
          output: { preserveModules: true, preserveModulesRoot: join(folder, 'src'), entryFileNames: '[name].js' },
        },
      }
    : {},
  test: {
    // Vitest leaves one core to others: on two, that is half of what there is.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.{ts,tsx}',
            'packages/*/examples/**/*.test.ts',
            'apps/demo/{src,server}/**/*.test.{ts,tsx}',
            'apps/examples/drive/**/*.test.ts',
            'apps/lab/**/*.test.ts',
            'apps/visual/**/*.test.{ts,tsx}',
            '.storybook/**/*.test.{ts,tsx}',
            'apps/docs/**/*.test.ts',
            '.scripts/**/*.test.mjs',
          ],
          exclude: ['**/*.browser.test.*', '**/node_modules/**', rendered],
          environment: 'node',
          setupFiles: ['.ci/vitest.setup.ts'],
          typecheck: {
            enabled: true,
            checker: 'tsc',
            tsconfig: join(here, '.ci/tsconfig.test-d.json'),
            include: ['packages/*/src/**/*.test-d.{ts,tsx}'],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-rendered',
          include: [rendered],
          ...inOwnRealm,
        },
      },
      {
        extends: true,
        plugins: [react18()],
        test: {
          name: 'react-18',
          // What takes long and asks for no more on another React is left out: a screen's manners, and the largest tables.
          // So is what counts reported errors and warnings: 18 reports each error twice, and warns of layout effects.
          include: [rendered],
          exclude: [
            'packages/ui/src/accessibility/**',
            'packages/ui/src/mfa-challenge/MfaChallenge.{broken,faults}.test.tsx',
            'packages/ui/src/react/**',
            'packages/hooks/src/host/**',
            'packages/hooks/src/react/{firstMount,goesOn,newMount}.test.tsx',
          ],
          ...inOwnRealm,
        },
      },
      {
        extends: true,
        plugins: [preact()],
        test: {
          name: 'preact',
          include: ['packages/contract/src/{client,failure,models}/**/*.test.ts', rendered],
          // Left out: what a host's tree around an element's never does (StrictMode's double run, Activity, Suspense, a hot
          // reload: `react`, `host`; synthetic events through portals: `own-events`), a cache of the host's
          // (`MfaProvider.test`), a mistake in a host's component (`broken`), and what takes long and asks for no more here.
          exclude: [
            'packages/hooks/src/{host,react}/**',
            'packages/hooks/src/provider/MfaProvider.test.tsx',
            'packages/ui/src/{accessibility,own-events,react}/**',
            'packages/ui/src/mfa-challenge/MfaChallenge.broken.test.tsx',
          ],
          env: { MFA_RUNS_ON: 'preact' },
          ...inOwnRealm,
          server: { deps: { inline: readForPreact } },
        },
      },
      {
        extends: true,
        // Found before the first test, so that no reload falls into one.
        optimizeDeps: {
          include: [
            '@testing-library/react',
            '@mfa-challenge/ui > @tanstack/react-query',
            'react-dom/server',
            'colorjs.io',
            '@mfa-challenge/ui > react-hook-form',
            '@mfa-challenge/ui > @hookform/resolvers/zod',
            ...optimizedInBrowser,
          ],
        },
        test: {
          name: 'browser',
          setupFiles: ['.ci/vitest.setup.ts'],
          include: ['packages/*/src/**/*.browser.test.{ts,tsx}', '.storybook/**/*.browser.test.{ts,tsx}'],
          ...inBrowser(),
        },
      },
      {
        extends: true,
        plugins: [preact()],
        // By Vite each comes as it is, so that it asks the plugin above for React.
        optimizeDeps: {
          include: ['@testing-library/react > @testing-library/dom', 'colorjs.io'],
          exclude: [...readForPreact, 'react', 'react-dom', 'preact', '@tanstack/query-core'],
        },
        test: {
          name: 'preact-browser',
          setupFiles: ['.ci/vitest.setup.ts'],
          include: ['packages/{hooks,ui}/src/**/*.browser.test.{ts,tsx}'],
          // Left out: portals and a server's page in a host's form, a host's cache; and `leftovers`, as where a challenge
          // goes before it is drawn, its announcer keeps one timer, for 20 seconds at most.
          exclude: [
            '**/node_modules/**',
            'packages/ui/src/manners/{hostForm,hostQueryClient}.browser.test.tsx',
            'packages/ui/src/mfa-challenge/leftovers.browser.test.tsx',
          ],
          ...inBrowser(),
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['apps/demo/firefox/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['apps/demo/firefox/test-support/serveFirefox.ts'],
          // One Firefox has one session.
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      stories('stories', oneLanguage),
      // The same once more in the dark and from right to left, each in another language than English.
      stories('stories-dark', { theme: 'dark', direction: 'rtl', locale: 'in-turn' }),
    ],
  },
}))
