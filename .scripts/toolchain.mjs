// Brings what the project's tools need: pnpm and every dependency, a current Node among them.
// Runs on the machine's own Node, with nothing installed yet.
import { AsyncLocalStorage } from 'node:async_hooks'
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export const root = join(import.meta.dirname, '..')
const tools = join(root, '.tools')
const pnpmVersion = '12.21.0'
const oldestNode = [20, 19]
const oldestForTools = [22, 18]
/** Standard output belongs to the task: the simulator's `--json` line must be its first. */
const asides = { stdio: ['ignore', process.stderr, process.stderr] }
const windows = process.platform === 'win32'

/** Within it, what is said goes to a function, and not to the terminal: steps that run at once are told of one by one. */
export const hearing = new AsyncLocalStorage()

/** What a command ends with that was stopped. */
export const stoppedCode = 130

/** Runs a command with our tools first on the path. Resolves to its exit code. */
export function run(command, args, { cwd = root, env = {}, stdio = 'inherit' } = {}) {
  const hear = stdio === 'inherit' ? hearing.getStore() : undefined
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      stdio: hear === undefined ? stdio : ['ignore', 'pipe', 'pipe'],
      shell: windows,
      env: { ...toolEnvironment(), ...env },
    })
    if (hear !== undefined)
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear)
    const passedOn = ['SIGINT', 'SIGTERM'].map((signal) => [signal, () => child.kill(signal)])
    for (const [signal, listener] of passedOn) process.on(signal, listener)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      for (const [passed, listener] of passedOn) process.off(passed, listener)
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? stoppedCode : 1))
    })
  })
}

/** Aborted when whoever runs us wants no more: each command hears of it by itself. */
export function whenStopped() {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => controller.abort())
  return controller.signal
}

/** The environment in which `node`, `tsc`, `vite` and the others are the project's own. */
export function toolEnvironment() {
  const path = [join(root, 'node_modules', '.bin'), join(tools, 'node_modules', '.bin'), process.env.PATH]
  return {
    ...process.env,
    PATH: path.join(delimiter),
    STORYBOOK_DISABLE_TELEMETRY: '1',
    // What an example installs comes through whatever proxy the machine trusts.
    NODE_USE_SYSTEM_CA: '1',
  }
}

/** Installs pnpm and all dependencies where that has not been done for this lock file yet. */
export async function ensureTools() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    stop(`This project needs Node ${oldestNode.join('.')} or newer to start; this is ${process.versions.node}.`)
  }
  const wanted = fingerprint()
  const stamp = join(tools, 'installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(join(root, 'node_modules'))) return

  mkdirSync(tools, { recursive: true })
  if (!existsSync(join(tools, 'node_modules', '.bin', windows ? 'pnpm.cmd' : 'pnpm'))) {
    say(`Fetching pnpm ${pnpmVersion} …`)
    const fetched = await run(
      windows ? 'npm.cmd' : 'npm',
      ['install', '--prefix', tools, '--no-save', '--no-audit', '--no-fund', '--loglevel=error', `pnpm@${pnpmVersion}`],
      asides,
    )
    if (fetched !== 0) stop('pnpm could not be fetched. Is the npm registry within reach? Try `npm ping`.')
  }
  say('Installing dependencies. The first time takes a minute or so …')
  const installed = await run('pnpm', ['install', '--frozen-lockfile'], asides)
  if (installed !== 0) stop('The dependencies could not be installed. What pnpm said stands above.')
  checkToolNode()
  writeFileSync(stamp, wanted)
}

/** Where the registry has no Node for this platform, the machine's own must do. */
function checkToolNode() {
  const { stdout } = spawnSync('node', ['--version'], { encoding: 'utf8', env: toolEnvironment(), shell: windows })
  const [major = 0, minor = 0] = stdout.trim().slice(1).split('.').map(Number)
  if (major > oldestForTools[0] || (major === oldestForTools[0] && minor >= oldestForTools[1])) return
  stop(
    `On ${process.platform}-${process.arch} the project can't bring its own Node, and ${stdout.trim()} is too old for ` +
      `its tools. Install Node 24 (https://nodejs.org) and run the command again.`,
  )
}

/** Everything that decides what an install brings. */
function fingerprint() {
  const manifests = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name, 'package.json')),
  )
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${pnpmVersion}`)
  const others = [
    'package.json',
    '.ci/preact/package.json',
    '.ci/react-18/package.json',
    'pnpm-workspace.yaml',
    'pnpm-lock.yaml',
  ]
  for (const file of [...others, ...manifests]) {
    if (existsSync(join(root, file))) hash.update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

export function say(line) {
  const hear = hearing.getStore() ?? ((text) => process.stderr.write(text))
  hear(`${line}\n`)
}

/**
 * Says what to do, and ends.
 *
 * @returns {never}
 */
export function stop(line) {
  say(line)
  process.exit(1)
}
