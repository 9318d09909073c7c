import { globSync } from 'node:fs'

const everywhere = [
  '*.md',
  'docs/**/*.md',
  'packages/*/*.md',
  'apps/examples/*.md',
  'apps/examples/*/*.md',
  'apps/examples/tests/**/*.md',
  'apps/{demo,lab,visual,docs}/README.md',
]

/** The pages whose code is checked. What a tool writes in whole is checked by that tool. */
export function pagesWithCode(root: string): string[] {
  const exclude = ['**/node_modules', 'docs/api', 'docs/api/**', '**/CHANGELOG.md']
  return globSync(everywhere, { cwd: root, exclude }).toSorted()
}
