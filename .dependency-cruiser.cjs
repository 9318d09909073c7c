const { existsSync } = require('node:fs')
const { join } = require('node:path')

// Who may import whom. The table is the design; CI fails on anything else, and on every circle of files.
const allowed = {
  contract: [],
  hooks: ['contract'],
  gateway: ['contract'],
  simulator: ['contract'],
  ui: ['contract', 'hooks'],
  embed: ['contract', 'hooks', 'ui'],
}

/** Tests and stories stand outside the layers: they may also use the simulator. */
const testing = '(\\.(test|test-d|stories|browser\\.test)\\.tsx?$|/test-support/)'

/** The files at a package's root that its `exports` name, and that no file of its own imports. */
function entriesOf(name) {
  const manifest = join(__dirname, 'packages', name, 'package.json')
  if (!existsSync(manifest)) return 'index'
  const { exports } = require(manifest)
  const sources = Object.values(exports).map((entry) => entry['@mfa-challenge/source'])
  return sources.flatMap((source) => /^\.\/src\/([\w-]+)\.ts$/.exec(source)?.[1] ?? []).join('|')
}

const layerRules = Object.entries(allowed).flatMap(([name, below]) => [
  {
    name: `layers-${name}`,
    comment: `packages/${name} may import ${below.length === 0 ? 'nothing of ours' : below.join(', ')}.`,
    severity: 'error',
    from: { path: `^packages/${name}/`, pathNot: testing },
    to: { path: '^(packages|apps|\\.storybook)/', pathNot: `^packages/(${[name, ...below].join('|')})/` },
  },
  {
    name: `layers-${name}-tests`,
    comment: `Tests and stories of packages/${name} may also import the simulator.`,
    severity: 'error',
    from: { path: `^packages/${name}/.*${testing}` },
    to: {
      path: '^(packages|apps|\\.storybook)/',
      pathNot: `^packages/(${[name, ...below, 'simulator'].join('|')})/`,
    },
  },
  {
    name: `own-name-${name}`,
    comment: 'Inside a package, import from the file that defines, not from the package.',
    severity: 'error',
    from: { path: `^packages/${name}/src/(?!(${entriesOf(name)})\\.[a-z.]+$)` },
    to: { path: `^packages/${name}/src/(${entriesOf(name)})\\.ts$` },
  },
])

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'names-only',
      comment: 'Apps and Storybook import packages by name, as a portal does; test support has no name.',
      severity: 'error',
      from: { path: '^(apps|\\.storybook)/' },
      to: { path: '^packages/', pathNot: '^packages/[^/]+/src/test-support/', dependencyTypes: ['local'] },
    },
    {
      name: 'internal-is-ours',
      comment: 'A portal, and what stands for one, does without what only our packages share.',
      severity: 'error',
      from: { path: '^(apps|\\.storybook/(guide|hooks-alone))/' },
      to: { path: '^packages/[^/]+/src/(internal|engine)\\.ts$' },
    },
    {
      name: 'hooks-are-enough',
      comment: 'The challenge in plain elements takes words from ui, and no component.',
      severity: 'error',
      from: { path: '^\\.storybook/hooks-alone/', pathNot: '\\.stories\\.tsx$' },
      to: { path: '^packages/ui/', pathNot: '^packages/ui/src/words\\.ts$' },
    },
    {
      name: 'no-circles',
      comment: 'A circle of files, type imports counted.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that leads nowhere would slip past the table.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-testing-in-shipped-code',
      comment: 'What ships never imports a test, a story or test support.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: testing },
      to: { path: testing },
    },
    {
      name: 'no-folder-index',
      comment: 'A package has one index, at its root. Folders have none.',
      severity: 'error',
      from: {},
      to: { path: '^packages/[^/]+/src/.+/index\\.tsx?$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Examples, and pages of the benchmark, of others' servers and frameworks, are installed apart, each with what it names.
    exclude: {
      path: '(^|/)(dist|storybook-static|[.]cache)/|^apps/lab/(bench|servers|frameworks)/pages/|^apps/examples/(?!drive/)',
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@mfa-challenge/source', 'import', 'types', 'default', 'node'],
    },
  },
}
