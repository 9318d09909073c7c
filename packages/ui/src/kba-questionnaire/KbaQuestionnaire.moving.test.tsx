// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { StrictMode } from 'react'
import { expect, it, vi } from 'vitest'
import { button } from '../test-support/button.ts'
import { isHidden } from '../test-support/isHidden.ts'
import { englishWords } from '../words/englishWords.ts'
import { KbaQuestionnaire, type KbaQuestionnaireProps } from './KbaQuestionnaire.tsx'

// A host may ask again while someone types, and get its questions in another order, or others.

/** Ids as services and hosts have them, and as a form could take them for something else. */
const ids = [
  '173423',
  '0',
  '1',
  'a.b',
  'a',
  'a[0]',
  "it's",
  '"x"',
  '__proto__',
  'constructor',
  'toString',
  '',
  ' ',
  'ü😀',
]
const questions = ids.map((id) => ({ id, text: `Question ${JSON.stringify(id)}?`, locale: 'en' }))
const answerTo = (id: string) => `a ${JSON.stringify(id)}`
const [one, two, three] = [questions[0], questions[1], questions[2]].flatMap((question) => question ?? [])
if (one === undefined || two === undefined || three === undefined) throw new Error('There are no three.')

function renderQuestionnaire(initial: Partial<KbaQuestionnaireProps> = {}) {
  const onSubmit = vi.fn<(answers: Record<string, string>) => void>()
  const ui = (props: Partial<KbaQuestionnaireProps>) => (
    <StrictMode>
      <KbaQuestionnaire questions={questions} onSubmit={onSubmit} {...props} />
    </StrictMode>
  )
  const { rerender } = render(ui(initial))
  return {
    user: userEvent.setup(),
    submitted: () => onSubmit.mock.calls.map(([answers]) => Object.entries(answers).toSorted()),
    become: (props: Partial<KbaQuestionnaireProps>) => rerender(ui({ ...initial, ...props })),
  }
}

const field = ({ text }: { text: string }) => screen.getByLabelText<HTMLInputElement>(text, { selector: 'input' })
const entries = (of: readonly { id: string }[]) => of.map(({ id }) => [id, answerTo(id)]).toSorted()
const errorOf = (question: { text: string }) => {
  const described = field(question).getAttribute('aria-describedby') ?? ''
  return document.getElementById(described)?.textContent
}

it('hands up each answer under its question’s id, whatever the id and the order', async () => {
  const { user, submitted, become } = renderQuestionnaire()
  for (const [place, question] of questions.entries()) {
    await user.type(field(question), answerTo(question.id).replaceAll(/[[{]/g, '$&$&'))
    // Round and round, between one answer and the next.
    become({ questions: [...questions.slice(place), ...questions.slice(0, place)] })
  }
  become({ questions: questions.toReversed() })
  await user.click(button(englishWords.confirm))

  expect(submitted()).toEqual([entries(questions)])
})

it('moves a field with its answer, its focus and what is shown of it', async () => {
  const { user, become } = renderQuestionnaire({ questions: [one, two, three] })
  const moved = field(one)
  await user.click(screen.getByRole('button', { name: `Show the answer to: ${one.text}` }))
  await user.type(moved, 'half an ans')

  become({ questions: [three, two, one] })
  expect(document.activeElement).toBe(moved)
  await user.keyboard('wer')

  expect(field(one)).toBe(moved)
  expect([field(one).value, isHidden(field(one))]).toEqual(['half an answer', false])
  expect([field(three).value, isHidden(field(three))]).toEqual(['', true])
})

it('submits only what is still asked, and asks for what is new', async () => {
  const { user, submitted, become } = renderQuestionnaire({ questions: [one, two] })
  await user.type(field(one), answerTo(one.id))
  await user.type(field(two), answerTo(two.id))

  become({ questions: [three, two] })
  expect(field(three).value).toBe('')
  await user.click(button(englishWords.confirm))
  await screen.findByText('1 answer is missing')
  expect([errorOf(three), errorOf(two)]).toEqual([englishWords.kbaMissing, ''])
  expect(submitted()).toEqual([])

  await user.type(field(three), `${answerTo(three.id)}{Enter}`)
  expect(submitted()).toEqual([entries([three, two])])
})

it('keeps an answer for its question while that is not asked', async () => {
  const { user, submitted, become } = renderQuestionnaire({ questions: [one, two] })
  await user.type(field(one), answerTo(one.id))
  become({ questions: [two] })
  become({ questions: [two, one] })

  await user.type(field(two), `${answerTo(two.id)}{Enter}`)
  expect(submitted()).toEqual([entries([one, two])])
})

it('says beside the right question that its answer is missing, or did not match, wherever it goes', async () => {
  const { user, become } = renderQuestionnaire({ questions: [one, two, three] })
  await user.type(field(two), answerTo(two.id))
  await user.click(button(englishWords.confirm))
  const summary = (await screen.findByText('2 answers are missing')).closest<HTMLElement>('[tabindex]')

  become({ questions: [two, three, one] })
  expect([one, two, three].map(errorOf)).toEqual([englishWords.kbaMissing, '', englishWords.kbaMissing])
  const links = within(summary ?? document.body).getAllByRole('link')
  expect(links.map(({ textContent }) => textContent)).toEqual([three.text, one.text])
  await user.click(within(summary ?? document.body).getByRole('link', { name: one.text }))
  expect(document.activeElement).toBe(field(one))

  await user.type(field(one), 'x')
  await user.type(field(three), 'x{Enter}')
  become({ questions: [three, one, two], refusal: 'Not right.', unverified: [two.id] })
  expect([one, two, three].map(errorOf)).toEqual(['', englishWords.kbaUnverified, ''])
})

it('leaves the focus where it is when a question that was to be mended is not asked any more', async () => {
  const { user, become } = renderQuestionnaire({ questions: [one, two, three] })
  await user.click(button(englishWords.confirm))
  await screen.findByText('3 answers are missing')
  await user.click(field(two))

  become({ questions: [two, three] })

  expect(screen.getByText('2 answers are missing')).toBeDefined()
  expect(document.activeElement).toBe(field(two))
})
