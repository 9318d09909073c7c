import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { places } from '../../site/places.ts'
import type { Block, Fault } from '../readBlocks.ts'

const base = {
  extends: join(places.root, 'tsconfig.base.json'),
  compilerOptions: {
    types: ['node', 'vite/client'],
    // A page shows a part.
    noUnusedLocals: false,
    noUnusedParameters: false,
    experimentalDecorators: true,
  },
}
const loose = { allowJs: true, checkJs: true, noImplicitAny: false }
const isTyped = ({ language }: Block) => language.startsWith('ts')

/**
 * Compiles blocks of TypeScript and JavaScript against the packages as they are. Each is a file, by its name where it has
 * one, so that the files of a page may import each other. What is quoted is there for others, and is tested where it stands.
 */
export function compileScripts(blocks: readonly Block[], folder: string): Fault[] {
  rmSync(folder, { recursive: true, force: true })
  return [
    ...compile(blocks.filter(isTyped), join(folder, 'ts'), {}),
    ...compile(
      blocks.filter((block) => !isTyped(block)),
      join(folder, 'js'),
      loose,
    ),
  ]
}

function compile(blocks: readonly Block[], folder: string, options: object): Fault[] {
  const files = new Map<string, Block>()
  for (const [at, block] of blocks.entries()) {
    const page = block.page.replaceAll(/[^\w]+/g, '-')
    const named = `${page}/${block.name ?? ''}`
    const file = /\.\w+$/.test(named) && !files.has(named) ? named : `${page}/block-${at}.${block.language}`
    files.set(file, block)
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    const [above, below] = around(block)
    writeFileSync(join(folder, file), `${above}${block.code}${below}`)
  }
  if (files.size === 0) return []
  const config = { ...base, compilerOptions: { ...base.compilerOptions, ...options }, include: ['**/*'] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const { stdout } = spawnSync('tsc', ['-p', folder, '--pretty', 'false'], { encoding: 'utf8', cwd: folder })
  return stdout.split('\n').flatMap((said) => {
    const [, file = '', line, message = said] = /^(.+?)\((\d+),\d+\): error (TS\d+: .*)$/.exec(said) ?? []
    const block = files.get(file)
    if (block === undefined) return said.includes('error TS') ? [{ page: folder, line: 0, says: said }] : []
    if (block.quotes !== undefined) return []
    const above = around(block)[0].split('\n').length - 1
    return [{ page: block.page, line: block.line + Math.max(0, Number(line) - above - 1), says: message }]
  })
}

/**
 * What stands above a block, and below it: a line of nothing but `…` in what is given says where the block goes. By
 * `export {}` it is a module, whose names are its own. A directive must come first.
 */
function around({ given, code }: Block): [above: string, below: string] {
  if (/^['"]use /.test(code)) return ['', '']
  if (given === undefined) return ['export {}\n', '']
  const [above = '', below = ''] = given.split(/^…\n/m)
  return [`export {}\n${above.trimEnd()}\n`, below]
}
