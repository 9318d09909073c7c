import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Application, type TypeDocOptions } from 'typedoc'
import type { PluginOptions } from 'typedoc-plugin-markdown'
import { type Entry, entriesIn } from './entries.ts'
import { tidyPage } from './tidyPage.ts'

const options: Partial<TypeDocOptions & PluginOptions> = {
  router: 'module',
  entryFileName: 'index',
  fileExtension: '.md',
  hideBreadcrumbs: true,
  hidePageHeader: true,
  hideGroupHeadings: false,
  useCodeBlocks: true,
  expandObjects: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  propertyMembersFormat: 'table',
  typeDeclarationFormat: 'table',
  enumMembersFormat: 'table',
  tableColumnSettings: { hideSources: true, hideInherited: true, hideOverrides: true, leftAlignHeaders: true },
}

/** What the site has to know of the reference. */
export interface Reference {
  /** For the list at the side. */
  list: { text: string; link: string; items: { text: string; link: string }[]; collapsed: boolean }[]
  /** Where each name is explained. */
  names: Record<string, string>
}

/** Writes a page for each entry of each package, from its types and doc comments. */
export async function writeReference(root: string, folder: string): Promise<Reference> {
  const entries = entriesIn(root)
  await runTypeDoc(root, folder, entries)
  const names: Record<string, string> = {}
  for (const { name } of entries) {
    const file = join(folder, `${pathOf(name)}.md`)
    const { text, anchors } = tidyPage(readFileSync(file, 'utf8'), name)
    writeFileSync(file, text)
    for (const [known, anchor] of anchors) names[known] ??= `/reference/${pathOf(name)}#${anchor}`
  }
  const list = listOf(entries)
  writeFileSync(join(folder, 'index.md'), overviewOf(list))
  return { list, names }
}

/** `@mfa-challenge/hooks/token` has the page hooks/token. */
const pathOf = (name: string) => name.replace('@mfa-challenge/', '')

async function runTypeDoc(root: string, folder: string, entries: readonly Entry[]): Promise<void> {
  const app = await Application.bootstrapWithPlugins({
    plugin: ['typedoc-plugin-markdown'],
    entryPoints: entries.map(({ source }) => source),
    tsconfig: join(import.meta.dirname, 'tsconfig.json'),
    basePath: root,
    // Types have a check of their own.
    skipErrorChecking: true,
    readme: 'none',
    name: 'Reference',
    disableSources: true,
    disableGit: true,
    excludeInternal: true,
    excludePrivate: true,
    excludeExternals: true,
    githubPages: false,
    sort: ['source-order'],
    groupOrder: ['Functions', 'Variables', 'Classes', 'Interfaces', 'Type Aliases', '*'],
    logLevel: 'Error',
    // By itself it empties the project's own docs folder.
    cleanOutputDir: false,
    outputs: [{ name: 'markdown', path: folder }],
    ...options,
  })
  const project = await app.convert()
  if (project === undefined) throw new Error('TypeDoc could not read the types. What it says stands above.')

  for (const module of project.children ?? []) {
    // TypeDoc names a module by its path.
    const entry = entries.find(({ source }) => relative(root, source).replace(/(\/index)?\.tsx?$/, '') === module.name)
    if (entry === undefined) throw new Error(`No entry of a package is "${module.name}".`)
    module.name = pathOf(entry.name)
  }
  await app.generateOutputs(project)
  if (!existsSync(join(folder, 'index.md'))) throw new Error(`TypeDoc wrote nothing to ${relative(root, folder)}.`)
}

function listOf(entries: readonly Entry[]): Reference['list'] {
  const roots = entries.filter(({ name }) => !pathOf(name).includes('/'))
  return roots.map(({ name }) => ({
    text: name,
    link: `/reference/${pathOf(name)}`,
    collapsed: false,
    items: entries
      .filter((entry) => entry.name.startsWith(`${name}/`))
      .map((entry) => ({ text: entry.name.slice(name.length), link: `/reference/${pathOf(entry.name)}` })),
  }))
}

function overviewOf(list: Reference['list']): string {
  const lines = list.flatMap(({ text, link, items }) => [
    `\n## ${text}\n`,
    `- [\`${text}\`](${link})`,
    ...items.map((item) => `- [\`${text}${item.text}\`](${item.link})`),
  ])
  return `# Reference\n\nWhat can be imported from where, out of the types and their doc comments.\n${lines.join('\n')}\n`
}
