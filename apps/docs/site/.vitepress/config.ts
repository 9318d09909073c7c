import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { slug } from 'github-slugger'
import { defaultClientConditions, defaultServerConditions } from 'vite'
import { type DefaultTheme, defineConfig } from 'vitepress'
import { fileNames } from '../markdown/fileNames.ts'
import { liveFrames } from '../markdown/liveFrames.ts'
import { namesInReference } from '../markdown/namesInReference.ts'
import { projectLinks } from '../markdown/projectLinks.ts'
import { pagesByFile, pagesBySection } from '../pages.ts'
import { places } from '../places.ts'

const { root, collected, built } = places
/** Our packages are read from their sources, for what is live on a page. */
const sourceCondition = '@mfa-challenge/source'
const sections = pagesBySection(root)
const reference: DefaultTheme.SidebarItem[] = readJson('reference-list.json')
const names: Record<string, string> = readJson('reference-names.json')
const addresses = new Map(Object.entries(names))

/** A tick on a shield. In the address itself, so that nothing is fetched. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><path d="M10 1 17 4v5c0 5-3 8-7 10C6 17 3 14 3 9V4z" fill="#00599c"/>' +
    '<path d="m6.5 10 2.5 2.5 4.5-5" fill="none" stroke="#fff" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/></svg>',
)}`

export default defineConfig({
  title: 'MFA Challenge',
  description: 'The step-up screen for portals around SailPoint Identity Security Cloud',
  lang: 'en',
  srcDir: collected,
  outDir: built,
  cacheDir: join(collected, '../site-cache'),
  head: [['link', { rel: 'icon', href: icon }]],
  cleanUrls: false,
  lastUpdated: false,
  // What a reader's own machine answers.
  ignoreDeadLinks: 'localhostLinks',
  markdown: {
    anchor: { slugify: slug },
    theme: { light: 'github-light', dark: 'github-dark' },
    config(md) {
      projectLinks(md, root, pagesByFile(root))
      fileNames(md)
      liveFrames(md)
      namesInReference(md, addresses)
    },
  },
  themeConfig: {
    nav: [
      {
        text: 'Guide',
        link: '/embed',
        activeMatch: '^/(embed|element|hooks|theme|translate|secure|server|gateway|test)',
      },
      { text: 'Reference', link: '/reference/', activeMatch: '^/reference/' },
    ],
    sidebar: {
      '/reference/': reference,
      '/': sections.map(({ title, collapsed, pages }) => ({
        text: title,
        ...(collapsed === true && { collapsed }),
        items: pages.map(({ label, route }) => ({ text: label, link: `/${route}` })),
      })),
    },
    outline: { level: [2, 3], label: 'On this page' },
    search: {
      provider: 'local',
      options: {
        detailedView: true,
        miniSearch: {
          searchOptions: {
            fuzzy: 0.2,
            prefix: true,
            boost: { title: 4, text: 2, titles: 1 },
            // What tells how to do it comes before what was measured.
            boostDocument: (id: string) => {
              if (/\/(decisions|apps|choices)\b|\/(heard|filled-in|webkit|load|polling|performance|servers)/.test(id))
                return 0.3
              return /\/(reference|packages)\//.test(id) ? 0.8 : 1.5
            },
          },
        },
      },
    },
    docFooter: { prev: 'Before', next: 'Next' },
    externalLinkIcon: false,
    footer: { message: 'MIT licensed. Not affiliated with SailPoint, Okta, Cisco Duo or RSA.' },
  },
  vite: {
    configFile: false,
    resolve: { conditions: [sourceCondition, ...defaultClientConditions], dedupe: ['react', 'react-dom'] },
    ssr: { resolve: { conditions: [sourceCondition, ...defaultServerConditions] } },
    server: { fs: { allow: [root] } },
  },
})

/** What the reference has written for the site. */
function readJson(file: string) {
  return JSON.parse(readFileSync(join(collected, file), 'utf8'))
}
