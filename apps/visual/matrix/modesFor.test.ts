import { expect, it } from 'vitest'
import { viewsOf } from './modesFor.ts'

const namesOf = (parameter: unknown) => viewsOf(parameter).map(({ mode }) => mode.name)

it('looks at a story in light and dark, and at a telling one wherever its kind is likely to break', () => {
  expect(namesOf(undefined)).toEqual(['light', 'dark'])
  expect(namesOf({ telling: true })).toEqual(['light', 'dark', 'narrow', 'long', 'rtl', 'text200', 'forced'])
  expect(namesOf({ kind: 'waiting', telling: true })).toContain('still')
  expect(namesOf({ kind: 'drawing', telling: true })).toEqual(['light', 'dark'])
  expect(namesOf({ kind: 'control', also: ['japanese'] })).toEqual(['light', 'dark', 'japanese'])
})

it('takes the width of the mode, else of the story, else of its kind', () => {
  const widths = (parameter: unknown) => viewsOf(parameter).map(({ mode, width }) => `${mode.name} ${width}`)
  expect(widths({ kind: 'page', also: ['narrow'] })).toEqual(['light 1280', 'dark 1280', 'narrow 320'])
  expect(widths({ width: 700 })).toEqual(['light 700', 'dark 700'])
})

it('looks at no story that says why not', () => {
  expect(namesOf({ telling: true, skip: 'It shows what the moment is.' })).toEqual([])
})

it.each([
  [{ skip: '' }, 'has skip: ""'],
  [{ kind: 'widget' }, 'has kind: "widget"'],
  [{ telling: 'yes' }, 'has telling: "yes"'],
  [{ also: ['sepia'] }, 'has also: ["sepia"]'],
  [{ width: 20 }, 'has width: 20'],
  [{ mode: 'dark' }, 'has mode: "dark"'],
  ['dark', 'is no object'],
])('refuses %j, and says what there is', (parameter, problem) => {
  expect(() => viewsOf(parameter)).toThrow(`parameters.visual ${problem}. It takes kind: control, screen,`)
})
