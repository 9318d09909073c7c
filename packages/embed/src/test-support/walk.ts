import { screen } from '@testing-library/dom'
import { userEvent } from 'vitest/browser'
import { shownWords } from '../../../ui/src/test-support/shownWords.ts'

/** The choice is there: its heading is before the methods are. */
export async function isPicked(): Promise<HTMLElement> {
  await screen.findAllByRole('radio')
  return screen.getByRole('heading', { name: shownWords.pickerHeading })
}

export const findButton = (name: string) => screen.findByRole('button', { name })

/** Chooses the card reader, by hand. */
export async function goToCode(): Promise<HTMLInputElement> {
  await isPicked()
  await userEvent.click(screen.getByRole('radio', { name: /^Card reader/ }))
  await userEvent.click(await findButton(shownWords.continue))
  return screen.findByRole<HTMLInputElement>('textbox')
}

export async function pass() {
  await userEvent.type(await goToCode(), '123456{Enter}')
}
