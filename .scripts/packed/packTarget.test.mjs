import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../toolchain.mjs'
import { packTarget } from './packTarget.mjs'

const portal = realpathSync(mkdtempSync(join(tmpdir(), 'portal-')))
mkdirSync(join(portal, 'web'))
writeFileSync(join(portal, 'package.json'), '{}')
const vendor = { target: join(portal, 'vendor'), portal }

it('sees the folder from where npm was called, and not from our root', () => {
  const env = { npm_lifecycle_event: 'pack', INIT_CWD: portal }
  expect(packTarget('vendor', { env, cwd: root })).toEqual(vendor)
  expect(packTarget('../vendor', { env: { ...env, INIT_CWD: join(portal, 'web') }, cwd: root })).toEqual(vendor)
})

it('sees it from where the script was called without npm, whatever script that was called from', () => {
  expect(packTarget('vendor', { env: {}, cwd: portal })).toEqual(vendor)
  expect(packTarget('vendor', { env: { npm_lifecycle_event: 'setup', INIT_CWD: root }, cwd: portal })).toEqual(vendor)
})

it('takes a whole path as it is', () => {
  expect(packTarget(vendor.target, { env: { npm_lifecycle_event: 'pack', INIT_CWD: root }, cwd: root })).toEqual(vendor)
})

it('refuses our own folders, and none', () => {
  const problem = `No package.json of another project above ${join(root, 'vendor')}. Name a folder inside your portal.`
  expect(packTarget('vendor', { env: {}, cwd: root })).toEqual({ problem })
  expect(packTarget(undefined)).toEqual({ problem: expect.stringContaining('npm run pack -- ../my-portal/vendor') })
})
