import { cp, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where each font comes from, and what a page asks for when it asks for it. */
const fonts = [
  { sheet: '@fontsource-variable/noto-sans/index.css', family: 'Noto Sans Variable' },
  { sheet: '@fontsource-variable/noto-sans-arabic/index.css', family: 'Noto Sans Arabic Variable' },
  { sheet: '@fontsource-variable/noto-sans-hebrew/index.css', family: 'Noto Sans Hebrew Variable' },
  { sheet: '@fontsource-variable/noto-sans-jp/index.css', family: 'Noto Sans JP Variable' },
]
const codeFonts = ['400', '600'].map((weight) => ({ sheet: `@fontsource/noto-sans-mono/${weight}.css` }))

/** The packages that the fonts come from. */
export const fontPackages = [...fonts, ...codeFonts.slice(0, 1)].map(({ sheet }) => dirname(sheet))

/**
 * Has a built Storybook bring its fonts along, instead of taking the machine's. A story's words are in ours because it
 * asks for `--mfa-font`, and code is because it asks for Consolas: what forgets to ask is seen to.
 */
export async function pinFonts(storybook: string): Promise<void> {
  const families = fonts.map(({ family }) => `"${family}"`).join(', ')
  const links: string[] = []
  for (const { sheet } of [...fonts, ...codeFonts]) {
    const source = fileURLToPath(import.meta.resolve(sheet))
    const target = join(storybook, 'visual-fonts', sheet)
    await cp(join(dirname(source), 'files'), join(dirname(target), 'files'), { recursive: true, dereference: true })
    const css = await readFile(source, 'utf8')
    await writeFile(target, css.replaceAll("'Noto Sans Mono'", "'Consolas'"))
    links.push(`<link rel="stylesheet" href="./visual-fonts/${sheet}">`)
  }
  const style = `<style>
:root { --mfa-font: ${families}; }
html { font-family: ${families}; }
</style>`
  const page = join(storybook, 'iframe.html')
  const html = await readFile(page, 'utf8')
  await writeFile(page, html.replace('</head>', `${links.join('\n')}\n${style}\n</head>`))
}
