import { createMarkdownRenderer } from 'vitepress'
import { expect, it } from 'vitest'
import { pagesByFile } from '../pages.ts'
import { places } from '../places.ts'
import { projectLinks } from './projectLinks.ts'

const pages = pagesByFile(places.root)
const md = await createMarkdownRenderer(places.site, { config: (made) => projectLinks(made, places.root, pages) })
const render = (text: string) => md.renderAsync(text, { relativePath: 'gateway.md' })

it('leads from file to file as from page to page, down to the heading', async () => {
  expect(await render('[a](../packages/gateway/README.md#mounting-it) [b](./embed.md)')).toMatch(
    /href="\/packages\/gateway(\.html)?#mounting-it".* href="\/embed(\.html)?"/,
  )
})

it('names a file that is no page, and links it to nothing', async () => {
  expect(
    await render('[the server](../packages/gateway/examples/express/server.ts) [out](https://acme.example)'),
  ).toMatch(/<p>the server <a href="https:\/\/acme\.example"/)
})

it('shows a picture from where pictures are put', async () => {
  expect(await render('![the challenge](challenge.png)')).toContain('src="/pictures/docs-challenge.png"')
})
