import { expect, it } from 'vitest'
import { readBlocks } from './readBlocks.ts'

it('finds each block, with its language and its place', () => {
  const page = 'A\n\n```ts\nconst a = 1\n```\n\n- in a list:\n\n  ```sh\n  npm test\n  ```\n\n```\nwords\n```\n'

  expect(readBlocks('a.md', page)).toEqual([
    { page: 'a.md', line: 4, language: 'ts', code: 'const a = 1\n' },
    { page: 'a.md', line: 10, language: 'sh', code: 'npm test\n' },
    { page: 'a.md', line: 14, language: '', code: 'words\n' },
  ])
})

it('reads what stands before it: a file, what is given, why it is not run', () => {
  const page = [
    '<!-- src/a.ts -->\n\n```ts\na\n```',
    '<!-- given\nimport { b } from "b"\n-->\n\n```ts\nb()\n```',
    '<!-- not run: there is no Java here -->\n\n```java\nc\n```',
    '<!-- live: theming -->\n\n```css\nd\n```',
  ].join('\n\n')

  expect(readBlocks('a.md', page).map(({ quotes, given, notRun }) => ({ quotes, given, notRun }))).toEqual([
    { quotes: 'src/a.ts' },
    { given: 'import { b } from "b"' },
    { notRun: 'there is no Java here' },
    {},
  ])
})

it('is called as the line before it says, with or without a mark in between', () => {
  const page =
    '`src/a.ts`\n\n```ts\na\n```\n\n`b.ts`\n\n<!-- src/b.ts -->\n\n```ts\nb\n```\n\nIn `c.ts`:\n\n```ts\nc\n```\n'

  expect(readBlocks('a.md', page).map(({ name }) => name)).toEqual(['src/a.ts', 'b.ts', undefined])
})
