// What is checked without running the product, each as a name and a command. Neighbours that say `beside` run two at a time;
// any other alone, after those before it.
import { buildPackages, packages } from './build.mjs'
import { run, stoppedCode } from './toolchain.mjs'

/** The folders that TypeScript reads as one. */
export const typed = [
  ...packages.map((name) => `packages/${name}`),
  'apps/demo',
  'apps/docs',
  'apps/examples/drive',
  'apps/lab',
  'apps/visual',
  '.storybook',
]

async function everyOne(commands) {
  let worst = 0
  for (const [command, args, options] of commands) {
    const code = await run(command, args, options)
    if (code === stoppedCode) return code
    worst = Math.max(worst, code)
  }
  return worst
}

/** What the docs quote, from where it stands: written anew, or with `--check` compared. */
export const fillDocs = (...args) =>
  run('node', [
    '--conditions=@mfa-challenge/source',
    '--disable-warning=ExperimentalWarning',
    'apps/docs/filled/main.ts',
    ...args,
  ])

export const checks = [
  { name: 'format', beside: true, run: () => run('biome', ['format', '.']) },
  {
    name: 'lint',
    beside: true,
    run: () => run('oxlint', ['--type-aware', '--deny-warnings', 'packages', 'apps', '.storybook', '.scripts']),
  },
  {
    name: 'types',
    beside: true,
    run: () => everyOne(typed.map((folder) => ['tsc', ['-p', `${folder}/tsconfig.json`]])),
  },
  {
    name: 'layers and circles',
    beside: true,
    run: () =>
      everyOne([
        ['depcruise', ['--config', '.dependency-cruiser.cjs', 'packages', 'apps', '.storybook']],
        ['depcruise', ['--config', '.dependency-cruiser.folders.cjs', 'packages']],
      ]),
  },
  { name: 'layer rules bite', beside: true, run: () => run('node', ['.scripts/layers-check.mjs']) },
  { name: 'drawing of the packages', beside: true, run: () => run('node', ['.scripts/arrows.mjs', '--check']) },
  { name: 'design tokens', beside: true, run: () => run('node', ['.scripts/tokens.mjs', '--check']) },
  { name: 'languages', beside: true, run: () => run('node', ['.scripts/locales.mjs', '--check']) },
  { name: 'quotes in the docs', beside: true, run: () => fillDocs('--check') },
  {
    name: 'code and links in the docs',
    beside: true,
    run: () => run('node', ['--disable-warning=ExperimentalWarning', 'apps/docs/checks/main.ts']),
  },
  { name: 'unused code', beside: true, run: () => run('knip', ['--config', '.knip.json']) },
  { name: 'build', run: buildPackages },
  {
    name: 'oldest browsers',
    beside: true,
    run: () => run('node', ['--disable-warning=ExperimentalWarning', '.scripts/browser-support.mjs']),
  },
  { name: 'public types', beside: true, run: () => run('node', ['.scripts/public-types.mjs', '--check']) },
  { name: 'budgets of size', beside: true, run: () => run('node', ['.scripts/size.mjs', '--built', '--check']) },
  { name: 'packed packages', beside: true, run: () => run('node', ['.scripts/packed/main.mjs']) },
  {
    name: 'storybook build',
    beside: true,
    run: () => run('storybook', ['build', '--quiet', '--output-dir', 'storybook-static']),
  },
]

/** Each as a step. A check counts as one test. */
export const checkSteps = checks.map((check) => ({
  ...check,
  run: async () => ((await check.run()) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
}))
