// @vitest-environment jsdom
import { hashKbaAnswer } from '@mfa-challenge/contract/kba'
import type { MethodEnd } from '@mfa-challenge/hooks'
import { screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { button, isOff } from '../test-support/button.ts'
import { kba } from '../test-support/methods.ts'
import { renderInWorld } from '../test-support/renderWithChallenge.tsx'
import { KbaStep } from './KbaStep.tsx'
import { englishWords } from '../words/englishWords.ts'

afterEach(() => vi.unstubAllGlobals())

async function renderStep() {
  const onEnd = vi.fn<(end: MethodEnd) => void>()
  const world = renderInWorld(<KbaStep method={kba} onEnd={onEnd} onAnotherWay={() => undefined} />)
  await screen.findByRole('button', { name: englishWords.confirm })
  const asked = world.person.kba.flatMap(({ text, answer }) => {
    const field = screen.queryByLabelText<HTMLInputElement>(text, { selector: 'input' })
    return field === null ? [] : [{ field, answer }]
  })
  const answerAll = async (ending = '') => {
    for (const { field, answer } of asked) {
      await world.user.clear(field)
      await world.user.type(field, answer + ending)
    }
    await world.user.click(button(englishWords.confirm))
  }
  const succeeded = () => vi.waitFor(() => expect(onEnd).toHaveBeenCalledWith('succeeded'), { timeout: 10_000 })
  return { ...world, fields: asked, onEnd, answerAll, succeeded, typed: () => asked.map(({ field }) => field.value) }
}

it('asks as many questions as the host says', async () => {
  const { typed } = await renderStep()

  expect(typed()).toEqual(['', ''])
})

it('ends in a success whatever the capital letters', async () => {
  const { user, person, succeeded, onEnd } = await renderStep()
  for (const { text, answer } of person.kba) {
    const field = screen.queryByLabelText(text, { selector: 'input' })
    if (field !== null) await user.type(field, answer.toUpperCase())
  }

  await user.click(button(englishWords.confirm))
  await succeeded()

  expect(onEnd).toHaveBeenCalledOnce()
})

it('says that answers did not match, keeps them, and lets them be mended', async () => {
  const { answerAll, succeeded, onEnd, typed } = await renderStep()
  await answerAll('x')

  const summary = (
    await screen.findByText('The answers did not match. Check the spelling, or try another way.')
  ).closest('[tabindex]')
  expect(document.activeElement).toBe(summary)
  expect(typed().every((value) => value.endsWith('x'))).toBe(true)
  expect(onEnd).not.toHaveBeenCalled()

  await answerAll()
  await succeeded()
})

it.each([
  [' ', 'Check the spaces in this answer.'],
  ['\u00A0', 'Check the spaces in this answer.'],
  ['\u2019', 'Check this character: \u2019'],
  ['e\u0301', 'Check this character: \u25CC\u0301'],
  ['\u200B', 'Check this character: U+200B'],
])('sends an answer with %j as it was typed, and names that when it is refused', async (ending, said) => {
  const { user, answerAll, fields, simulator } = await renderStep()

  await answerAll(ending)

  const notes = await screen.findAllByText(said)
  expect(notes).toHaveLength(2)
  expect(fields.map(({ field }) => field.getAttribute('aria-describedby'))).toEqual(
    notes.map((note) => note.closest('[id]')?.id),
  )
  const { body } = simulator.requests().find(({ operationId }) => operationId === 'sendKbaAnswers') ?? {}
  const digests = await Promise.all(fields.map(({ answer }) => hashKbaAnswer(answer + ending)))
  expect(new Set(digests)).toEqual(new Set(answersIn(body)))

  // Of the answers that were refused, not of what is typed now.
  await user.type(fields[0]?.field ?? document.body, '!')
  expect(screen.getAllByText(said)).toHaveLength(2)
})

it('says nothing of blanks where there are none', async () => {
  const { answerAll } = await renderStep()

  await answerAll('!')

  await screen.findByText(/did not match/)
  expect(screen.queryByText(/^Check th/)).toBeNull()
})

function answersIn(body: unknown): unknown[] {
  return Array.isArray(body) ? body.map((item: { answer?: unknown }) => item.answer) : []
}

it('sends no answer from a page that is not secure, and says so', async () => {
  const { answerAll, asked, typed } = await renderStep()
  vi.stubGlobal('crypto', {})

  await answerAll()

  await screen.findByText('Answers can only be sent from a secure (https) page. Try another way.')
  expect(asked('sendKbaAnswers')).toBe(0)
  expect(typed().every((value) => value !== '')).toBe(true)
  expect(button(englishWords.tryAnotherWay)).toBeDefined()
})

it('sends digests, and never an answer as it was typed', async () => {
  const { answerAll, succeeded, simulator, person } = await renderStep()

  await answerAll()
  await succeeded()

  const sent = JSON.stringify(simulator.requests().map(({ body, path }) => [path, body]))
  expect(person.kba.some(({ answer }) => sent.toLowerCase().includes(answer.toLowerCase()))).toBe(false)
})

it('lets questions that could not be read be asked for again', async () => {
  const fault = { operation: 'getMFAKbaConfig', kind: 'serverError', times: 1 } as const
  const { user } = renderInWorld(<KbaStep method={kba} onEnd={() => undefined} />, { strict: false, fault })
  await screen.findByText('The service has a problem. Nothing is lost: try again in a moment.')
  expect(screen.getByText(/^Reference /)).toBeDefined()

  await user.click(button(englishWords.tryAgain))

  expect(await screen.findByRole('button', { name: englishWords.confirm })).toBeDefined()
})

it('waits with the next try after a rate limit, and keeps the answers', async () => {
  const { user, answerAll, succeeded, simulator, sleep, typed, asked } = await renderStep()
  simulator.addFault({ operation: 'sendKbaAnswers', kind: 'rateLimited', retryAfter: '20', times: 1 })
  await answerAll()
  await screen.findByText('The service is busy.')

  expect(isOff(button(englishWords.confirm))).toBe(true)
  await user.click(button(englishWords.confirm))
  await sleep(20_000)
  expect(asked('sendKbaAnswers')).toBe(1)
  expect(typed().every((value) => value !== '')).toBe(true)
  await user.click(button(englishWords.confirm))

  await succeeded()
})
