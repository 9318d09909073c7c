import { expect, it } from 'vitest'
import { fillPage } from './fillPage.ts'

const sources = { read: (file: string) => `// ${file}\n`, table: (name: string) => `| ${name} |\n| --- |\n| new |` }

it('quotes a file as it stands, in the language of the block', () => {
  const page = 'Before\n\n<!-- src/a.ts -->\n\n```js\nold\n```\n\nAfter'

  expect(fillPage(page, sources)).toBe('Before\n\n<!-- src/a.ts -->\n\n```js\n// src/a.ts\n```\n\nAfter')
})

it('leaves a block alone that quotes nothing', () => {
  const page = '<!-- given\nimport a\n-->\n\n```ts\nold\n```\n\n<!-- not run: a log -->\n\n```\nold\n```'

  expect(fillPage(page, sources)).toBe(page)
})

it('writes a table after its mark, and over the one that stands there', () => {
  const filled = 'A\n\n<!-- table: parts -->\n\n| parts |\n| --- |\n| new |\n\nB'

  expect(fillPage('A\n\n<!-- table: parts -->\n\nB', sources)).toBe(filled)
  expect(fillPage(filled.replace('new', 'old'), sources)).toBe(filled)
})

it('fills a block that is empty yet, and goes no further', () => {
  const page = '<!-- a.css -->\n\n```css\n```\n\nWords\n\n```sh\nnpm test\n```'

  expect(fillPage(page, sources)).toBe('<!-- a.css -->\n\n```css\n// a.css\n```\n\nWords\n\n```sh\nnpm test\n```')
})

it('leaves a table as wide as it was formatted, while it says the same', () => {
  const page = '<!-- table: parts -->\n\n| parts     |\n| --------- |\n| new       |\n'

  expect(fillPage(page, sources)).toBe(page)
})
