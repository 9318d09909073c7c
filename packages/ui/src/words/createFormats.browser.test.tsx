import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { no } from '../locales/no.ts'
import { mornings, writeMorning } from '../test-support/mornings.ts'
import { createFormats } from './createFormats.ts'
import { useLanguage, useWords, WordsProvider } from './WordsContext.tsx'

it.each(Object.entries(mornings))('writes a morning in %s as Node does', (locale, written) => {
  expect(writeMorning(createFormats(locale))).toEqual(written)
})

function Lock() {
  const words = useWords()
  const { locale, formats } = useLanguage()
  const time = formats.timeOfDay(new Date(2026, 0, 8, 9, 5).getTime())
  return <p lang={locale}>{words.lockoutUntil({ time, duration: formats.duration(900_000) })}</p>
}

it('says nothing in English to a reader of Nynorsk, which this browser does not know', () => {
  expect(Intl.NumberFormat.supportedLocalesOf('nn')).toEqual([])
  render(
    <WordsProvider locale="nn" locales={{ no }}>
      <Lock />
    </WordsProvider>,
  )
  const said = screen.getByText(/09:05/)
  expect(said.lang).toBe('nn')
  expect(said.textContent).toMatch(/15.minutter/)
})
