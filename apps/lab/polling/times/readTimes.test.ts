import { expect, it } from 'vitest'
import { readTimes } from './readTimes.ts'

const many = Array.from({ length: 100 }, (_, index) => 4 + index / 10)
const lines = many.join('\n')

it('reads one time in seconds per line, and who never answered', () => {
  const times = readTimes(`${lines}\nnever\nNever\n`)

  expect(times.answered).toHaveLength(100)
  expect(times.answered.slice(0, 2)).toEqual([4_000, 4_100])
  expect(times.never).toBe(2)
})

it.each([
  ['a byte order mark and Windows lines', `\uFEFF${many.join('\r\n')}\r\n`],
  ['empty lines', `\n${many.join('\n\n')}\n\n`],
  ['a head', `seconds\n${lines}`],
  ['a table', `person,"Seconds",way\n${many.map((time) => `ana,"${time}",push`).join('\n')}`],
  ['semicolons', `way;seconds\n${many.map((time) => `push;${time}`).join('\n')}`],
  ['spaces', many.map((time) => `  ${time} `).join('\n')],
])('reads %s', (_what, text) => {
  expect(readTimes(text).answered).toEqual(many.map((time) => time * 1_000))
})

it.each([
  ['an empty file', ' \n\n', 'It is empty. Write how long each person took'],
  ['a word', `${lines}\nsoon`, 'Line 101 is "soon", which is no number. Write seconds, such as 8.5, or never'],
  ['a unit', `8 s\n${lines}`, 'Line 1 is "8 s", which is no number'],
  ['a hexadecimal number', `0x10\n${lines}`, 'Line 1 is "0x10", which is no number'],
  ['infinity', `Infinity\n${lines}`, 'Line 1 is "Infinity", which is no number'],
  ['too large a number', `1e999\n${lines}`, 'Line 1 is "1e999", which is no number'],
  ['a negative time', `${lines}\n-3`, 'Line 101 is "-3", and nobody answers before being asked'],
  ['no time at all', `0\n${lines}`, 'Line 1 is "0", and nobody answers before being asked'],
  ['a decimal comma', `8,5\n${lines}`, 'Line 1 has 2 values. Write 8.5 with a point; in a table, head the column'],
  ['a table without the word', `a,b\n${many.map((time) => `x,${time}`).join('\n')}`, 'Line 1 has 2 values'],
  [
    'an empty cell',
    `a,seconds\nx,\n${many.map((time) => `x,${time}`).join('\n')}`,
    'Line 2 is empty, which is no number',
  ],
  ['too few times', '8\n9\n10', 'People who answered: 3. Give 100 at least'],
  ['nobody who answers', 'never\n'.repeat(200), 'People who answered: 0. Give'],
  ['milliseconds', many.map((time) => time * 1_000).join('\n'), 'these are milliseconds. Divide them by 1000'],
])('says what to do about %s', (_what, text, problem) => {
  expect(() => readTimes(text)).toThrow(problem)
})
