// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { englishWords, useWords } from '@mfa-challenge/ui/words'
import { startingChoice } from '../readToolbar.ts'
import { ArgsInWords } from './ArgsInWords.tsx'
import { showInLocale } from './otherLocale.ts'
import { Stage } from './Stage.tsx'

afterEach(() => act(() => showInLocale(undefined)))

function Field() {
  return <input aria-label={useWords().codeLabel} />
}

function onStage(story: React.ReactNode) {
  render(
    <Stage chosen={startingChoice} card bare={false}>
      {story}
    </Stage>,
  )
}

it('changes the words under a story, and keeps what it holds', () => {
  onStage(<Field />)
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: englishWords.codeLabel })
  fireEvent.change(field, { target: { value: '482913' } })

  act(() => showInLocale('en-XA'))
  expect(screen.getByRole('textbox', { name: '[Çööðéé]' })).toBe(field)
  expect(field.value).toBe('482913')
  expect(field.closest('[lang]')?.getAttribute('lang')).toBe('en-XA')

  act(() => showInLocale(undefined))
  expect(screen.getByRole('textbox', { name: englishWords.codeLabel })).toBe(field)
})

it('says the sentences of ours that a story’s args hold in the same words, and leaves the host’s alone', () => {
  const Story = ({ args }: { args: Record<string, unknown> }) => <p>{Object.values(args).join(' ')}</p>
  onStage(<ArgsInWords Story={Story} args={{ failure: englishWords.checking, context: 'Approve AR-20418' }} />)
  expect(screen.getByText('Checking… Approve AR-20418')).toBeDefined()

  act(() => showInLocale('en-XA'))
  expect(screen.getByText('[Çĥééçķîîñĝ…] Approve AR-20418')).toBeDefined()
})
