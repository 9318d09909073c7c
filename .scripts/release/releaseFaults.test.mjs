import { expect, it } from 'vitest'
import { releaseFaults } from './releaseFaults.mjs'

const repository = { url: 'git+https://code.example/acme/mfa.git' }
const one = { name: 'one', version: '1.2.0', repository }
const two = { name: 'two', version: '1.2.0', repository }
const ci = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://code.example/token',
  GITHUB_SERVER_URL: 'https://code.example',
  GITHUB_REPOSITORY: 'acme/mfa',
}
const ready = {
  manifests: [one, two],
  changelogs: { one: '# one\n\n## 1.2.0\n\n- More', two: '# two\n\n## 1.2.0\n' },
  pending: [],
  env: {},
  isClean: true,
  isReal: false,
}

it('lets a dry run go on anywhere, and a real one in CI', () => {
  expect(releaseFaults({ ...ready, isClean: false })).toEqual([])
  expect(releaseFaults({ ...ready, isReal: true, env: ci })).toEqual([])
})

it('refuses a real one outside CI', () => {
  expect(releaseFaults({ ...ready, isReal: true })).toEqual([expect.stringContaining('by CI alone')])
})

it.each([
  ['several versions', { manifests: [one, { ...two, version: '1.1.0' }] }, 'several versions: 1.2.0, 1.1.0'],
  [
    'a version without a line in the changelog',
    { changelogs: { one: '\n## 1.2.0\n' } },
    'of two says nothing of 1.2.0',
  ],
  ['a changeset that waits', { pending: ['shy-cats.md'] }, 'shy-cats.md wait for a version'],
])('refuses %s, dry or not', (_, change, fault) => {
  for (const more of [{}, { isReal: true, env: ci }]) {
    expect(releaseFaults({ ...ready, ...change, ...more })).toContainEqual(expect.stringContaining(fault))
  }
})

it.each([
  ['what is not committed', { isClean: false }, 'not committed'],
  ['another repository', { env: { ...ci, GITHUB_REPOSITORY: 'me/fork' } }, 'one names another repository'],
])('refuses %s, where it is real', (_, change, fault) => {
  expect(releaseFaults({ ...ready, isReal: true, env: ci, ...change })[0]).toContain(fault)
})
