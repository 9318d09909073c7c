import { heading, literally, oneOf, words } from '../listen/words.ts'
import { emptyStops } from '../listen/emptyStops.ts'
import type { Scenario } from './Scenario.ts'

const pet = literally('What was the name of your first pet')
const wrongAnswers = oneOf(words('kbaWrong'), words('kbaMoreNeeded'), words('kbaUnmatched'))

/** Security questions: shown and hidden, missing, wrong. */
export const answers: Scenario = {
  name: 'answers',
  limit: 420,
  async walk(walk) {
    await walk.open()
    await walk.choose(words('kbaName'), { isFar: true })
    walk.expect('The heading is said', { once: [heading('kbaHeading')] })
    const lines = await walk.read('Down, line by line: the questions')
    walk.check('No stop is empty', emptyStops(lines))
    await walk.hands.press('shift+h')
    await walk.hands.quiet(0.7)
    await walk.hands.tabTo(pet)
    await walk.step('Tab to the first field, typing Biscuit', { type: 'Biscuit', quiet: 1 })
    await walk.hands.tabTo(words('showAnswer'))
    await walk.during('Tab to Show', async () => undefined)
    await walk.step('Enter on Show', { keys: ['Return'], quiet: 3 })
    walk.expect('That the answer is shown is said, once', { once: [words('answerShown')] })
    await walk.step('Enter on Hide', { keys: ['Return'], quiet: 3 })
    walk.expect('That it is hidden is said, once', { once: [words('answerHidden')] })
    await walk.hands.tabTo(words('confirm'))
    await walk.during('Tab to Confirm', async () => undefined)
    await walk.step('Enter: two answers are missing', { keys: ['Return'], quiet: 4 })
    walk.expect('How many are missing is said, once', { once: [words('kbaSummary')] })
    await walk.step('Tab to the first link, Enter: to the field', { keys: ['Tab', 'Return'], quiet: 2.5 })
    walk.expect('The field says what is missing', { once: [words('kbaMissing')] })
    await walk.step('Typing x', { type: 'x', quiet: 1 })
    await walk.hands.tabTo(literally('On which street'), { most: 3 })
    await walk.during('Tab to the third field', async () => undefined)
    await walk.step('Typing y', { type: 'y', quiet: 1 })
    await walk.step('Enter: wrong answers', { keys: ['Return'], quiet: 5 })
    walk.expect('That the answers are wrong is said, once', { once: [wrongAnswers], never: [words('kbaSummary')] })
  },
}
