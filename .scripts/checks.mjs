// What is checked without running the product, each as a name and a command.
import { join } from 'node:path'
import { buildPackages, packages } from './build.mjs'
import { root, run } from './toolchain.mjs'

async function everyOne(commands) {
  let worst = 0
  for (const [command, args, options] of commands) worst = Math.max(worst, await run(command, args, options))
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
  { name: 'format', run: () => run('biome', ['format', '.']) },
  {
    name: 'lint',
    run: () => run('oxlint', ['--type-aware', '--deny-warnings', 'packages', 'apps', '.storybook', '.scripts']),
  },
  {
    name: 'types',
    run: () =>
      everyOne(
        [
          ...packages.map((name) => `packages/${name}`),
          'apps/demo',
          'apps/docs',
          'apps/lab',
          'apps/visual',
          '.storybook',
        ].map((folder) => ['tsc', ['-p', `${folder}/tsconfig.json`]]),
      ),
  },
  {
    name: 'layers and circles',
    run: () =>
      everyOne([
        ['depcruise', ['--config', '.dependency-cruiser.cjs', 'packages', 'apps', '.storybook']],
        ['depcruise', ['--config', '.dependency-cruiser.folders.cjs', 'packages']],
      ]),
  },
  { name: 'layer rules bite', run: () => run('node', ['.scripts/layers-check.mjs']) },
  { name: 'drawing of the packages', run: () => run('node', ['.scripts/arrows.mjs', '--check']) },
  { name: 'design tokens', run: () => run('node', ['.scripts/tokens.mjs', '--check']) },
  { name: 'languages', run: () => run('node', ['.scripts/locales.mjs', '--check']) },
  { name: 'quotes in the docs', run: () => fillDocs('--check') },
  {
    name: 'code and links in the docs',
    run: () => run('node', ['--disable-warning=ExperimentalWarning', 'apps/docs/checks/main.ts']),
  },
  { name: 'unused code', run: () => run('knip', ['--config', '.knip.json']) },
  { name: 'build', run: buildPackages },
  {
    name: 'oldest browsers',
    run: () => run('node', ['--disable-warning=ExperimentalWarning', '.scripts/browser-support.mjs']),
  },
  { name: 'public types', run: () => run('node', ['.scripts/public-types.mjs', '--check']) },
  { name: 'budgets of size', run: () => run('node', ['.scripts/size.mjs', '--built', '--check']) },
  {
    name: 'packed packages',
    run: () =>
      everyOne(
        packages.flatMap((name) => {
          const cwd = join(root, 'packages', name)
          return [
            ['publint', ['--strict'], { cwd }],
            [
              'attw',
              [
                '--pack',
                '.',
                '--profile',
                'esm-only',
                '--quiet',
                '--exclude-entrypoints',
                'styles.css',
                'styles.layer.css',
              ],
              { cwd },
            ],
          ]
        }),
      ),
  },
  { name: 'storybook build', run: () => run('storybook', ['build', '--quiet', '--output-dir', 'storybook-static']) },
]
