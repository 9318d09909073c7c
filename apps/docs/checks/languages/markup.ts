import { parse as parseVue, compileScript, compileTemplate } from '@vue/compiler-sfc'
import { transformSync } from 'esbuild'
import { transform } from 'lightningcss'
import { parse, parseFragment } from 'parse5'
import { parse as parseYaml } from 'yaml'

/** Says what is wrong with a block, or throws it. */
export type Reader = (code: string) => string | undefined

export const readHtml: Reader = (code) => {
  const faults: string[] = []
  const options = {
    sourceCodeLocationInfo: true,
    onParseError: ({ code: name, startLine }: { code: string; startLine: number }) =>
      faults.push(`${name}, line ${startLine}`),
  }
  if (/^\s*<!doctype/i.test(code)) parse(code, options)
  else parseFragment(code, options)
  for (const [, attributes = '', script = ''] of code.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (!attributes.includes('application/json')) transformSync(script, { loader: 'js', logLevel: 'silent' })
  }
  return faults[0]
}

export const readCss: Reader = (code) => {
  const { warnings } = transform({ filename: 'block.css', code: Buffer.from(code) })
  return warnings[0]?.message
}

/** One value, or one on each line. */
export const readJson: Reader = (code) => {
  const lines = code.trim().split('\n')
  const isList = lines.length > 1 && lines.every((line) => line.startsWith('{') && line.endsWith('}'))
  for (const one of isList ? lines : [code]) JSON.parse(one)
  return undefined
}

export const readYaml: Reader = (code) => {
  parseYaml(code)
  return undefined
}

export const readVue: Reader = (code) => {
  const { descriptor, errors } = parseVue(code, { filename: 'Block.vue' })
  if (errors[0] !== undefined) return errors[0].message
  if (descriptor.scriptSetup !== null) compileScript(descriptor, { id: 'block' })
  if (descriptor.template === null) return undefined
  const template = compileTemplate({ id: 'block', filename: 'Block.vue', source: descriptor.template.content })
  const [error] = template.errors
  return typeof error === 'string' ? error : error?.message
}

const arrow =
  /^(?:flowchart (?:TD|LR|TB)|\s+subgraph [\w-]+(?: \[[^\]]+\])?|\s+end|\s+[\w-]+|\s+[\w-]+(?:\[".*"\])? (?:-->|-\. \w+ \.->) [\w-]+(?:\[".*"\])?)?$/

export const readMermaid: Reader = (code) => {
  const odd = code.split('\n').find((line) => !arrow.test(line))
  return odd === undefined ? undefined : `no arrow: ${odd.trim()}`
}
