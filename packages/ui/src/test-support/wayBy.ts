import type { StoryContext } from '@storybook/react-vite'
import { shownWords } from './shownWords.ts'

/** The way to confirm of that id in the list, whatever it is called in the language that is shown. */
export function wayBy(canvas: StoryContext['canvas'], methodId: string): HTMLInputElement {
  const way = canvas.getAllByRole<HTMLInputElement>('radio').find(({ value }) => value === methodId)
  if (way === undefined) throw new Error(`The list has no way of the id ${methodId}.`)
  return way
}

/** Chooses it, and goes on. Where there are many, most stand behind a button. */
export async function goOnBy(
  { canvas, userEvent }: Pick<StoryContext, 'canvas' | 'userEvent'>,
  methodId: string,
): Promise<void> {
  const more = canvas.queryByRole('button', { name: shownWords.moreWays })
  if (more !== null) await userEvent.click(more)
  await userEvent.click(wayBy(canvas, methodId))
  await userEvent.click(canvas.getByRole('button', { name: shownWords.continue }))
}
