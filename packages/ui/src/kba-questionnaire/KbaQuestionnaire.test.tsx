// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { button, isOff } from '../test-support/button.ts'
import { isHidden } from '../test-support/isHidden.ts'
import { KbaQuestionnaire, type KbaQuestionnaireProps } from './KbaQuestionnaire.tsx'
import { englishWords } from '../words/englishWords.ts'

const questions = [
  { id: '173423', text: 'What was your first pet called?', locale: 'en' },
  { id: 'c54fee53.2d63', text: 'Dans quelle ville êtes-vous né ?', locale: 'fr' },
]
const [pet, town] = [/first pet/, /quelle ville/]

function renderQuestionnaire(initial: Partial<KbaQuestionnaireProps> = {}) {
  const onSubmit = vi.fn<(answers: Record<string, string>) => void>()
  const ui = (props: Partial<KbaQuestionnaireProps>) => (
    <>
      <KbaQuestionnaire questions={questions} onSubmit={onSubmit} {...props} />
      <button type="button">Of the host</button>
    </>
  )
  const { rerender } = render(ui(initial))
  return {
    user: userEvent.setup(),
    onSubmit,
    become: (props: Partial<KbaQuestionnaireProps>) => rerender(ui(props)),
    answer: (question: RegExp) => screen.getByLabelText<HTMLInputElement>(question, { selector: 'input' }),
  }
}

/** The summary of what to mend, by its heading. */
async function summaryOf(heading: RegExp | string): Promise<HTMLElement> {
  const summary = (await screen.findByText(heading)).closest<HTMLElement>('[tabindex]')
  if (summary === null) throw new Error('A heading stands nowhere.')
  return summary
}

it('hands up each answer under its question’s id, just as typed', async () => {
  const { user, onSubmit, answer } = renderQuestionnaire()

  await user.type(answer(pet), ' Biscuit ')
  await user.type(answer(town), 'Angoulême{Enter}')

  expect(onSubmit.mock.calls).toEqual([[{ '173423': ' Biscuit ', 'c54fee53.2d63': 'Angoulême' }]])
})

it('hands up what stands in a field, though nothing told that it came', async () => {
  const { user, onSubmit, answer, become } = renderQuestionnaire()
  await user.type(answer(pet), 'Bis')

  answer(pet).value = 'Biscuit'
  answer(town).value = 'Angoulême'
  become({ wait: 1 })
  become({ wait: 0 })
  await user.click(button(englishWords.confirm))

  await vi.waitFor(() => expect(onSubmit.mock.calls).toEqual([[{ '173423': 'Biscuit', 'c54fee53.2d63': 'Angoulême' }]]))
})

it('finds an answer missing that something has taken out of its field', async () => {
  const { user, onSubmit, answer } = renderQuestionnaire()
  await user.type(answer(pet), 'Biscuit')
  await user.type(answer(town), 'Angoulême')

  answer(town).value = ''
  await user.click(button(englishWords.confirm))

  await summaryOf('1 answer is missing')
  expect(onSubmit).not.toHaveBeenCalled()
})

it('goes to a summary of the missing answers, with a link to each field', async () => {
  const { user, onSubmit, answer } = renderQuestionnaire()
  await user.type(answer(pet), 'Biscuit')

  await user.click(button(englishWords.confirm))

  const summary = await summaryOf('1 answer is missing')
  expect(document.activeElement).toBe(summary)
  expect(within(summary).getAllByRole('link')).toHaveLength(1)
  await user.click(within(summary).getByRole('link', { name: town }))
  expect(document.activeElement).toBe(answer(town))
  expect(onSubmit).not.toHaveBeenCalled()
})

it('says the same beside the field, and keeps the other answers', async () => {
  const { user, answer } = renderQuestionnaire()
  await user.type(answer(pet), 'Biscuit')
  await user.type(answer(town), '   ')

  await user.click(button(englishWords.confirm))
  await summaryOf('1 answer is missing')

  expect(answer(town).getAttribute('aria-invalid')).toBe('true')
  expect(describedBy(answer(town))).toBe('Answer this question.')
  expect(answer(pet).hasAttribute('aria-invalid')).toBe(false)
  expect(answer(pet).value).toBe('Biscuit')
})

it('comes back to the summary at each further try', async () => {
  const { user } = renderQuestionnaire()
  await user.click(button(englishWords.confirm))
  const summary = await summaryOf('2 answers are missing')

  await user.click(button(englishWords.confirm))

  await vi.waitFor(() => expect(document.activeElement).toBe(summary))
})

it('keeps the answers and goes to the summary when they were wrong', async () => {
  const { user, answer, become } = renderQuestionnaire()
  await user.type(answer(pet), 'Rex')
  await user.type(answer(town), 'Paris')
  await user.click(button(englishWords.confirm))
  become({ checking: true })

  become({ refusal: 'The answers did not match.', unverified: ['c54fee53.2d63'] })

  const summary = await summaryOf('The answers did not match.')
  expect(document.activeElement).toBe(summary)
  expect(within(summary).getByRole('link').textContent).toBe(questions[1]?.text)
  expect([answer(pet).value, answer(town).value]).toEqual(['Rex', 'Paris'])
  expect(describedBy(answer(town))).toBe('This one did not match.')
})

it('leaves the focus where it is when the person has gone elsewhere before the answers were judged', async () => {
  const { user, answer, become } = renderQuestionnaire()
  await user.type(answer(pet), 'Rex')
  await user.type(answer(town), 'Paris{Enter}')
  become({ checking: true })
  await user.click(button('Of the host'))

  become({ refusal: 'The answers did not match.' })

  await summaryOf('The answers did not match.')
  expect(document.activeElement).toBe(button('Of the host'))
})

it('goes to the summary when nothing has the focus, as in Safari after a click', async () => {
  const { user, answer, become } = renderQuestionnaire()
  await user.type(answer(pet), 'Rex')
  await user.type(answer(town), 'Paris')
  await user.click(button(englishWords.confirm))
  button(englishWords.confirm).blur()
  become({ checking: true })

  become({ refusal: 'The answers did not match.' })

  expect(document.activeElement).toBe(await summaryOf('The answers did not match.'))
})

it('hides each answer until the person asks to see it', async () => {
  const { user, answer } = renderQuestionnaire()
  const reveal = button(/^Show.*first pet/)
  expect(isHidden(answer(pet))).toBe(true)
  expect(reveal.getAttribute('aria-label')).toMatch(/^Show/)

  await user.click(reveal)

  expect([pet, town].map((question) => isHidden(answer(question)))).toEqual([false, true])
  expect(reveal.getAttribute('aria-label')).toMatch(/^Hide/)
  await user.click(reveal)
  expect(isHidden(answer(pet))).toBe(true)
})

it('hides what is shown while it is being checked, and lets nothing be changed', async () => {
  const { user, answer, become } = renderQuestionnaire()
  await user.type(answer(pet), 'Biscuit')
  await user.click(button(/^Show.*first pet/))

  become({ checking: true })

  expect(isHidden(answer(pet))).toBe(true)
  expect(answer(pet).readOnly).toBe(true)
  expect(isOff(button(englishWords.checking))).toBe(true)
})

it('says in which language a question is, at the field and in the summary', async () => {
  const { user } = renderQuestionnaire()

  await user.click(button(englishWords.confirm))

  const summary = await summaryOf('2 answers are missing')
  const said = screen.getAllByText(town)
  expect(said.map((element) => element.closest('[lang]')?.getAttribute('lang'))).toEqual(['fr', 'fr'])
  expect(within(summary).getByText(pet).closest('[lang]')?.getAttribute('lang')).toBe('en')
})

it('lets answers be pasted, and tells browsers to keep and to fill in nothing', async () => {
  const { user, answer } = renderQuestionnaire()

  answer(pet).focus()
  await user.paste('Biscuit')

  expect(answer(pet).value).toBe('Biscuit')
  expect(answer(pet).getAttribute('type')).toBe('text')
  expect(answer(pet).getAttribute('autocomplete')).toBe('off')
  expect(answer(pet).getAttribute('spellcheck')).toBe('false')
})

it('takes no answers while it has to wait, by Enter neither', async () => {
  const { user, onSubmit, answer } = renderQuestionnaire({ wait: 9 })
  await user.type(answer(pet), 'Biscuit')

  await user.type(answer(town), 'Lisbon{Enter}')
  await user.click(button(englishWords.confirm))

  expect(isOff(button(englishWords.confirm))).toBe(true)
  expect(screen.getByText('in 0:09')).toBeDefined()
  expect(onSubmit).not.toHaveBeenCalled()
})

it('leads to another way, during a pause too, and submits by nothing, where no answer can be sent', async () => {
  const onAnotherWay = vi.fn<() => void>()
  const { user, onSubmit, answer } = renderQuestionnaire({ stuck: true, wait: 9, onAnotherWay })

  await user.type(answer(pet), 'Biscuit')
  await user.type(answer(town), 'Lisbon{Enter}')
  await user.click(button(englishWords.tryAnotherWay))

  expect(onAnotherWay).toHaveBeenCalledOnce()
  expect(onSubmit).not.toHaveBeenCalled()
  expect(screen.queryByText(/^in/)).toBeNull()
})

function describedBy(element: HTMLElement): string | null | undefined {
  return document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent
}
