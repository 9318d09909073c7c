import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** What comes before a block of code names the file it is quoted from: `<!-- path -->`. */
const block = /(?:<!-- (\S+) -->\n\n)?```(\w*)\n(.*?)\n```/gs

describe.each(['packages/gateway/README.md', 'docs/gateway.md'])('%s', (page) => {
  const blocks = [...read(page).matchAll(block)].map(([, file, language = '', text = '']) => ({ file, language, text }))
  const code = blocks.filter(({ language }) => ['js', 'ts', 'tsx'].includes(language))

  it('quotes all its code from files that are run', () => {
    expect(code.filter(({ file }) => file === undefined).map(({ text }) => text)).toEqual([])
    expect(code.length).toBeGreaterThan(2)
  })

  it.each(code.map(({ file = '', text }) => ({ file, text })))('quotes $file to the letter', ({ file, text }) => {
    expect(text).toBe(read(file).trimEnd())
  })
})
