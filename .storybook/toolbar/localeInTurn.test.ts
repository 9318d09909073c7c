import { lazyLocales } from '@mfa-challenge/ui/lazyLocales'
import { expect, it } from 'vitest'
import { inTurn, otherLanguages, readStoryToolbar } from './localeInTurn.ts'
import { startingChoice } from './readToolbar.ts'

const localeOf = (storyId: string) => readStoryToolbar({ locale: inTurn }, storyId).locale

it('shows a story in the same language each time, and never in English', () => {
  expect(localeOf('code-tokenstep--sent')).toBe(localeOf('code-tokenstep--sent'))
  expect(otherLanguages).toContain(localeOf('code-tokenstep--sent'))
})

it('has each language that there is', () => {
  expect(otherLanguages.toSorted()).toEqual(Object.keys(lazyLocales).toSorted())
})

it('comes to each language, with as many stories as there are', () => {
  const ids = Array.from({ length: 15 }, (_, kind) =>
    Array.from({ length: 20 }, (__, one) => `kind-${kind}--story-${one}`),
  )
  expect(new Set(ids.flat().map(localeOf)).size).toBe(otherLanguages.length)
})

it('leaves a language that was chosen', () => {
  expect(readStoryToolbar({ locale: 'fr' }, 'code-tokenstep--sent')).toEqual({ ...startingChoice, locale: 'fr' })
})
