import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a built Storybook asks for where its sources ask for `system-ui`: no page can say what that is to be. */
const systemFont = 'pinned-ui'

/** Families that pages ask for, and the fonts that they get. For a character in two of these, the later one is taken. */
const pinned = [
  {
    families: [systemFont, 'Roboto', 'Segoe UI', 'Nunito', 'Georgia'],
    sheets: [
      '@fontsource-variable/noto-sans-jp/index.css',
      '@fontsource-variable/noto-sans-hebrew/index.css',
      '@fontsource-variable/noto-sans-arabic/index.css',
      '@fontsource-variable/noto-sans/index.css',
    ],
  },
  {
    // Arial is the browser's own for buttons and fields: what forgot to inherit its font is seen to.
    families: ['Consolas', 'ui-monospace', 'Arial'],
    sheets: ['@fontsource/noto-sans-mono/400.css', '@fontsource/noto-sans-mono/600.css'],
  },
]

const packageOf = (sheet: string) => sheet.slice(0, sheet.lastIndexOf('/'))

/** The packages that the fonts come from. */
export const fontPackages = [...new Set(pinned.flatMap(({ sheets }) => sheets.map(packageOf)))]

const folder = 'visual-fonts'

/** The system's font, for a page within a page, which has no sheet of ours. From the Storybook's address. */
export const frameFont = {
  family: systemFont,
  path: `/${folder}/@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2`,
}

/** Has a built Storybook bring its fonts along, instead of taking the machine's. */
export async function pinFonts(storybook: string): Promise<void> {
  for (const name of fontPackages) {
    const source = fileURLToPath(new URL('files', import.meta.resolve(`${name}/package.json`)))
    await cp(source, join(storybook, folder, name, 'files'), { recursive: true, dereference: true })
  }
  await mkdir(join(storybook, folder), { recursive: true })
  await writeFile(join(storybook, folder, 'fonts.css'), `${await fontFaces()}\n${defaults}`)

  const assets = join(storybook, 'assets')
  for (const file of (await readdir(assets)).filter((name) => /\.(css|js)$/.test(name))) {
    await rewrite(join(assets, file), (text) => text.replaceAll('system-ui', systemFont))
  }
  await rewrite(join(storybook, 'iframe.html'), (html) =>
    html.replace('</head>', `<link rel="stylesheet" href="./${folder}/fonts.css">\n</head>`),
  )
}

const defaults = `html { font-family: ${systemFont}; }
:where(code, kbd, pre, samp) { font-family: Consolas; }
`

async function fontFaces(): Promise<string> {
  const faces: string[] = []
  for (const { families, sheets } of pinned) {
    for (const sheet of sheets) {
      const css = await readFile(new URL(import.meta.resolve(sheet)), 'utf8')
      const placed = css.replaceAll('./files/', `./${packageOf(sheet)}/files/`)
      faces.push(...families.map((family) => placed.replaceAll(/font-family: '[^']+'/g, `font-family: '${family}'`)))
    }
  }
  return faces.join('\n')
}

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(file, 'utf8')
  const after = change(before)
  if (after !== before) await writeFile(file, after)
}
