import { act } from '@testing-library/react'
import { createRoot } from 'react-dom/client'
import { expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { KbaQuestionnaire } from './KbaQuestionnaire.tsx'

// A browser takes the focus from a field that is moved in the page.

const questions = ['pet', 'city', 'street', 'car'].map((id) => ({ id, text: `Which ${id}?`, locale: 'en' }))
const orders = [[0, 1, 2, 3], [3, 2, 1, 0], [1, 0, 2, 3], [2, 3, 0, 1], [0, 3], [0], [1, 2, 3, 0]]

const places = {
  page: (container: HTMLElement) => container,
  'shadow root': (container: HTMLElement) => container.attachShadow({ mode: 'open' }),
}

it.each(['page', 'shadow root'] as const)(
  'keeps who types in their field, whatever moves around it, in a %s',
  async (place) => {
    const container = document.createElement('div')
    document.body.append(container)
    const tree = places[place](container)
    const root = createRoot(tree)
    onTestFinished(async () => {
      await act(async () => root.unmount())
      container.remove()
    })
    const show = (order: readonly number[]) =>
      act(async () => {
        const asked = order.flatMap((at) => questions[at] ?? [])
        root.render(<KbaQuestionnaire questions={asked} onSubmit={() => undefined} />)
      })
    await show([0, 1, 2, 3])
    const field = tree.querySelector('input')
    if (field === null) throw new Error('There is no field.')
    field.focus()

    for (const [typed, order] of orders.entries()) {
      await show(order)
      await userEvent.keyboard(String(typed))
      field.setSelectionRange(field.value.length, field.value.length)
    }

    expect(field.value).toBe('0123456')
    expect(document.activeElement).toBe(place === 'page' ? field : container)
  },
)
