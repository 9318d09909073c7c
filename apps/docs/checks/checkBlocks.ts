import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCss, readHtml, readJson, readMermaid, readVue, readYaml, type Reader } from './languages/markup.ts'
import { compileScripts } from './languages/scripts.ts'
import { commandsOf, readShell } from './languages/shell.ts'
import type { Block, Fault } from './readBlocks.ts'

/** What the blocks of all pages came to. */
export interface Checked {
  faults: Fault[]
  /** How many there are of which sort. */
  counts: Record<string, number>
}

const scripts = new Set(['ts', 'tsx', 'js', 'mjs', 'jsx'])
/** What was said or is drawn, and runs nowhere. */
const words = new Set(['', 'text', 'http', 'diff'])

/** Has each block compiled, parsed or looked up, by its language. A language that nothing here knows is a fault. */
export function checkBlocks(root: string, blocks: readonly Block[], folder: string): Checked {
  const commands = commandsOf(root)
  const readers: Record<string, Reader> = {
    html: readHtml,
    css: readCss,
    json: readJson,
    yaml: readYaml,
    vue: readVue,
    mermaid: readMermaid,
    sh: (code) => readShell(code, commands),
  }
  const faults: Fault[] = []
  const counts: Record<string, number> = {}
  const toCompile: Block[] = []
  const count = (sort: string) => (counts[sort] = (counts[sort] ?? 0) + 1)

  for (const block of blocks) {
    const { page, line, language, code, quotes, notRun } = block
    const say = (says: string) => faults.push({ page, line, says })
    const read = readers[language]
    const isKnown = read !== undefined || scripts.has(language) || words.has(language)
    if (notRun !== undefined && isKnown)
      say(`"not run" is for languages that nothing here can check, and ${language} can be.`)
    if (quotes !== undefined && !existsSync(join(root, quotes))) say(`${quotes}, which it quotes, is not there.`)
    else if (quotes !== undefined && readFileSync(join(root, quotes), 'utf8').trimEnd() !== code.trimEnd())
      say(`${quotes} says something else by now. \`npm run fix\` quotes it anew.`)

    if (notRun !== undefined) count('marked as not run')
    else if (scripts.has(language)) {
      if (quotes !== undefined) {
        toCompile.push(block)
        count('quoted from files that are tested')
      } else if (missingPackage(root, code) !== undefined) count(`waiting for ${missingPackage(root, code)}`)
      else {
        toCompile.push(block)
        count('compiled')
      }
    } else if (read !== undefined) {
      count(`${language} read`)
      const fault = attempt(() => read(code))
      if (fault !== undefined) say(fault)
    } else if (!words.has(language)) {
      say(
        `Nothing here checks "${language}". Give it a check in apps/docs/checks, or say why not: <!-- not run: … -->.`,
      )
    } else if (/^(npm|npx|pnpm|node|cd|curl) /m.test(code)) say('Lines for a shell: begin it with ```sh.')
    else count('words')
  }
  return { faults: [...faults, ...compileScripts(toCompile, folder)], counts }
}

function attempt(read: () => string | undefined): string | undefined {
  try {
    return read()
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0] : String(error)
  }
}

/** A package of ours that is imported, and that this checkout doesn't have. */
function missingPackage(root: string, code: string): string | undefined {
  const names = [...code.matchAll(/['"](@mfa-challenge\/([\w-]+))/g)]
  return names.find(([, , name = '']) => !existsSync(join(root, 'packages', name, 'package.json')))?.[1]
}
