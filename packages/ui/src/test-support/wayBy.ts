import type { StoryContext } from '@storybook/react-vite'

/** The way to confirm of that id in the list, whatever it is called in the language that is shown. */
export function wayBy(canvas: StoryContext['canvas'], methodId: string): HTMLInputElement {
  const way = canvas.getAllByRole<HTMLInputElement>('radio').find(({ value }) => value === methodId)
  if (way === undefined) throw new Error(`The list has no way of the id ${methodId}.`)
  return way
}
