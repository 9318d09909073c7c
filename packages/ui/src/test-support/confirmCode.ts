import { shownWords } from './shownWords.ts'
import type { StoryContext } from '@storybook/react-vite'

type Hands = Pick<StoryContext, 'canvas' | 'userEvent'>

/** Types a code into the only field there is. */
export async function typeCode({ canvas, userEvent }: Hands, code: string): Promise<void> {
  await userEvent.type(await canvas.findByRole('textbox'), code)
}

/** Types a code, and presses Confirm. */
export async function confirmCode(hands: Hands, code: string): Promise<void> {
  await typeCode(hands, code)
  await hands.userEvent.click(hands.canvas.getByRole('button', { name: shownWords.confirm }))
}
