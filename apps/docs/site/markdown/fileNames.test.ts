import { createMarkdownRenderer } from 'vitepress'
import { expect, it } from 'vitest'
import { places } from '../places.ts'
import { fileNames } from './fileNames.ts'

const md = await createMarkdownRenderer(places.site, { config: fileNames })

it('makes a line of nothing but a file’s name the name of the block', async () => {
  const html = await md.renderAsync('Words\n\n`src/a.ts`\n\n<!-- src/a.ts -->\n\n```ts\nconst a = 1\n```\n')

  expect(html).toContain('<figcaption v-pre>src/a.ts</figcaption>')
  expect(html.match(/src\/a\.ts(?! -->)/g)).toHaveLength(1)
  expect(html).toContain('<p>Words</p>')
})

it('leaves other lines, and blocks without a name', async () => {
  const html = await md.renderAsync('In `src/a.ts`:\n\n```ts\nconst a = 1\n```\n\n`alone`\n\nWords\n')

  expect(html).not.toContain('figcaption')
  expect(html).toContain('<code>alone</code>')
})
