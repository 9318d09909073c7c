// Proves that the check of layers and circles fails when it should: each planted fault must turn it red.
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, run, say } from './toolchain.mjs'

const faults = [
  ['contract reaches up to hooks', 'packages/contract/src/planted.ts', "import '../../hooks/src/index.ts'\n"],
  ['hooks reach sideways to the simulator', 'packages/hooks/src/planted.ts', "import '@mfa-challenge/simulator'\n"],
  ['a package imports itself by its index', 'packages/ui/src/planted.ts', "import './index.ts'\n"],
  [
    'two files import each other, if only for types',
    'packages/contract/src/planted.ts',
    "import type { B } from './plantedToo.ts'\nexport type A = B\n",
    'packages/contract/src/plantedToo.ts',
    "import type { A } from './planted.ts'\nexport type B = A | 1\n",
  ],
  [
    'a folder gets an index',
    'packages/ui/src/words/index.ts',
    'export {}\n',
    'packages/ui/src/planted.ts',
    "import './words/index.ts'\n",
  ],
]

const copy = mkdtempSync(join(tmpdir(), 'layers-'))
const ours = (path) => !/\/(node_modules|dist|\.git)(\/|$)/.test(path)
for (const part of ['packages', '.dependency-cruiser.cjs', 'tsconfig.base.json', 'package.json']) {
  cpSync(join(root, part), join(copy, part), { recursive: true, filter: ours })
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
for (const name of ['contract', 'hooks', 'simulator', 'ui']) {
  cpSync(join(root, 'packages', name, 'node_modules'), join(copy, 'packages', name, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  })
}

const cruise = () =>
  run('depcruise', ['--config', '.dependency-cruiser.cjs', 'packages'], { cwd: copy, stdio: 'ignore' })

let missed = 0
if ((await cruise()) !== 0) {
  say('layers: the untouched copy is refused already')
  missed += 1
}
for (const [name, ...files] of faults) {
  for (let at = 0; at < files.length; at += 2) writeFileSync(join(copy, files[at]), files[at + 1])
  const refused = (await cruise()) !== 0
  for (let at = 0; at < files.length; at += 2) rmSync(join(copy, files[at]))
  say(`${refused ? 'refused' : 'MISSED '}  ${name}`)
  if (!refused) missed += 1
}
rmSync(copy, { recursive: true, force: true })
process.exitCode = missed === 0 ? 0 : 1
