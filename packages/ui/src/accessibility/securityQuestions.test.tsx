// @vitest-environment jsdom
import type { MfaKbaMethod } from '@mfa-challenge/hooks'
import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { button } from '../test-support/button.ts'
import type { WorldOptions } from '../test-support/createWorld.tsx'
import { hearChallenge } from '../test-support/hearChallenge.ts'
import { holdAnswers } from '../test-support/holdAnswers.ts'
import { kba, textMessage } from '../test-support/methods.ts'
import { isHidden } from '../test-support/isHidden.ts'
import { controls, descriptionOf, focused } from '../test-support/readScreen.ts'
import { chooseMethod, outside } from '../test-support/renderWithChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'

const inTwoLanguages: MfaKbaMethod = {
  ...kba,
  questions: [
    { id: '1', text: '[{"text":"What was the name of your first pet?","locale":"en"}]' },
    { id: '2', text: '[{"text":"Dans quelle ville êtes-vous né ?","locale":"fr"}]' },
  ],
}
const [pet, town] = ['What was the name of your first pet?', 'Dans quelle ville êtes-vous né ?']

/** The questions, asked. */
async function renderQuestions(method: MfaKbaMethod = kba, options: WorldOptions = {}) {
  const world = hearChallenge({ methods: () => [method, textMessage], ...options })
  await chooseMethod(world.user, /^Security questions/, englishWords.kbaHeading)
  await screen.findByRole('button', { name: englishWords.confirm })
  const { kba: known } = world.person
  const fields = known.flatMap(({ text, answer }) => {
    const input = screen.queryByLabelText<HTMLInputElement>(text, { selector: 'input' })
    return input === null ? [] : [{ input, text, answer }]
  })
  return {
    ...world,
    fields,
    /** Answers all of them, right but for an ending, and confirms. */
    answerAll: async (ending = '') => {
      for (const { input, answer } of fields) {
        await world.user.clear(input)
        await world.user.type(input, answer + ending)
      }
      await world.user.click(button(englishWords.confirm))
    },
  }
}

const field = (question: string) => screen.getByLabelText<HTMLInputElement>(question, { selector: 'input' })

describe('structure and names', () => {
  it('has a field for each question, called after it in the question’s own language', async () => {
    await renderQuestions(inTwoLanguages)

    const labels = [pet, town].map((question) => screen.getByText(question).closest('label'))
    expect(labels.map((label) => label?.lang)).toEqual(['en', 'fr'])
    expect(labels.map((label) => label?.control)).toEqual([field(pet), field(town)])
    // The direction is the question's own too.
    expect(screen.getByText(pet).tagName).toBe('BDI')
  })

  it('shows and hides each answer by a button that says which answer, and what a press will do', async () => {
    const { user } = await renderQuestions(inTwoLanguages)
    expect(isHidden(field(pet))).toBe(true)

    await user.click(button(`Show the answer to: ${pet}`))

    expect([pet, town].map((question) => isHidden(field(question)))).toEqual([false, true])
    expect(button(`Hide the answer to: ${pet}`).textContent).toBe('Hide')
    expect(button(`Show the answer to: ${town}`).textContent).toBe('Show')
  })

  it('says once, before the first answer, and at each Show that hidden answers are read out', async () => {
    const { user } = await renderQuestions(inTwoLanguages)
    const [said, ...more] = screen.getAllByText(englishWords.hiddenAnswersSpoken)
    expect(more).toEqual([])
    expect(said?.compareDocumentPosition(field(pet))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    const described = () => [pet, town].map((question) => descriptionOf(button(new RegExp(question.slice(0, 9)))))
    expect(described()).toEqual([englishWords.hiddenAnswersSpoken, englishWords.hiddenAnswersSpoken])

    await user.click(button(`Show the answer to: ${pet}`))

    // Nobody needs to be told of an answer that everybody sees.
    expect(described()).toEqual(['', englishWords.hiddenAnswersSpoken])
  })

  it('stops no paste, and lets no password manager, history or spell checker see an answer', async () => {
    const { user } = await renderQuestions(inTwoLanguages)

    await user.click(field(pet))
    await user.paste('Biscuit')

    expect(field(pet).value).toBe('Biscuit')
    const kept = ['autocomplete', 'spellcheck', 'autocapitalize'].map((name) => field(pet).getAttribute(name))
    expect(kept).toEqual(['off', 'false', 'none'])
  })

  it('offers another way, and help last', async () => {
    await renderQuestions()

    expect(controls().slice(-4)).toEqual([
      englishWords.confirm,
      englishWords.tryAnotherWay,
      'Get help',
      'Lost your phone?',
    ])
  })
})

describe('focus', () => {
  it('goes to the heading, and from there to the first answer', async () => {
    const { user, fields } = await renderQuestions()
    expect(focused()).toBe(englishWords.kbaHeading)

    await user.tab()

    expect(document.activeElement).toBe(fields[0]?.input)
  })

  it('goes to the summary when answers were refused, and from there to any of them', async () => {
    const { user } = await renderQuestions(inTwoLanguages)
    await user.click(button(englishWords.confirm))

    const summary = await screen.findByRole('group', { name: '2 answers are missing' })
    expect(document.activeElement).toBe(summary)
    await user.click(within(summary).getByRole('link', { name: town }))

    expect(document.activeElement).toBe(field(town))
  })

  it('is not taken from the host by a refusal', async () => {
    const { through, hold, release } = holdAnswers()
    const { user, answerAll } = await renderQuestions(kba, { through })
    hold()
    await answerAll('x')
    await screen.findByRole('button', { name: englishWords.checking })
    await user.click(outside())

    release()
    await screen.findByText(/^The answers did not match/)

    expect(document.activeElement).toBe(outside())
  })
})

describe('announcements', () => {
  it('says how many questions there are when they had to be waited for', async () => {
    const { advance, heard } = await renderQuestions()
    await advance(10_000)

    expect(heard).toEqual(['0:00 status 2 questions to answer.'])
  })

  it('says that an answer is shown, and that it is hidden', async () => {
    const { user, advance, heard } = await renderQuestions(inTwoLanguages)
    await user.click(button(`Show the answer to: ${pet}`))
    await advance(5_000)
    await user.click(button(`Hide the answer to: ${pet}`))
    await advance(5_000)

    expect(heard).toEqual(['0:00 status Answer shown', '0:05 status Answer hidden'])
  })

  it('says nothing of questions that were there from the first', async () => {
    const { advance, heard } = await renderQuestions(inTwoLanguages)
    await advance(10_000)

    expect(heard).toEqual([])
  })

  it('leaves it to the summary, which gets the focus, to say that answers did not match, each time', async () => {
    const { answerAll, advance, heard } = await renderQuestions()
    await advance(3_000)
    for (const ending of ['x', 'y']) {
      await answerAll(ending)
      await screen.findByRole('group', { name: 'The answers did not match. Check the spelling, or try another way.' })
      expect(focused()).toBe('The answers did not match. Check the spelling, or try another way.')
      await advance(5_000)
    }

    expect(heard.slice(1)).toEqual([])
  })

  it('says at once that answers did not match to who is elsewhere', async () => {
    const { through, hold, release } = holdAnswers()
    const { user, answerAll, advance, heard } = await renderQuestions(kba, { through })
    await advance(3_000)
    hold()
    await answerAll('x')
    await screen.findByRole('button', { name: englishWords.checking })
    await user.click(outside())

    release()
    await vi.waitFor(() => expect(heard).toHaveLength(2))
    await advance(5_000)

    expect(heard.slice(1)).toEqual(['0:03 alert The answers did not match. Check the spelling, or try another way.'])
  })

  it('says how many did not match where the service tells', async () => {
    const { answerAll, simulator, advance, heard } = await renderQuestions()
    await advance(3_000)
    simulator.addFault({ operation: 'sendKbaAnswers', kind: 'exampleSpelling' })
    await answerAll('x')

    expect(await screen.findByRole('group', { name: '2 answers did not match. Check the spelling of each.' })).toBe(
      document.activeElement,
    )
    expect(heard.slice(1)).toEqual([])
  })
})

describe('time', () => {
  it('sets no limit, and keeps what was typed', async () => {
    const { user, sleep, settle, heard } = await renderQuestions(inTwoLanguages)
    await user.type(field(pet), 'Bisc')

    await sleep(3_600_000)
    await settle()

    expect(field(pet).value).toBe('Bisc')
    expect(heard).toEqual([])
  })
})

describe('errors', () => {
  it('lists in a summary with a heading what is missing, with a link to each, and the same words at each field', async () => {
    const { user } = await renderQuestions(inTwoLanguages)
    await user.type(field(pet), 'Biscuit')

    await user.click(button(englishWords.confirm))

    const summary = await screen.findByRole('group', { name: '1 answer is missing' })
    expect(within(summary).getByRole('heading', { level: 3, name: '1 answer is missing' })).toBeDefined()
    const links = within(summary).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.lang])).toEqual([[town, 'fr']])
    expect(descriptionOf(field(town))).toBe('Answer this question.')
    expect([field(pet), field(town)].map((input) => input.getAttribute('aria-invalid'))).toEqual([null, 'true'])
  })

  it('keeps all answers when they were refused', async () => {
    const { answerAll, fields } = await renderQuestions()

    await answerAll('x')
    await screen.findByText(/^The answers did not match/)

    expect(fields.map(({ input }) => input.value)).toEqual(fields.map(({ answer }) => `${answer}x`))
  })

  it('does not tell which answer was wrong where the service says only that one was', async () => {
    const { answerAll, fields } = await renderQuestions()

    await answerAll('x')
    await screen.findByText(/^The answers did not match/)

    expect(fields.map(({ input }) => descriptionOf(input))).toEqual(['', ''])
  })
})
