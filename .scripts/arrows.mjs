// Draws which package imports which into docs/packages.md, from the imports themselves.
// With --check it only says whether the drawing is still true.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-options'
import { root } from './toolchain.mjs'

const file = join(root, 'docs', 'packages.md')
const owner = (path) =>
  /^(?:packages|apps)\/([^/]+)\//.exec(path)?.[1] ?? (path.startsWith('.storybook/') ? 'storybook' : undefined)
const isTest = (path) => /\.(test|test-d|stories|browser\.test)\.tsx?$|\/(test-support|e2e)\//.test(path)

process.chdir(root)
const options = await extractConfig(join(root, '.dependency-cruiser.cjs'))
const { output } = await cruise(['packages', 'apps', '.storybook'], { ...options, ruleSet: undefined, validate: false })

const shipped = new Set()
const testing = new Set()
for (const { source, dependencies } of output.modules) {
  for (const { resolved } of dependencies) {
    const [from, to] = [owner(source), owner(resolved)]
    if (from === undefined || to === undefined || from === to) continue
    ;(isTest(source) ? testing : shipped).add(`${from} ${to}`)
  }
}
const arrows = [
  ...[...shipped].toSorted().map((pair) => `  ${pair.replace(' ', ' --> ')}`),
  ...[...testing]
    .filter((pair) => !shipped.has(pair))
    .toSorted()
    .map((pair) => `  ${pair.replace(' ', ' -. tests .-> ')}`),
]
/** Who imports or is imported, in a box of their own: what is published, and what stands around it. */
const names = new Set([...shipped, ...testing].flatMap((pair) => pair.split(' ')))
const isPublished = (name) => existsSync(join(root, 'packages', name))
const box = (title, id, inside) => [`  subgraph ${id} [${title}]`, ...inside.map((name) => `    ${name}`), '  end']
const boxes = [
  ...box('Around them', 'around', [...names].filter((name) => !isPublished(name)).toSorted()),
  ...box('Published', 'published', [...names].filter(isPublished).toSorted()),
]
const page = `# Which package imports which

Drawn from the imports by \`node .scripts/arrows.mjs\`; \`npm test\` fails when it no longer holds.

\`\`\`mermaid
flowchart TD
${boxes.join('\n')}
${arrows.join('\n')}
\`\`\`
`

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== page) {
    process.stderr.write('docs/packages.md no longer shows the imports. Run `npm run fix` and commit it.\n')
    process.exitCode = 1
  }
} else {
  writeFileSync(file, page)
}
