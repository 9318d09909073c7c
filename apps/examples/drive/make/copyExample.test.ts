import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { copyExample } from './copyExample.ts'
import { readManifest } from './ourPackages.ts'

function copied(name: string) {
  const folder = mkdtempSync(join(tmpdir(), 'copy-example-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const one of ['contract', 'gateway', 'hooks', 'simulator', 'ui', 'embed']) {
    writeFileSync(join(folder, `mfa-challenge-${one}-0.1.0.tgz`), '')
  }
  copyExample(name, folder, join(folder, 'portal'))
  return join(folder, 'portal')
}

it('brings the packed packages along, and those that they need', () => {
  const portal = copied('esbuild')
  const { dependencies = {}, devDependencies = {} } = readManifest(portal)
  expect(readdirSync(join(portal, 'vendor'))).toHaveLength(5)
  expect(dependencies['@mfa-challenge/ui']).toBe('file:./vendor/mfa-challenge-ui-0.1.0.tgz')
  expect(dependencies['@mfa-challenge/contract']).toBe('file:./vendor/mfa-challenge-contract-0.1.0.tgz')
  expect(devDependencies['@mfa-challenge/simulator']).toBe('file:./vendor/mfa-challenge-simulator-0.1.0.tgz')
  expect(dependencies.react).toBe('18.3.1')
})

it('copies hidden files, and nothing that was made', () => {
  const portal = copied('plain')
  expect(existsSync(join(portal, '.env'))).toBe(true)
  expect(existsSync(join(portal, 'node_modules'))).toBe(false)
})
