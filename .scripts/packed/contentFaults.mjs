// What is wrong with what was packed: files that are named and missing, files that are nobody's business, dependencies that
// hold here alone.
import { readFileSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import ts from 'typescript'
import { root } from '../toolchain.mjs'

/** Sentences about an unpacked package; none where all is well. */
export function contentFaults({ folder, files, manifest }) {
  const read = (file) => readFileSync(join(folder, file), 'utf8')
  const named = [...targetsOf(manifest.exports), ...targetsOf(manifest.bin ?? {})].map((path) => path.replace('./', ''))
  const scripts = files.filter((file) => /\.(js|d\.ts)$/.test(file))
  return [
    ...named.filter((file) => !isThere(file, files)).map((file) => `exports or bin name ${file}, which isn't there`),
    ...['README.md', 'LICENSE'].filter((file) => !files.includes(file)).map((file) => `there is no ${file}`),
    ...files.filter(isOurs).map((file) => `${file} is for our own tests`),
    ...fields.filter((field) => manifest[field] === undefined).map((field) => `package.json says no ${field}`),
    ...Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies })
      .filter(([, range]) => !isRange(range))
      .map(([name, range]) => `it asks for ${name} as ${range}, which is no range`),
    ...scripts.flatMap((file) =>
      strangeImports(read(file), manifest).map((name) => `${file} imports ${name}, undeclared`),
    ),
    ...files.filter((file) => read(file).includes(root)).map((file) => `${file} says where it was built`),
  ]
}

const fields = ['description', 'keywords', 'homepage', 'bugs', 'license', 'repository', 'sideEffects', 'publishConfig']

/** A file, or one at least of those that a name with `*` in it stands for. */
function isThere(name, files) {
  return files.some((file) => file === name || (name.includes('*') && matchesGlob(file, name)))
}

function targetsOf(entry) {
  return typeof entry === 'string' ? [entry] : Object.values(entry).flatMap(targetsOf)
}

function isOurs(file) {
  return /\.(test|test-d|stories)\.|(^|\/)test-support\/|(^|\/)src\/|\.tsx?$/.test(file) && !file.endsWith('.d.ts')
}

/** Whether a release that mends something is taken, too. */
function isRange(range) {
  return /^(\^|>=)\d+\.\d+\.\d+( \|\| \^\d+\.\d+\.\d+)*$/.test(range)
}

function strangeImports(text, { name, dependencies, peerDependencies }) {
  const known = new Set([name, ...Object.keys({ ...dependencies, ...peerDependencies })])
  const imported = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
  const bare = imported.filter((path) => !/^(\.|node:)/.test(path)).map((path) => /^(@[^/]+\/)?[^/]+/.exec(path)[0])
  return [...new Set(bare)].filter((one) => !known.has(one))
}
