import { expect, it } from 'vitest'
import { pictureName, refuseDoubles } from './pictureName.ts'

it('names a picture by component, story and mode', () => {
  expect(pictureName({ storyId: 'code-tokenentryform--too-short', mode: 'dark' })).toBe(
    'code-tokenentryform/too-short.dark.webp',
  )
})

it('keeps to what every file system takes', () => {
  expect(pictureName({ storyId: 'größe--../x', mode: 'light' })).toBe('gr__e/___x.light.webp')
})

it('refuses two stories that would write one file, and names them', () => {
  const twins = ['a--größe', 'a--gr__e'].map((storyId) => ({ storyId, mode: 'light' }))
  expect(() => refuseDoubles(twins)).toThrow(
    'The stories a--größe and a--gr__e would both write a/gr__e.light.webp. Rename one of them.',
  )
  expect(() =>
    refuseDoubles([
      { storyId: 'a--b', mode: 'light' },
      { storyId: 'a--b', mode: 'dark' },
    ]),
  ).not.toThrow()
})
