import { expect, it } from 'vitest'
import { readToolbar, startingChoice } from './readToolbar.ts'
import { toolbar } from './toolbar.ts'

it('starts with the first of each tool', () => {
  const firsts = Object.entries(toolbar).map(([name, tool]) => [name, tool.toolbar.items[0].value])

  expect(readToolbar({})).toEqual(startingChoice)
  expect(startingChoice).toEqual(Object.fromEntries(firsts))
})

it('takes what is offered, and nothing else', () => {
  expect(readToolbar({ theme: 'dark', portal: 'playful', motion: 'reduce', contrast: '"><script>' })).toEqual({
    ...startingChoice,
    theme: 'dark',
    portal: 'playful',
    motion: 'reduce',
  })
})

it('reads a right-to-left locale from right to left', () => {
  expect(readToolbar({ locale: 'ar-XB', direction: 'ltr' }).direction).toBe('rtl')
})
