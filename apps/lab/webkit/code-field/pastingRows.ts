import { key } from '../driver/keys.ts'
import type { CodeFieldRow } from './CodeFieldRow.ts'

const oneCode = [
  '123456',
  '123 456',
  '123-456',
  '123–456',
  'G-123456',
  ' 123-456\n',
  'Your code is 123456. It expires in 10 minutes.',
  'Code: 123 456\n@acme.example #123456',
  '１２３４５６',
  '١٢٣٤٥٦',
]
const newCode = ['987654', '987 654', 'Your code is 987654. It expires in 10 minutes.']
const tooMuch = ['1234567', '987 6543', '123', '123456 or 654321']
const said = (text: string) => JSON.stringify(text)

/** What is pasted, and undone. */
export const pastingRows: readonly CodeFieldRow[] = [
  ...oneCode.map(
    (text): CodeFieldRow => ({
      name: `pasting ${said(text)} gives the code, told once complete`,
      act: async ({ render, paste }) => {
        await render()
        await paste(text)
      },
      expected: { value: '123456', caret: 6, told: ['pasted 123456', 'complete 123456'], error: '' },
    }),
  ),
  ...newCode.flatMap((text): CodeFieldRow[] => [
    {
      name: `pasting ${said(text)} over a full code gives the new code`,
      act: async ({ render, press, paste }) => {
        await render({ value: '123456' })
        await press(key.end)
        await paste(text)
      },
      expected: { value: '987654', told: ['pasted 987654', 'complete 987654'] },
    },
    {
      name: `Ctrl+Z after pasting ${said(text)} over 12`,
      beyondDriver: true,
      act: async ({ render, type, paste, chord }) => {
        await render()
        await type('12')
        await paste(text)
        await chord('z')
      },
      expected: { value: '12' },
    },
    {
      name: `the undo command after pasting ${said(text)} over 12`,
      act: async ({ render, type, paste, command }) => {
        await render()
        await type('12')
        await paste(text)
        await command('undo')
      },
      expected: { value: '12' },
    },
    {
      name: `the redo command after that, ${said(text)}`,
      act: async ({ render, type, paste, command }) => {
        await render()
        await type('12')
        await paste(text)
        await command('undo')
        await command('redo')
      },
      expected: { value: '987654' },
    },
  ]),
  ...tooMuch.map(
    (text): CodeFieldRow => ({
      name: `pasting ${said(text)} beside a full code changes nothing, and says so`,
      act: async ({ render, press, paste }) => {
        await render({ value: '123456' })
        await press(key.end)
        await paste(text)
      },
      expected: { value: '123456', told: [], error: 'More than one code.' },
    }),
  ),
  {
    name: 'pasting words changes nothing',
    act: async ({ render, paste }) => {
      await render({ value: '123456' })
      await paste('see you at lunch')
    },
    expected: { value: '123456', told: [] },
  },
  {
    name: 'pasting 345 after 12 joins them',
    act: async ({ render, type, paste }) => {
      await render()
      await type('12')
      await paste('345')
    },
    expected: { value: '12345' },
  },
  {
    name: 'pasting over a selected code',
    act: async ({ render, chord, paste }) => {
      await render({ value: '123456' })
      await chord('a')
      await paste('987654')
    },
    expected: { value: '987654', told: ['pasted 987654', 'complete 987654'] },
  },
  {
    name: 'pasting a code of unknown length over another',
    act: async ({ render, paste }) => {
      await render({ value: '1234', length: 'unknown' })
      await paste('987 654')
    },
    expected: { value: '987654', told: ['pasted 987654'] },
  },
] satisfies readonly CodeFieldRow[]
