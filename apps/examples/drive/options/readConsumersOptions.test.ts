import { expect, it } from 'vitest'
import { readConsumersOptions } from './readConsumersOptions.ts'

const namesOf = (...args: string[]) => readConsumersOptions(args).chosen.map(({ name }) => name)

it('takes all, some, or the small ones', () => {
  expect(namesOf()).toHaveLength(11)
  expect(namesOf('--only', 'plain,vue')).toEqual(['vue', 'plain'])
  expect(namesOf('--small')).toEqual(['esbuild', 'plain', 'angularjs', 'closed-shadow', 'ui-plugin'])
})

it('says which example there is not', () => {
  expect(() => readConsumersOptions(['--only', 'plain,ember'])).toThrow(/^There is no example ember\.\n\nnpm run/)
})

it('copies one, and not several into one folder', () => {
  expect(readConsumersOptions(['--only', 'vue', '--to', '../portal']).to).toBe('../portal')
  expect(() => readConsumersOptions(['--to', '../portal'])).toThrow(/^Name the one to copy/)
})
