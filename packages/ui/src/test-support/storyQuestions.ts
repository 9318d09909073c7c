import type { ShownKbaQuestion } from '@mfa-challenge/hooks/kba'
import type { StoryContext } from '@storybook/react-vite'

/** Security questions as a tenant has them, in the languages that it has them in. */
export const questions = {
  pet: { id: '173423', text: 'What was the name of your first pet?', locale: 'en' },
  city: { id: 'c54fee53', text: 'In which city did your parents meet?', locale: 'en' },
  street: { id: '143cfd3b', text: 'What is the name of the street where you grew up?', locale: 'en' },
  teacher: { id: '4', text: 'Who was your favourite teacher?', locale: 'en' },
  car: { id: '5', text: 'What was the make of your first car?', locale: 'en' },
  concert: {
    id: '6',
    text: 'Which was the first concert that you went to by yourself, and who played?',
    locale: 'en',
  },
  inFrench: { id: '7', text: 'Dans quelle ville vos parents se sont-ils rencontrés ?', locale: 'fr' },
  inArabic: { id: '8', text: 'في أي مدينة التقى والداك؟', locale: 'ar' },
} satisfies Record<string, ShownKbaQuestion>

/** Types answers, each under its question. */
export async function fill(
  { canvas, userEvent }: Pick<StoryContext, 'canvas' | 'userEvent'>,
  answers: readonly (readonly [question: { readonly text: string }, answer: string])[],
): Promise<void> {
  for (const [{ text }, answer] of answers) {
    const field = await canvas.findByLabelText((shown) => isAskedAs(shown, text), undefined, { timeout: 5_000 })
    await userEvent.type(field, answer)
  }
}

/** Whether it is that question, in whichever language the simulated tenant has it. */
function isAskedAs(shown: string, text: string): boolean {
  return shown === text || shown === tenantTranslations.get(text)
}

const tenantTranslations = new Map([
  ['What was the name of your first pet?', 'Comment s’appelait votre premier animal ?'],
  ['In which city were you born?', 'Dans quelle ville êtes-vous né ?'],
  ['On which street did you grow up?', 'Dans quelle rue avez-vous grandi ?'],
])
