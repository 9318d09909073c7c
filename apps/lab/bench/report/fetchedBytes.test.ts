import { expect, it } from 'vitest'
import { fetchedBytes } from './fetchedBytes.ts'

const weights = new Map([
  ['entry.js', 70_000],
  ['chunk-a.js', 5_000],
  ['chunk-never.js', 90_000],
  ['entry.css', 4_000],
])

it('counts what was asked for, each file once, and nothing of what only answers', () => {
  const paths = ['index.html', 'mock.js', 'entry.js', 'entry.css', 'chunk-a.js', 'chunk-a.js']
  const requests = paths.map((name) => ({ path: `/code-step/${name}`, isThere: true }))

  expect(fetchedBytes('code-step', requests, weights)).toEqual({ js: 75_000, css: 4_000 })
})
