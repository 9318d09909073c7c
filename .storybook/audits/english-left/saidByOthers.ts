import { storyScreen } from '../../../packages/ui/src/test-support/inScreen.tsx'
import { textsIn } from './textsIn.ts'

/** What is not ours to translate: what portals, tenants and Duo say in the stories, besides what is in a story's args. */
export const saidByOthers: readonly string[] = [
  ...textsIn(storyScreen),

  // A portal's instructions, its own button, and what it shows once the challenge was given up.
  'Access to payroll is confirmed each time, so that nobody uses it for you.',
  'Your work phone is the one that starts with +351.',
  'Approve',
  'Access request AR-20418 is as it was: nothing was approved.',

  // A name that a person gave to a phone.
  'Ana’s Pixel',

  // The simulated tenant's questions: it does not say in which language they are.
  'What was the name of your first pet?',
  'In which city were you born?',
  'On which street did you grow up?',

  // Duo's sentences, and what a portal's server says in place of a request for Duo.
  'Your Duo account is disabled.',
  'The username is missing.',
]
