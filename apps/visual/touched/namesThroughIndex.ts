// A package's index hands on what its files export. Who imports one name from it depends on that name's file, and not on
// all the others.

const handedOn = /export\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'([^']+)'/g
const taken = /import\s+(?:type\s+)?(?:\{([^}]*)\}|\*\s+as\s+\w+|\w+)\s+from\s+'([^']+)'/g

/** Whether a file is the index of one of our packages. */
export function isPackageIndex(file: string): boolean {
  return /^packages\/[^/]+\/src\/index\.ts$/.test(file)
}

/** The names that an index hands on from a file. Undefined: in another way than by names, so it may be any. */
export function namesFrom(indexText: string, index: string, file: string): ReadonlySet<string> | undefined {
  const relative = `.${file.slice(index.length - '/index.ts'.length)}`
  const names = new Set<string>()
  for (const [, list = '', source] of indexText.matchAll(handedOn)) {
    if (source === relative) for (const name of namesIn(list, 'last')) names.add(name)
  }
  return names.size > 0 ? names : undefined
}

/** Whether a file may take one of the names from the package of an index. */
export function takesAny(text: string, packageName: string, names: ReadonlySet<string> | undefined): boolean {
  if (names === undefined) return true
  let isImported = false
  for (const [, list, source] of text.matchAll(taken)) {
    if (source !== packageName) continue
    isImported = true
    if (list === undefined || namesIn(list, 'first').some((name) => names.has(name))) return true
  }
  // Imported in a way that is not understood, such as `export … from`: anything may be taken.
  return !isImported
}

/** `type A, b as c` is A and, of the pair, the first or the last. */
function namesIn(list: string, ofPair: 'first' | 'last'): string[] {
  return list
    .split(',')
    .map((part) =>
      part
        .trim()
        .replace(/^type\s+/, '')
        .split(/\s+as\s+/),
    )
    .flatMap((pair) => (ofPair === 'first' ? pair[0] : pair.at(-1)) ?? [])
    .filter((name) => name !== '')
}
