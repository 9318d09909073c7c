// `npm run NAME`: one of the project's tasks, with the project's own tools.
import { ensureBrowser } from './browser.mjs'
import { buildPackages } from './build.mjs'
import { checkSteps, fillDocs } from './checks.mjs'
import { askFrameworks, runConsumers } from './consumers.mjs'
import { packPackages } from './pack.mjs'
import { ensureLab } from './lab.mjs'
import { runRecipes } from './recipes.mjs'
import { release } from './release/release.mjs'
import { ensureRedis } from './redis.mjs'
import { runSteps } from './steps.mjs'
import { runStories } from './stories.mjs'
import { ensureTools, run, stop } from './toolchain.mjs'

const [task, ...rest] = process.argv.slice(2)

/** A command of the lab: `apps/lab/NAME/main.ts`. */
const inLab = (name) => async () => {
  await ensureLab(name)
  return run('node', ['--disable-warning=ExperimentalWarning', `apps/lab/${name}/main.ts`, ...rest])
}

const tasks = {
  simulator: () =>
    run('node', [
      '--conditions=@mfa-challenge/source',
      '--disable-warning=ExperimentalWarning',
      'packages/simulator/src/node/main.ts',
      ...rest,
    ]),
  gateway: () =>
    run('node', [
      '--conditions=@mfa-challenge/source',
      '--disable-warning=ExperimentalWarning',
      'packages/gateway/src/check/main.ts',
      ...rest,
    ]),
  soak: () =>
    run('node', [
      '--conditions=@mfa-challenge/source',
      '--disable-warning=ExperimentalWarning',
      'packages/hooks/src/test-support/soak/main.ts',
      ...rest,
    ]),
  storybook: () => run('storybook', ['dev', '--port', '6006', '--no-open', ...rest]),
  visual: async () =>
    run('node', ['--disable-warning=ExperimentalWarning', 'apps/visual/main.ts', ...rest], {
      env: { CHROMIUM_PATH: await ensureBrowser() },
    }),
  'visual:check': async () =>
    run('node', ['--disable-warning=ExperimentalWarning', 'apps/visual/regressions/main.ts'], {
      env: { CHROMIUM_PATH: await ensureBrowser() },
    }),
  filled: inLab('filled'),
  webkit: inLab('webkit'),
  heard: inLab('heard'),
  polling: () =>
    run('node', [
      '--conditions=@mfa-challenge/source',
      '--disable-warning=ExperimentalWarning',
      'apps/lab/polling/main.ts',
      ...rest,
    ]),
  leftovers: async () =>
    run(
      'node',
      [
        '--conditions=@mfa-challenge/source',
        '--disable-warning=ExperimentalWarning',
        'apps/lab/leftovers/main.ts',
        ...rest,
      ],
      { env: { CHROMIUM_PATH: await ensureBrowser() } },
    ),
  servers: async () =>
    run('node', ['--disable-warning=ExperimentalWarning', 'apps/lab/servers/main.ts', ...rest], {
      env: { REDIS_SERVER_PATH: await ensureRedis() },
    }),
  frameworks: async () => (await buildPackages()) || askFrameworks(rest),
  bench: async () =>
    run('node', ['--disable-warning=ExperimentalWarning', 'apps/lab/bench/main.ts', ...rest], {
      env: { CHROMIUM_PATH: await ensureBrowser() },
    }),
  load: async () =>
    run(
      'node',
      ['--conditions=@mfa-challenge/source', '--disable-warning=ExperimentalWarning', 'apps/lab/load/main.ts', ...rest],
      { env: { REDIS_SERVER_PATH: await ensureRedis() } },
    ),
  consumers: async () =>
    (await buildPackages()) || (await runConsumers(rest)) || (rest.length === 0 ? askFrameworks([]) : 0),
  stories: () => runStories(rest),
  docs: () => run('node', ['--disable-warning=ExperimentalWarning', 'apps/docs/main.ts', ...rest]),
  build: () => buildPackages(),
  api: async () => (await buildPackages()) || run('node', ['.scripts/public-types.mjs']),
  size: () => run('node', ['.scripts/size.mjs', ...rest]),
  pack: () => packPackages(rest[0]),
  recipes: async () => {
    const { passed, failed } = await runRecipes(rest)
    process.stdout.write(`${passed} passed, ${failed} failed\n`)
    return failed === 0 ? 0 : 1
  },
  release: () => release(rest),
  check: async () => ((await runSteps(checkSteps)).some(({ failed }) => failed > 0) ? 1 : 0),
  fix: async () =>
    (await run('node', ['.scripts/tokens.mjs'])) ||
    (await fillDocs()) ||
    (await run('biome', ['format', '--write', '.'])) ||
    (await run('node', ['.scripts/arrows.mjs'])) ||
    run('node', ['.scripts/locales.mjs']),
}

const chosen = tasks[task]
if (chosen === undefined) stop(`There is no task "${task}". There are: ${Object.keys(tasks).join(', ')}.`)
await ensureTools()
process.exitCode = await chosen()
