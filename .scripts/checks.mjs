// What is checked without running the product, each as a name and a command.
import { buildPackages, packages } from './build.mjs'
import { checkPacked } from './packed/checkPacked.mjs'
import { run } from './toolchain.mjs'

async function everyOne(commands) {
  let worst = 0
  for (const [command, args, options] of commands) worst = Math.max(worst, await run(command, args, options))
  return worst
}

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
        [...packages.map((name) => `packages/${name}`), 'apps/demo', 'apps/lab', 'apps/visual', '.storybook'].map(
          (folder) => ['tsc', ['-p', `${folder}/tsconfig.json`]],
        ),
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
  { name: 'unused code', run: () => run('knip', ['--config', '.knip.json']) },
  { name: 'build', run: buildPackages },
  {
    name: 'oldest browsers',
    run: () => run('node', ['--disable-warning=ExperimentalWarning', '.scripts/browser-support.mjs']),
  },
  { name: 'public types', run: () => run('node', ['.scripts/public-types.mjs', '--check']) },
  { name: 'budgets of size', run: () => run('node', ['.scripts/size.mjs', '--built', '--check']) },
  { name: 'packed packages', run: checkPacked },
  { name: 'storybook build', run: () => run('storybook', ['build', '--quiet', '--output-dir', 'storybook-static']) },
]
