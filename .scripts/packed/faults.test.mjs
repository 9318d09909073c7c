import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { root } from '../toolchain.mjs'
import { contentFaults } from './contentFaults.mjs'
import { bundledFaults, statedFaults } from './effectFaults.mjs'
import { mapFaults } from './mapFaults.mjs'

const installed = mkdtempSync(join(tmpdir(), 'packed-test-'))
const folder = join(installed, 'node_modules/@mfa-challenge/one')
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const manifest = {
  name: '@mfa-challenge/one',
  description: 'One',
  keywords: ['one'],
  homepage: 'https://portal.example',
  bugs: 'https://portal.example',
  license: 'MIT',
  repository: {},
  type: 'module',
  sideEffects: ['./dist/register.js'],
  publishConfig: {},
  exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
  dependencies: { zod: '^4.1.0' },
  peerDependencies: { react: '^18.3.0 || ^19.0.0' },
}
const map = JSON.stringify({
  version: 3,
  sources: ['../src/index.ts'],
  sourcesContent: ['\nexport function one() {}\n'],
  mappings: 'AACA,SAAgB',
  names: [],
})
const good = {
  'README.md': '# One',
  LICENSE: 'MIT',
  'dist/index.d.ts': 'export declare function one(): void',
  'dist/index.js': 'function one() {}\nexport { one }\n//# sourceMappingURL=index.js.map\n',
  'dist/index.js.map': map,
  'dist/register.js': 'globalThis.one = 1\n',
}

/** A package that differs from a good one by what is given; a file that is `undefined` is left out. */
function packed(files = {}, changes = {}) {
  const all = { ...good, ...files }
  const present = Object.keys(all).filter((file) => all[file] !== undefined)
  const written = { ...manifest, ...changes }
  for (const file of present) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), all[file])
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(written))
  return { folder, files: present, manifest: written }
}

describe('what is in a tarball', () => {
  it.each([
    ['a good one', {}, {}, []],
    [
      'an entry without its file',
      { 'dist/index.d.ts': undefined },
      {},
      ["exports or bin name dist/index.d.ts, which isn't there"],
    ],
    ['no licence', { LICENSE: undefined }, {}, ['there is no LICENSE']],
    ['a test', { 'dist/one.test.js': '' }, {}, ['dist/one.test.js is for our own tests']],
    ['a story', { 'dist/One.stories.js': '' }, {}, ['dist/One.stories.js is for our own tests']],
    ['what supports tests', { 'dist/test-support/a.js': '' }, {}, ['dist/test-support/a.js is for our own tests']],
    ['no keywords', {}, { keywords: undefined }, ['package.json says no keywords']],
    [
      'the workspace',
      {},
      { dependencies: { zod: 'workspace:^' } },
      ['it asks for zod as workspace:^, which is no range'],
    ],
    [
      'one release alone',
      {},
      { peerDependencies: { react: '19.3.1' } },
      ['it asks for react as 19.3.1, which is no range'],
    ],
    [
      'an undeclared type',
      { 'dist/index.d.ts': "import type { A } from 'hono'" },
      {},
      ['dist/index.d.ts imports hono, undeclared'],
    ],
    [
      'a path of this machine',
      { 'dist/index.d.ts': `// ${root}/a.ts` },
      {},
      ['dist/index.d.ts says where it was built'],
    ],
  ])('%s', (_, files, changes, faults) => {
    expect(contentFaults(packed(files, changes))).toEqual(faults)
  })
})

describe('source maps', () => {
  const changed = (change) => ({ 'dist/index.js.map': JSON.stringify({ ...JSON.parse(map), ...change }) })
  it.each([
    ['a good one', {}, []],
    ['missing', { 'dist/index.js.map': undefined }, ['dist/index.js has no source map']],
    ['not named', { 'dist/index.js': 'function one() {}' }, ['dist/index.js.map is not named by its file']],
    [
      'a path',
      changed({ sources: ['/home/me/index.ts'] }),
      ['dist/index.js.map says where it was built: /home/me/index.ts'],
    ],
    ['no sources', changed({ sourcesContent: [null] }), ['dist/index.js.map is without its sources']],
    [
      'another line',
      changed({ sourcesContent: ['export function one() {}\n'] }),
      ['dist/index.js.map leads one astray'],
    ],
  ])('%s', (_, files, faults) => {
    expect(mapFaults(packed(files))).toEqual(faults)
  })
})

describe('sideEffects', () => {
  it.each([
    ['true to fact', {}, {}, []],
    [
      'a deed that it leaves out',
      {},
      { sideEffects: false },
      ['dist/register.js does something when imported: globalThis.one = 1'],
    ],
    [
      'an idle file that it names',
      {},
      { sideEffects: ['./dist/*.js'] },
      ['dist/index.js does nothing when imported, and sideEffects names it'],
    ],
  ])('%s', (_, files, changes, faults) => {
    expect(statedFaults(packed(files, changes))).toEqual(faults)
  })

  const acting = { 'dist/index.js': "import './register.js'\nexport function one() {}\n" }
  it.each([
    ['what acts stays, the rest goes', acting, {}, []],
    ['an entry that acts', acting, { sideEffects: ['./dist/register.js', './dist/index.js'] }, []],
    [
      'an entry that would and does not',
      { 'dist/index.js': '' },
      { sideEffects: true },
      [
        'an import of @mfa-challenge/one is dropped by esbuild, and acts',
        'an import of @mfa-challenge/one is dropped by Vite, and acts',
      ],
    ],
    // Not every bundler reads every pattern.
    [
      'a pattern that is not read',
      acting,
      { sideEffects: ['./dist/@(register).js'] },
      [
        'whoever uses @mfa-challenge/one goes without dist/register.js by esbuild',
        'whoever uses @mfa-challenge/one goes without dist/register.js by Vite',
      ],
    ],
  ])('to a bundler: %s', async (_, files, changes, faults) => {
    expect(await bundledFaults(packed(files, changes), installed)).toEqual(faults)
  })
})
