// Whether `sideEffects` is true to fact: what is said to do nothing when it is imported does nothing, what is said to do
// something does, and bundlers drop the one and keep the other.
import { readFileSync } from 'node:fs'
import { dirname, join, matchesGlob, relative, sep } from 'node:path'
import ts from 'typescript'
import { keptByEsbuild, keptByVite } from './kept.mjs'

/** Sentences about each module by itself. */
export function statedFaults({ folder, files, manifest }) {
  const commands = Object.values(manifest.bin ?? {}).map((path) => path.replace('./', ''))
  return files
    .filter((file) => file.endsWith('.js') && !commands.includes(file))
    .flatMap((file) => {
      const { deeds, bareImports } = readModule(readFileSync(join(folder, file), 'utf8'))
      // An import without names acts only where what it imports does: that one is judged by itself.
      if (!mayAct(manifest, file))
        return deeds.slice(0, 1).map((deed) => `${file} does something when imported: ${deed}`)
      const isMade = madeNames.test(file)
      return deeds.length + bareImports === 0 && !isMade
        ? [`${file} does nothing when imported, and sideEffects names it`]
        : []
    })
}

/** A bundler has named it, so that nobody can name those of them alone that act. */
const madeNames = /^dist\/parts\//

/** Sentences about what bundlers make of each entry, with the packages installed in a folder. */
export async function bundledFaults({ folder, manifest }, installed) {
  const entries = Object.entries(manifest.exports).filter(([, entry]) => entry.default?.endsWith('.js'))
  const faults = []
  for (const [bundler, kept] of Object.entries({ esbuild: keptByEsbuild, Vite: keptByVite })) {
    for (const [name, entry] of entries) {
      const specifier = `${manifest.name}${name.slice(1)}`
      const acting = actingBelow(folder, manifest, entry.default)
      const unused = await kept(installed, `import '${specifier}'`)
      const used = await kept(installed, `import * as all from '${specifier}'; globalThis.all = all`)
      if (!mayAct(manifest, entry.default) && unused.length > 0)
        faults.push(`an unused import of ${specifier} leaves ${unused[0]} behind by ${bundler}`)
      for (const file of acting.filter((one) => !used.some((path) => path.endsWith(one))))
        faults.push(`whoever uses ${specifier} goes without ${file} by ${bundler}`)
      if (mayAct(manifest, entry.default) && unused.length === 0)
        faults.push(`an import of ${specifier} is dropped by ${bundler}, and acts`)
    }
  }
  return faults
}

/** The files that an entry imports, and those that they import, and so on, which act by themselves. */
function actingBelow(folder, manifest, entry) {
  const files = new Set([join(folder, entry)])
  for (const file of files) {
    const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8').replaceAll(/\bimport\(/g, '('), true, true)
    for (const { fileName } of importedFiles) if (fileName.startsWith('.')) files.add(join(dirname(file), fileName))
  }
  const inside = [...files].map((file) => relative(folder, file).split(sep).join('/'))
  // What only hands on is no module any more once it is bundled.
  return inside.filter(
    (file) => mayAct(manifest, file) && readModule(readFileSync(join(folder, file), 'utf8')).deeds.length > 0,
  )
}

function mayAct({ sideEffects }, file) {
  if (typeof sideEffects === 'boolean') return sideEffects
  return sideEffects.some((glob) => matchesGlob(file.replace('./', ''), glob.replace('./', '')))
}

/** What a module does by itself: the statements that declare nothing, and how much it imports for what that does. */
function readModule(code) {
  const { statements } = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest)
  return {
    deeds: statements.filter((one) => !declares(one)).map(({ pos, end }) => code.slice(pos, end).trim().split('\n')[0]),
    bareImports: statements.filter((one) => ts.isImportDeclaration(one) && one.importClause === undefined).length,
  }
}

function declares(statement) {
  if (ts.isExpressionStatement(statement)) return ts.isStringLiteral(statement.expression)
  return [
    ts.isImportDeclaration,
    ts.isExportDeclaration,
    ts.isExportAssignment,
    ts.isFunctionDeclaration,
    ts.isClassDeclaration,
    ts.isVariableStatement,
  ].some((isDeclaration) => isDeclaration(statement))
}
