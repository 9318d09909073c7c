// Checks what the packages use of the language, of the browser and of CSS against the oldest browsers that we state: our
// sources by their types, the stylesheet by its names, and the page of the README, dependencies and all, by the names of
// methods that nothing older bears. Syntax is the build's to see to.
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { lackedBy, onlyYoung, youngMembers } from './browser-data.ts'
import { buildPage, readmePage } from './build-page.mjs'
import { root } from './toolchain.mjs'

/** What some of those browsers lack, and why nothing is lost. */
const withoutHarm = {
  'css.properties.-webkit-text-security': 'a hidden answer is transparent, and no dots stand in its place',
  'Error.captureStackTrace': 'a dependency asks for it before it calls it',
  'api.Navigator.userActivation': 'it is asked for first; a screen reader may miss the first heading',
  'api.UserActivation.isActive': 'the same',
  'css.properties.contain-intrinsic-inline-size':
    'a box of the host’s that takes its width from the card is narrow; the dialog is none',
  'css.properties.forced-color-adjust': 'those browsers force no colours',
  'css.properties.mask-image': 'a refused code is marked by one bar, not digit by digit',
  'css.properties.text-wrap': 'lines break less evenly',
  'css.properties.user-select': 'a number is not selected as a whole by one press',
  'css.selectors.has': 'what is chosen is told by its radio button alone',
  'css.selectors.selection': 'a selection has the colour of the browser',
  'css.types.color.light-dark':
    'the colours are those of the page, unless its bundler writes the function for older browsers',
  'css.types.length.lh': 'a glyph or a tick-box stands a little higher beside its line',
}

const used = new Map()
for (const name of ['contract', 'hooks', 'ui']) noteScripts(join(root, 'packages', name))
noteStyles(readFileSync(join(root, 'packages/ui/dist/styles.css'), 'utf8'))

const young = [...used].filter(([path]) => lackedBy(path).length > 0)
const inPage = await youngInPage()
const faults = [
  ...young
    .filter(([path]) => !(path in withoutHarm))
    .map(([path, where]) => `${where}: ${path} is not in ${lackedBy(path).join(', ')}.`),
  ...inPage
    .filter(({ name }) => !(name in withoutHarm))
    .map(({ name, file }) => `${file} of the README’s page: ${name} is not in all of them.`),
  ...Object.keys(withoutHarm)
    .filter((path) => !young.some(([one]) => one === path) && !inPage.some(({ name }) => name === path))
    .map(
      (path) => `${path} is not used, or in all of them by now: take it off the list of .scripts/browser-support.mjs.`,
    ),
]
if (process.argv.includes('--list')) process.stdout.write(`${[...used.keys()].toSorted().join('\n')}\n`)
process.stderr.write(faults.map((fault) => `${fault}\n`).join(''))
if (faults.length > 0) process.exitCode = 1
else process.stdout.write(`${used.size} APIs are used, and are in the oldest browsers that we state.\n`)

/** The members of the platform's types that a package uses, but for what its tests do. */
function noteScripts(folder) {
  const file = join(folder, 'tsconfig.build.json')
  const { config } = ts.readConfigFile(file, ts.sys.readFile)
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  const program = ts.createProgram(fileNames, { ...options, noEmit: true, customConditions: ['@mfa-challenge/source'] })
  const checker = program.getTypeChecker()
  for (const name of fileNames) {
    const source = program.getSourceFile(name)
    const visit = (node) => {
      if (ts.isIdentifier(node) && !isWithinType(node)) noteIdentifier(node, checker, source)
      ts.forEachChild(node, visit)
    }
    if (source !== undefined) visit(source)
  }
}

function noteIdentifier(node, checker, source) {
  const symbol = checker.getSymbolAtLocation(node)
  const declaration = symbol?.declarations?.find((one) => isPlatform(one.getSourceFile().fileName))
  if (declaration === undefined) return
  const where = `${relative(root, source.fileName)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
  const owners = [ownerOf(declaration)]
  if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) {
    const { symbol: receiver } = checker.getTypeAtLocation(node.parent.expression)
    owners.push(receiver?.name)
  }
  for (const path of owners.flatMap((owner) => pathsOf(owner, symbol.name))) {
    if (lackedBy(path) === undefined) continue
    if (!used.has(path)) used.set(path, where)
    return
  }
}

function isPlatform(file) {
  return /\/lib\.[a-z0-9.]+\.d\.ts$/.test(file)
}

function isWithinType(node) {
  return (
    ts.isPartOfTypeNode(node) || ts.isTypeReferenceNode(node.parent) || ts.isExpressionWithTypeArguments(node.parent)
  )
}

/** The interface, or the variable with the type of a constructor, that declares a member. */
function ownerOf(declaration) {
  for (let { parent } = declaration; parent !== undefined; { parent } = parent)
    if (ts.isInterfaceDeclaration(parent) || ts.isVariableDeclaration(parent)) return parent.name.getText()
  return undefined
}

function pathsOf(owner, member) {
  if (owner === undefined)
    return [`api.${member}`, `javascript.builtins.${member}`, `javascript.builtins.Intl.${member}`]
  const name = owner.replace(/^Readonly(?=Array|Set|Map)/, '').replace(/Constructor$/, '')
  const isStatic = owner.endsWith('Constructor')
  return ['api', 'javascript.builtins', 'javascript.builtins.Intl'].flatMap((group) => [
    ...(isStatic ? [] : [`${group}.${name}.${member}`]),
    `${group}.${name}.${member}_static`,
    `${group}.${name}.${member}`,
  ])
}

/** The names in a stylesheet, wherever the data has them. */
function noteStyles(css) {
  const kinds = [
    [/([a-z-]+)\(/g, ['types.color', 'types', 'selectors', 'properties.transform-function']],
    [/@([a-z-]+)/g, ['at-rules']],
    [/\(([a-z-]+)[:<>=\s]/g, ['at-rules.media', 'at-rules.container']],
    [/[;{]([a-z-]+):/g, ['properties']],
    [/[\d.]([a-z]{2,5})\b/g, ['types.length']],
  ]
  const names = [
    ...kinds.flatMap(([pattern, groups]) => [...css.matchAll(pattern)].map(([, name]) => [name, groups])),
    ...[...css.matchAll(/[^{};]+(?=\{)/g)].flatMap(([prelude]) =>
      [...prelude.matchAll(/::?([a-z-]+)/g)].map(([, name]) => [name, ['selectors']]),
    ),
  ]
  for (const [name, groups] of names)
    for (const group of groups)
      if (lackedBy(`css.${group}.${name}`) !== undefined) used.set(`css.${group}.${name}`, 'styles.css')
}

/** What the files of a page call by names that no older browser has. */
async function youngInPage() {
  const names = onlyYoung()
  const statics = youngMembers.filter(({ isStatic }) => isStatic).map(({ owner, member }) => `${owner}.${member}`)
  const youngStatics = new Set(statics)
  return (await buildPage(readmePage())).flatMap(({ fileName: file, code }) =>
    [
      ...[...code.matchAll(/\.([a-zA-Z]+)\(/g)].filter(([, name]) => names.has(name)),
      ...[...code.matchAll(/\b([A-Z][A-Za-z]+\.[a-zA-Z]+)\b/g)].filter(([, name]) => youngStatics.has(name)),
    ].map(([, name]) => ({ name, file })),
  )
}
