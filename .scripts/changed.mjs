// `npm test -- --changed [REVISION]`: what a change can have touched, in a minute or two. The files that differ from REVISION
// (HEAD by default), and the tests and stories that lie beside them or come to them by few imports. No substitute for
// `npm test`: what is further away is counted, and not run.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { typed } from './checks.mjs'
import { ensureRedis } from './redis.mjs'
import { root, run, say, stop, toolEnvironment } from './toolchain.mjs'

/** A component, and what it is part of, with the tests of both. */
const farthest = 2

const isTest = (file) => /\.test\.(tsx?|mjs)$/.test(file)
const isStory = (file) => file.endsWith('.stories.tsx')
const isInBrowser = (file) => file.includes('.browser.test.')

export async function testChanged(revision = 'HEAD') {
  const started = Date.now()
  const changed = changedSince(revision)
  if (changed.length === 0)
    stop(`Nothing differs from ${revision}. Name what to compare with: npm test -- --changed main`)
  say(`Changed: ${changed.join(', ')}`)

  const { near, far } = reachedFrom(changed, importersOf(cruise()))
  const unit = near.filter((file) => isTest(file) && !isInBrowser(file))
  const browser = near.filter(isInBrowser)
  const stories = near.filter(isStory)
  const scripts = changed.filter((file) => /\.(tsx?|mjs)$/.test(file))
  const touched = typed.filter((folder) => changed.some((file) => file.startsWith(`${folder}/`)))

  const env = {
    ...(browser.length + stories.length > 0 ? { CHROMIUM_PATH: await ensureBrowser() } : {}),
    ...(unit.some((file) => file.startsWith('packages/gateway/')) ? { REDIS_SERVER_PATH: await ensureRedis() } : {}),
  }
  const vitest = (project, files) => () => run('vitest', ['run', '--project', project, ...files], { env })
  const steps = [
    [
      'format',
      changed,
      () => run('biome', ['format', '--files-ignore-unknown=true', '--no-errors-on-unmatched', ...changed]),
    ],
    ['lint', scripts, () => run('oxlint', ['--type-aware', '--deny-warnings', ...scripts])],
    ...touched.map((folder) => [`types of ${folder}`, [folder], () => run('tsc', ['-p', `${folder}/tsconfig.json`])]),
    ['unit tests', unit, vitest('unit*', unit)],
    ['browser tests', browser, vitest('browser', browser)],
    ['stories', stories, vitest('stories', stories)],
  ]
  const red = []
  for (const [name, files, work] of steps) {
    if (files.length === 0) continue
    say(`\n── ${String(name)}`)
    if ((await work()) !== 0) red.push(name)
  }
  say(
    `\n${Math.round((Date.now() - started) / 1000)} s. ${red.length > 0 ? `Red: ${red.join(', ')}.` : 'All green.'} ` +
      `Run: ${unit.length} files of unit tests, ${browser.length} in the browser, ${stories.length} of stories. ` +
      `Not run: ${far} files of tests and stories that come to it by more than ${farthest} imports; \`npm test\` runs them.`,
  )
  return red.length > 0 ? 1 : 0
}

function changedSince(revision) {
  const git = (...args) => {
    try {
      return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    } catch {
      return stop(`git knows no "${revision}" here. Name a branch or a commit: npm test -- --changed main`)
    }
  }
  const differing = git('diff', '--name-only', '--diff-filter=d', revision)
  const untracked = git('ls-files', '--others', '--exclude-standard')
  return [...new Set(`${differing}${untracked}`.split('\n'))].filter((file) => file !== '')
}

/** Every module and what it imports, by paths from the root. */
function cruise() {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'packages', 'apps', '.storybook']
  const options = { cwd: root, encoding: 'utf8', env: toolEnvironment(), maxBuffer: 1 << 28 }
  return JSON.parse(execFileSync('depcruise', args, options)).modules
}

function importersOf(modules) {
  const importers = new Map()
  for (const { source, dependencies } of modules) {
    for (const { resolved } of dependencies) importers.set(resolved, [...(importers.get(resolved) ?? []), source])
  }
  return importers
}

/** Tests and stories near the files, and how many more there are. A stylesheet is its folder's, and so is whatever has none. */
function reachedFrom(files, importers) {
  const folders = new Set(files.map(dirname))
  const distance = new Map(files.map((file) => [file, 0]))
  const isOurs = (file) => isTest(file) || isStory(file)
  for (const [file, found] of distance) {
    for (const importer of importers.get(file) ?? []) if (!distance.has(importer)) distance.set(importer, found + 1)
  }
  const beside = [...importers.values()].flat().filter((file) => isOurs(file) && folders.has(dirname(file)))
  for (const file of beside) distance.set(file, 0)
  const reached = [...distance].filter(([file]) => isOurs(file) && existsSync(join(root, file)))
  const near = reached.filter(([, found]) => found <= farthest).map(([file]) => file)
  return { near, far: reached.length - near.length }
}
