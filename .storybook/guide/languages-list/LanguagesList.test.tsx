// @vitest-environment jsdom
import { lazyLocales } from '@mfa-challenge/ui/lazyLocales'
import { render, screen } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { LanguagesList } from './LanguagesList.tsx'

const folder = join(import.meta.dirname, '../../../packages/ui/locales')
const tags = Object.keys(lazyLocales)

/** What the file itself says. */
function reviewersOf(tag: string): string[] {
  const { reviewedBy }: { reviewedBy: string[] } = JSON.parse(readFileSync(join(folder, `${tag}.json`), 'utf8'))
  return reviewedBy
}

it('lists every language that can be loaded, and says of each who has reviewed it', () => {
  render(<LanguagesList />)

  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(tags)
  const said = screen.getAllByRole('definition').map((words) => words.querySelector('small')?.textContent)
  expect(said).toEqual(
    tags.map((tag) => {
      const reviewers = reviewersOf(tag)
      return reviewers.length === 0 ? 'Not reviewed yet' : `Reviewed by ${reviewers.join(', ')}`
    }),
  )
})

it('says at its head how many have been reviewed', () => {
  render(<LanguagesList />)

  const reviewed = tags.filter((tag) => reviewersOf(tag).length > 0).length
  const head = reviewed === 0 ? /None of these has been reviewed/ : new RegExp(`^English.*\\b${reviewed} of them`)
  expect(screen.getByText(head)).toBeDefined()
})
