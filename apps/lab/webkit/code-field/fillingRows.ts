import { key } from '../driver/keys.ts'
import type { CodeFieldRow } from './CodeFieldRow.ts'

const whole = { value: '123456', told: ['typed 123456', 'complete 123456'] }

/** What keyboards on glass, scripts and input methods put in. */
export const fillingRows: readonly CodeFieldRow[] = [
  ...['123456', '123 456'].map(
    (text): CodeFieldRow => ({
      name: `a suggestion, ${JSON.stringify(text)} at once`,
      act: async ({ render, command }) => {
        await render()
        await command('insertText', text)
      },
      expected: whole,
    }),
  ),
  {
    name: 'a suggestion over a full code',
    act: async ({ render, press, command }) => {
      await render({ value: '123456' })
      await press(key.end)
      await command('insertText', '987654')
    },
    expected: { value: '987654', told: ['typed 987654', 'complete 987654'] },
  },
  {
    name: 'two deletes without a key',
    act: async ({ render, press, command }) => {
      await render({ value: '123456' })
      await press(key.end)
      await command('delete')
      await command('delete')
    },
    expected: { value: '1234' },
  },
  ...['123456', '123 456', 'Your code is 123456. It expires in 10 minutes.'].map(
    (text): CodeFieldRow => ({
      name: `a script fills in ${JSON.stringify(text)}`,
      act: async ({ render, fill }) => {
        await render()
        await fill(text)
      },
      expected: whole,
    }),
  ),
  {
    name: 'a script fills in one too many over a full code',
    act: async ({ render, fill }) => {
      await render({ value: '123456' })
      await fill('9876543')
    },
    expected: { value: '123456', told: [], error: 'More than one code.' },
  },
  {
    name: 'a script fills in digit by digit',
    act: async ({ render, fill }) => {
      await render()
      for (const part of ['1', '12', '123', '1234', '12345', '123456']) await fill(part)
    },
    expected: { value: '123456' },
  },
  {
    name: 'a script fills in from afar: the focus stays away',
    act: async ({ render, fill, run }) => {
      await render()
      await run(`document.querySelector('textarea').focus()`)
      await fill('123 456')
    },
    expected: { value: '123456', at: 'TEXTAREA' },
  },
  {
    name: 'composed input, by synthetic events',
    act: async ({ render, run }) => {
      await render()
      await run(`const f = document.querySelector('form input')
        f.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(f, '１２')
        f.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true, data: '１２', inputType: 'insertCompositionText' }))
        f.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '１２' }))`)
    },
    expected: { value: '12' },
  },
]
