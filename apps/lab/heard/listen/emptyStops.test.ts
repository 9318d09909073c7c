import { expect, it } from 'vitest'
import { emptyStops } from './emptyStops.ts'

const line = (...texts: readonly string[]) => texts.map((text, at) => ({ at, text, lang: 'en-US', endedAt: at }))

it('lists the stops with nothing to read', () => {
  expect(emptyStops([line('Get help link.'), line('statusbar.'), line(), line('Footer')])).toEqual([
    'after “Get help link.” there is a stop with “statusbar.”',
    'after “statusbar.” there is a stop with nothing',
  ])
})

it('takes the end of the page for no stop', () => {
  expect(emptyStops([line('Get help link.'), line(), line()])).toEqual([])
})
