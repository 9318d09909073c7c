import { key } from '../driver/keys.ts'
import type { CodeFieldRow } from './CodeFieldRow.ts'

const full = { value: '123456' }

/** What is typed, deleted, copied and undone by keys. */
export const keyboardRows: readonly CodeFieldRow[] = [
  {
    name: 'typing 004217, told once complete',
    act: async ({ render, type }) => {
      await render()
      await type('004217')
    },
    expected: {
      value: '004217',
      told: ['typed 0', 'typed 00', 'typed 004', 'typed 0042', 'typed 00421', 'typed 004217', 'complete 004217'],
    },
  },
  ...['１２３４５６', '١٢٣٤٥٦'].map(
    (digits): CodeFieldRow => ({
      name: `typing ${digits}`,
      act: async ({ render, type }) => {
        await render()
        await type(digits)
      },
      expected: full,
    }),
  ),
  {
    name: 'typing letters and dashes: nothing, the caret stays',
    act: async ({ render, press, type }) => {
      await render({ value: '123' })
      await press(key.home)
      await type('x-')
    },
    expected: { value: '123', caret: 0, told: [] },
  },
  {
    name: 'typing to any length where it is unknown',
    act: async ({ render, type }) => {
      await render({ length: 'unknown' })
      await type('1234567890')
    },
    expected: { value: '1234567890', max: null },
  },
  {
    name: 'a digit goes in at the caret',
    act: async ({ render, press, type }) => {
      await render({ value: '1245' })
      await press(key.end, key.left, key.left)
      await type('3')
    },
    expected: { value: '12345', caret: 3 },
  },
  {
    name: 'a digit overwrites at the caret of a full code',
    act: async ({ render, press, type }) => {
      await render(full)
      await press(key.home)
      await type('9')
      await press(key.right)
      await type('8')
    },
    expected: { value: '928456', caret: 3 },
  },
  {
    name: 'a digit at the end of a full code adds nothing',
    act: async ({ render, press, type }) => {
      await render(full)
      await press(key.end)
      await type('7')
    },
    expected: { value: '123456', told: [] },
  },
  {
    name: 'Backspace and Delete, the caret stays',
    act: async ({ render, press }) => {
      await render(full)
      await press(key.home, key.right, key.right, key.backspace, key.delete)
    },
    expected: { value: '1456', caret: 1 },
  },
  {
    name: 'typing over one selected digit',
    act: async ({ render, press, chord, type }) => {
      await render(full)
      await press(key.end)
      await chord(key.left, key.shift)
      await type('9')
    },
    expected: { value: '123459' },
  },
  {
    name: 'typing over a selected code',
    act: async ({ render, chord, type }) => {
      await render(full)
      await chord('a')
      await type('7')
    },
    expected: { value: '7' },
  },
  {
    name: 'deleting a selected code',
    act: async ({ render, chord, press }) => {
      await render(full)
      await chord('a')
      await press(key.backspace)
    },
    expected: { value: '' },
  },
  {
    name: 'cutting a selected code',
    act: async ({ render, chord, copied, run }) => {
      await render(full)
      await chord('a')
      await chord('x')
      return { left: await run(`return document.querySelector('form input').value`), copied: await copied() }
    },
    expected: { left: '', copied: '123456' },
  },
  {
    name: 'copying a selected code',
    act: async ({ render, chord, copied }) => {
      await render(full)
      await chord('a')
      await chord('c')
      return { copied: await copied() }
    },
    expected: { copied: '123456' },
  },
  {
    name: 'read-only: nothing changes',
    act: async ({ render, press, paste }) => {
      await render({ ...full, readOnly: true })
      await press(key.end, key.backspace, key.delete)
      await paste('987 654')
    },
    expected: { value: '123456', told: [] },
  },
  {
    name: 'Enter sends once',
    act: async ({ render, type, press }) => {
      await render({ value: '12345' })
      await type('6')
      await press(key.enter)
    },
    expected: { told: ['typed 123456', 'complete 123456', 'submitted 123456'] },
  },
  {
    name: 'one stop of Tab',
    act: async ({ render, press, run }) => {
      await render()
      await press(key.tab)
      return { at: await run('return document.activeElement.textContent') }
    },
    expected: { at: 'Confirm' },
  },
  {
    name: 'the undo command after typing',
    act: async ({ render, type, command, run }) => {
      await render()
      await type('123')
      await command('undo')
      return { isShorter: await run(`return document.querySelector('form input').value.length < 3`) }
    },
    expected: { isShorter: true },
  },
  {
    name: 'Ctrl+Z after typing',
    beyondDriver: true,
    act: async ({ render, type, chord, run }) => {
      await render()
      await type('123')
      await chord('z')
      return { isShorter: await run(`return document.querySelector('form input').value.length < 3`) }
    },
    expected: { isShorter: true },
  },
]

/** Ctrl+Z where nothing of ours is. While this fails, rows with Ctrl+Z tell of the driver and not of us. */
export const controlRow: CodeFieldRow = {
  name: 'control: Ctrl+Z undoes typing in a plain textarea',
  beyondDriver: true,
  act: async ({ run, type, chord }) => {
    await run(`const m = document.querySelector('textarea'); m.value = ''; m.focus()`)
    await type('abc')
    await chord('z')
    return { isShorter: await run(`return document.querySelector('textarea').value.length < 3`) }
  },
  expected: { isShorter: true },
}
