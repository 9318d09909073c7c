import markdownIt from 'markdown-it'

/** A block of code on a page. */
export interface Block {
  page: string
  /** Of its first line of code. */
  line: number
  /** What the fence says: `tsx`, or nothing. */
  language: string
  code: string
  /** How it is called: a line of nothing but `a/file.ts` before it. */
  name?: string
  /** The file of the project that it is quoted from: `<!-- path/to/file.ts -->` before it. */
  quotes?: string
  /** What a reader has by then, and is not shown again: `<!-- given … -->` before it. */
  given?: string
  /** Why nothing here can run it: `<!-- not run: why -->` before it. */
  notRun?: string
}

/** Something on a page that doesn't hold. */
export interface Fault {
  page: string
  line: number
  says: string
}

const markdown = markdownIt({ html: true })

/** The blocks of code of a page, in their order. */
export function readBlocks(page: string, text: string): Block[] {
  const tokens = markdown.parse(text, {})
  return tokens.flatMap((token, at) => {
    if (token.type !== 'fence') return []
    const before = tokens[at - 1]
    const isMarked = before?.type === 'html_block'
    const mark = isMarked ? readMark(before.content) : {}
    const name = nameIn(tokens.slice(0, isMarked ? at - 1 : at))
    const language = token.info.trim().split(/\s/)[0] ?? ''
    return [{ page, line: (token.map?.[0] ?? 0) + 2, language, code: token.content, ...name, ...mark }]
  })
}

function nameIn(before: readonly { type: string; children: readonly { type: string; content: string }[] | null }[]) {
  const [line, end] = before.slice(-2)
  const [word, ...more] = line?.children ?? []
  if (end?.type !== 'paragraph_close' || more.length > 0 || word?.type !== 'code_inline') return {}
  return { name: word.content }
}

function readMark(comment: string): Pick<Block, 'quotes' | 'given' | 'notRun'> {
  const words = /^\s*<!--\s*([\s\S]*?)\s*-->\s*$/.exec(comment)?.[1] ?? ''
  if (words.startsWith('given')) return { given: words.slice('given'.length).trim() }
  if (words.startsWith('not run:')) return { notRun: words.slice('not run:'.length).trim() }
  return /^\S+\.\w+$/.test(words) ? { quotes: words } : {}
}
