// Proves that the check of layers and circles fails when it should: each planted fault must be refused by its rule.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root, run, say } from './toolchain.mjs'

/**
 * What is wrong, the rule that must say so of the first file (or of `from`), and the files, all in one copy of the
 * packages.
 */
const faults = [
  {
    name: 'contract reaches up to hooks',
    rule: 'layers-contract',
    files: { 'packages/contract/src/upwards.ts': "import '../../hooks/src/index.ts'\n" },
  },
  {
    name: 'hooks reach sideways to the simulator',
    rule: 'layers-hooks',
    files: { 'packages/hooks/src/sideways.ts': "import '@mfa-challenge/simulator'\n" },
  },
  {
    name: 'a package imports itself by its index',
    rule: 'own-name-ui',
    files: { 'packages/ui/src/itself.ts': "import './index.ts'\n" },
  },
  {
    name: 'an app imports a file by its path',
    rule: 'names-only',
    files: { 'apps/planted/byPath.ts': "import type {} from '../../packages/ui/src/words/MfaWords.ts'\n" },
  },
  {
    name: 'an app imports a package by the path of its index',
    rule: 'names-only',
    files: { 'apps/planted/byIndex.ts': "import '../../packages/ui/src/index.ts'\n" },
  },
  {
    name: 'Storybook imports a file that its package does not export',
    rule: 'no-unresolved',
    files: { '.storybook/planted/inside.ts': "import '@mfa-challenge/ui/src/words/MfaWords.ts'\n" },
  },
  {
    name: 'an app uses what only our packages share',
    rule: 'internal-is-ours',
    files: { 'apps/planted/internal.ts': "import '../../packages/contract/src/internal.ts'\n" },
  },
  {
    name: 'two files import each other, if only for types',
    rule: 'no-circles',
    files: {
      'packages/contract/src/here.ts': "import type { B } from './there.ts'\nexport type A = B\n",
      'packages/contract/src/there.ts': "import type { A } from './here.ts'\nexport type B = A | 1\n",
    },
  },
  {
    name: 'a folder gets an index',
    rule: 'no-folder-index',
    files: {
      'packages/ui/src/taker.ts': "import './words/index.ts'\n",
      'packages/ui/src/words/index.ts': 'export {}\n',
    },
  },
  {
    name: 'two folders import each other, if only for types and without a circle of files',
    rule: 'no-folder-circles',
    from: 'packages/ui/src/busy',
    files: {
      'packages/ui/src/busy/asksWords.ts': "import type { Text } from '../words/text.ts'\nexport type Asked = Text\n",
      'packages/ui/src/words/text.ts': 'export type Text = string\n',
      'packages/ui/src/words/asksBusy.ts': "import type { Idle } from '../busy/idle.ts'\nexport type Asked = Idle\n",
      'packages/ui/src/busy/idle.ts': 'export type Idle = undefined\n',
    },
  },
]
const folders = ['packages', 'apps', '.storybook']
const configs = ['.dependency-cruiser.cjs', '.dependency-cruiser.folders.cjs']

const copy = mkdtempSync(join(tmpdir(), 'layers-'))
const ours = (path) => !/\/(node_modules|dist|\.git)(\/|$)/.test(path)
for (const part of ['packages', ...configs, 'tsconfig.base.json', 'package.json']) {
  cpSync(join(root, part), join(copy, part), { recursive: true, filter: ours })
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
for (const name of ['contract', 'embed', 'gateway', 'hooks', 'simulator', 'ui']) {
  cpSync(join(root, 'packages', name, 'node_modules'), join(copy, 'packages', name, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  })
}

for (const { files } of faults) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    writeFileSync(join(copy, file), text)
  }
}
// Asked for JSON it ends with 0, whatever it found.
const report = join(copy, 'report.json')
const violations = []
for (const config of configs) {
  await run('depcruise', ['--config', config, '-T', 'json', '-f', report, ...folders], { cwd: copy })
  violations.push(...JSON.parse(readFileSync(report, 'utf8')).summary.violations)
}

let missed = 0
const planted = faults.flatMap(({ files }) => Object.keys(files).flatMap((file) => [file, dirname(file)]))
for (const { name, rule, files, from = Object.keys(files)[0] } of faults) {
  const refused = violations.some((violation) => violation.rule.name === rule && violation.from === from)
  say(`${refused ? 'refused' : 'MISSED '}  ${name}`)
  if (!refused) missed += 1
}
for (const { from, rule } of violations.filter((violation) => !planted.includes(violation.from))) {
  say(`layers: ${from} is refused by ${rule.name}, and nothing was planted there`)
  missed += 1
}
rmSync(copy, { recursive: true, force: true })
process.exitCode = missed === 0 ? 0 : 1
