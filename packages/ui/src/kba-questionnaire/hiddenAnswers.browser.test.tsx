import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { MfaScreen } from '../screen/MfaScreen.tsx'
import type { MfaTextFieldProps } from '../slots/MfaComponents.ts'
import { isHidden } from '../test-support/isHidden.ts'
import { KbaQuestionnaire } from './KbaQuestionnaire.tsx'
import '../styles/styles.css'
import { englishWords } from '../words/englishWords.ts'

// What a browser makes of an answer that style alone hides.

const [pet, city] = ['Your first pet?', 'Your first city?']
const onClipboard = 'of something else'

function HostTextField({ id, label, inputProps, end }: MfaTextFieldProps) {
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input {...inputProps} id={id} />
      {end}
    </div>
  )
}

const hosts = { ours: {}, 'a host’s': { TextField: HostTextField } }

async function renderAnswers(components: { TextField?: typeof HostTextField } = {}) {
  render(
    <div data-mfa-root="">
      <MfaScreen components={components}>
        <KbaQuestionnaire
          questions={[
            { id: 'pet', text: pet },
            { id: 'city', text: city },
          ]}
          onSubmit={() => undefined}
        />
      </MfaScreen>
    </div>,
  )
  const field = screen.getByLabelText<HTMLInputElement>(pet, { selector: 'input' })
  await userEvent.click(field)
  // Only a page that has the focus may write there.
  await navigator.clipboard.writeText(onClipboard)
  await userEvent.keyboard('Biscuit')
  return {
    field,
    show: () => userEvent.click(screen.getByRole('button', { name: `Show the answer to: ${pet}` })),
    chord: (key: string) => userEvent.keyboard(`{Control>}${key}{/Control}`),
  }
}

const dots = (field: Element) => getComputedStyle(field).getPropertyValue('-webkit-text-security')

describe.each(['ours', 'a host’s'] as const)('in a field that is %s', (whose) => {
  it('shows dots for a hidden answer, and the answer on a press', async () => {
    const { field, show } = await renderAnswers(hosts[whose])
    expect([isHidden(field), dots(field)]).toEqual([true, 'disc'])

    await show()

    expect([isHidden(field), dots(field)]).toEqual([false, 'none'])
  })

  it.each(['c', 'x'])('gives a hidden answer to no clipboard by Ctrl+%s, and keeps it', async (key) => {
    const { field, chord } = await renderAnswers(hosts[whose])
    await chord('a')
    await chord(key)

    expect(await navigator.clipboard.readText()).toBe(onClipboard)
    expect(field.value).toBe('Biscuit')
  })

  it('lets no hidden answer be dragged away', async () => {
    const { field, chord } = await renderAnswers(hosts[whose])
    await chord('a')
    const isAllowed = () => field.dispatchEvent(new DragEvent('dragstart', { bubbles: true, cancelable: true }))

    expect(isAllowed()).toBe(false)
  })

  it('copies and cuts an answer that is shown', async () => {
    const { field, show, chord } = await renderAnswers(hosts[whose])
    await show()
    await userEvent.click(field)
    await chord('a')
    await chord('c')
    expect(await navigator.clipboard.readText()).toBe('Biscuit')

    await chord('x')

    expect(field.value).toBe('')
  })
})

it('pastes over a hidden answer, and undoes that', async () => {
  const { field, chord } = await renderAnswers()
  await navigator.clipboard.writeText('Rex')
  await chord('a')
  await chord('v')
  expect(field.value).toBe('Rex')

  await chord('z')

  expect(field.value).toBe('Biscuit')
})

it('shows nothing of a hidden answer where a browser has no dots for it', async () => {
  const { field } = await renderAnswers()
  const without = allRules().flatMap((rule) =>
    rule instanceof CSSSupportsRule && rule.conditionText.includes('text-security') ? [...rule.cssRules] : [],
  )
  const style = document.head.appendChild(document.createElement('style'))
  style.textContent = without.map((rule) => rule.cssText).join('')

  const { color, caretColor } = getComputedStyle(field)
  const selected = getComputedStyle(field, '::selection').color
  style.remove()

  expect(color).toBe('rgba(0, 0, 0, 0)')
  expect(selected).toBe('rgba(0, 0, 0, 0)')
  expect(caretColor).not.toBe('rgba(0, 0, 0, 0)')
})

it('rings what is missing after a mouse, too', async () => {
  const { field } = await renderAnswers()
  await userEvent.click(screen.getByRole('button', { name: englishWords.confirm }))

  const summary = await screen.findByRole('group', { name: '1 answer is missing' })

  expect(document.activeElement).toBe(summary)
  expect(getComputedStyle(summary).outlineStyle).toBe('solid')
  field.focus()
  expect(getComputedStyle(summary).outlineStyle).toBe('none')
})

function allRules(): CSSRule[] {
  return [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
}
