import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packagesIn } from '../packages.ts'

/** What the project, and the portal that is being made, can be told to do. */
export interface Commands {
  scripts: ReadonlySet<string>
  bins: ReadonlySet<string>
  tarballs: ReadonlySet<string>
}

/** Scripts that the templates of Vite, Next and Angular give a portal. */
const ofTemplates = ['dev', 'build', 'start', 'preview', 'test']
/** Tools of others that a page asks for by npx. */
const ofOthers = ['vite', 'vitest', 'jest', 'playwright', 'next', 'ng', 'esbuild', 'webpack', 'pnpm']
const ofTheShell = [
  'cd',
  'curl',
  'export',
  'apt-get',
  'git',
  'mkdir',
  'cp',
  'node',
  'java',
  'echo',
  'openssl',
  'sh',
  'cat',
  'ls',
  'tar',
]

export function commandsOf(root: string): Commands {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const packages = packagesIn(root)
  return {
    scripts: new Set([...Object.keys(scripts), ...ofTemplates]),
    bins: new Set([...packages.flatMap(({ bin = {} }) => Object.keys(bin)), ...ofOthers]),
    tarballs: new Set(packages.map(({ name, version }) => `${name.replace('@', '').replace('/', '-')}-${version}.tgz`)),
  }
}

/** What is wrong with lines for a shell. `undefined`: nothing that could be seen without running them. */
export function readShell(code: string, commands: Commands): string | undefined {
  const { status, stderr } = spawnSync('sh', ['-n'], { input: code, encoding: 'utf8' })
  if (typeof status === 'number' && status !== 0) return stderr.trim()
  const lines = code.replaceAll(/\\\n\s*/g, ' ').split('\n')
  for (const line of lines.flatMap((one) => one.replace(/(^|\s)#.*$/, '').split(/&&|\|\|?|;/))) {
    const words = line.trim().split(/\s+/)
    while (/^[A-Z_]+=/.test(words[0] ?? '')) words.shift()
    const fault = words[0] === undefined || words[0] === '' ? undefined : readCommand(words, commands)
    if (fault !== undefined) return fault
  }
  return undefined
}

function readCommand([program = '', ...words]: string[], { scripts, bins, tarballs }: Commands): string | undefined {
  for (const word of words) {
    const tarball = /mfa-challenge-[\w.-]+\.tgz$/.exec(word)?.[0]
    if (tarball !== undefined && !tarballs.has(tarball)) return `nothing is packed as ${tarball}`
  }
  const plain = words.filter((word) => !word.startsWith('-'))
  if (program === 'npm') {
    const [task = '', name = ''] = plain
    if (task === 'run') return scripts.has(name) ? undefined : `there is no script "${name}"`
    const known = ['start', 'test', 'install', 'init', 'create', 'ping', 'publish', 'pack', 'view', 'ci']
    return known.includes(task) ? undefined : `npm knows no "${task}"`
  }
  if (program === 'npx') {
    const name = plain[0]?.replace(/@[\d.^~]+$|@latest$/, '') ?? ''
    return bins.has(name) ? undefined : `no package has the command "${name}"`
  }
  if (program === 'pnpm') return undefined
  const isKnown = ofTheShell.includes(program) || bins.has(program) || program.startsWith('#')
  return isKnown ? undefined : `"${program}" is no command that is known here`
}
