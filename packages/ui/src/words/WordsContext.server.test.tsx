import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Reader, wordFaults } from '../test-support/wordFaults.tsx'
import { WordsProvider } from './WordsContext.tsx'

beforeEach(() => vi.spyOn(console, 'warn').mockImplementation(() => undefined))
afterEach(() => vi.restoreAllMocks())

it.each(wordFaults)('renders on a server in spite of a mistake in %s', (_what, make, shown) => {
  const page = (
    <WordsProvider {...make()}>
      <Reader seconds={1} />
    </WordsProvider>
  )
  expect(renderToString(page)).toContain(shown(1))
})
