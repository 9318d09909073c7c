import { parseSync } from 'vite'

// A package's index hands on what its files export. Who imports one name from it depends on that name's file, and not on
// all the others.

/** Whether a file is the index of one of our packages. */
export function isPackageIndex(file: string): boolean {
  return /^packages\/[^/]+\/src\/index\.ts$/.test(file)
}

/** The names that an index hands on from a file. Undefined: in another way than by names, so it may be any. */
export function namesFrom(indexText: string, index: string, file: string): ReadonlySet<string> | undefined {
  const source = `.${file.slice(index.length - '/index.ts'.length)}`
  const names = parseSync(index, indexText)
    .module.staticExports.flatMap(({ entries }) => entries)
    .filter(({ moduleRequest }) => moduleRequest?.value === source)
    .map(({ exportName }) => exportName.name)
  return names.length > 0 ? new Set(names.filter((name) => name !== null)) : undefined
}

/** Whether a file may take one of the names from the package of an index. */
export function takesAny(text: string, packageName: string, names: ReadonlySet<string> | undefined): boolean {
  if (names === undefined) return true
  const taken = parseSync('file.tsx', text)
    .module.staticImports.filter(({ moduleRequest }) => moduleRequest.value === packageName)
    .flatMap(({ entries }) => entries)
  // Imported in another way, such as `export … from`, or as a whole: anything may be taken.
  return taken.length === 0 || taken.some(({ importName: { name } }) => name === null || names.has(name))
}
