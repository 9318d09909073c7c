import { SourceMap } from 'node:module'
import { expect, it } from 'vitest'
import { ownersOf } from './ownersOf.ts'

const map = new SourceMap({
  version: 3,
  file: 'entry.js',
  sourceRoot: '',
  names: [],
  sourcesContent: [],
  sources: ['../../node_modules/@mfa-challenge/ui/src/button/Button.tsx', '../../node_modules/react-dom/client.js'],
  // Column 0 is of the first source, column 10 of the second.
  mappings: 'AAAA,UCAA',
})
const frame = { url: '/code-step/entry.js', lineNumber: 0 }

it('says whose the time was, by the source map', () => {
  const { owners, modules, functions } = ownersOf(
    [
      { ...frame, functionName: 'a', columnNumber: 0, ms: 1 },
      { ...frame, functionName: 'b', columnNumber: 12, ms: 5 },
      { ...frame, functionName: 'a', columnNumber: 0, ms: 2 },
      { functionName: '(garbage collector)', url: '', lineNumber: -1, columnNumber: -1, ms: 4 },
      { functionName: '(idle)', url: '', lineNumber: -1, columnNumber: -1, ms: 90 },
    ],
    () => map,
  )

  expect(owners).toEqual([
    { name: 'react-dom', ms: 5 },
    { name: '(garbage collector)', ms: 4 },
    { name: 'ui', ms: 3 },
  ])
  expect(modules).toEqual([{ name: 'ui/button/Button', ms: 3 }])
  expect(functions.map(({ name }) => name)).toContain('a:1 in ui/button/Button')
})

it('keeps apart what is of no source', () => {
  const native = { functionName: 'fetch', url: '', lineNumber: -1, columnNumber: -1, ms: 3 }
  const watching = { functionName: 'look', url: '', lineNumber: 12, columnNumber: 4, ms: 2 }
  const top = { functionName: '', url: 'http://localhost/code-step/entry.js', lineNumber: 0, columnNumber: 0, ms: 1 }

  const { owners, functions } = ownersOf([native, watching, top], () => undefined)

  expect(owners.map(({ name }) => name)).toEqual(['the browser', 'the probe', 'files as they are run'])
  expect(functions.at(-1)?.name).toBe('the top of entry.js in files as they are run')
})
