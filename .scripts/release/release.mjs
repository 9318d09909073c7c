// `npm run release`: builds the packages, checks the tarballs, and tries to publish exactly those, without doing it.
//   --version  makes versions and changelogs of the changesets, for a commit that somebody reviews; publishes nothing
//   --publish  publishes for real, with provenance; CI alone may (.github/workflows/release.yml)
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildPackages, packages } from '../build.mjs'
import { checkTarballs } from '../packed/checkPacked.mjs'
import { packTarballs } from '../packed/tarballs.mjs'
import { root, run, say, stop, toolEnvironment } from '../toolchain.mjs'
import { releaseFaults } from './releaseFaults.mjs'

const options = ['--dry-run', '--version', '--publish']

export async function release(args) {
  const strange = args.find((arg) => !options.includes(arg))
  if (strange !== undefined) stop(`npm run release knows no ${strange}. There are: ${options.join(', ')}.`)
  if (args.includes('--version')) return makeVersions()
  const isReal = args.includes('--publish') && !args.includes('--dry-run')

  const manifests = packages.map(manifestOf)
  const faults = releaseFaults({
    manifests,
    changelogs: Object.fromEntries(packages.map((name) => [manifestOf(name).name, changelogOf(name)])),
    pending: readdirSync(join(root, '.changeset')).filter((file) => file.endsWith('.md') && file !== 'README.md'),
    env: process.env,
    isClean: execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }) === '',
    isReal,
  })
  for (const fault of faults) say(`Not to be released: ${fault}.`)
  if (faults.length > 0) return 1

  if ((await buildPackages()) !== 0) return 1
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  try {
    const tarballs = await packTarballs(folder)
    if (tarballs === undefined || (await checkTarballs(tarballs)) !== 0) return 1
    for (const [name, tarball] of Object.entries(tarballs)) {
      const { name: published, version } = manifestOf(name)
      // After a release that broke off, the next goes on where it did.
      if (isReal && isPublished(`${published}@${version}`)) {
        say(`${published}@${version} is there already.`)
        continue
      }
      const code = await run('pnpm', ['publish', tarball, ...optionsOf(isReal)])
      if (code !== 0) return code
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const { version } = manifests[0]
  say(isReal ? `${version} is published.` : `${version} could be published: this was a dry run.`)
  return isReal ? run('changeset', ['git-tag']) : 0
}

/** The tarball alone is published, so pnpm has no commit to look at: that was done above. */
function optionsOf(isReal) {
  return ['--provenance', '--access', 'public', '--no-git-checks', ...(isReal ? [] : ['--dry-run'])]
}

async function makeVersions() {
  const code = await run('changeset', ['version'])
  if (code !== 0) return code
  const { version } = manifestOf(packages[0])
  // The examples ask for what is released.
  for (const file of globSync('apps/examples/**/package.json', { cwd: root, exclude: ['**/node_modules'] })) {
    const text = readFileSync(join(root, file), 'utf8')
    writeFileSync(join(root, file), text.replaceAll(/("@mfa-challenge\/\w+": "\^)\d[^"]*"/g, `$1${version}"`))
  }
  await run('biome', ['format', '--write', '--log-level=error', 'packages', '.changeset', 'apps/examples'])
  say(`All packages are ${version} now. Read their changelogs, and commit.`)
  return run('pnpm', ['install', '--lockfile-only'])
}

function manifestOf(name) {
  return JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'))
}

function changelogOf(name) {
  const file = join(root, 'packages', name, 'CHANGELOG.md')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function isPublished(spec) {
  try {
    return execFileSync('npm', ['view', spec, 'version'], { encoding: 'utf8', env: toolEnvironment() }).trim() !== ''
  } catch {
    return false
  }
}
