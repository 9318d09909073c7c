import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { connectFirefox } from './test-support/connectFirefox.ts'
import { renderCodeField } from './test-support/renderCodeField.ts'

// The matrix of CodeField.browser.test.tsx, with real keys in Firefox. Left out, since nothing drives them there: a code
// dragged onto the field, and input methods that compose.

const firefox = connectFirefox()
let page: Page

beforeAll(async () => {
  page = await firefox().newPage()
  await page.goto(`${inject('portalUrl')}/firefox/code-field/index.html`)
})

describe('in Firefox, pasting', () => {
  for (const text of [
    '123456',
    '123 456',
    '123-456',
    '123\u2013456',
    'G-123456',
    ' 123-456\n',
    'Your code is 123456. It expires in 10 minutes.',
    'Code: 123 456\n@acme.example #123456',
    '１２３４５６',
    '١٢٣٤٥٦',
  ]) {
    it(`${JSON.stringify(text)} gives the clean code, and tells once that it is complete`, async () => {
      const { paste, state } = await renderCodeField(page)
      await paste(text)
      expect(await state()).toEqual({
        value: '123456',
        caret: 6,
        told: ['pasted 123456', 'complete 123456'],
        error: '',
      })
    })
  }

  it('a code keeps the zeros that it begins with', async () => {
    const { paste, state } = await renderCodeField(page)
    await paste('007 042')
    expect(await state()).toMatchObject({ value: '007042', told: ['pasted 007042', 'complete 007042'] })
  })

  for (const text of ['987654', '987 654', 'Your code is 987654. It expires in 10 minutes.']) {
    it(`${JSON.stringify(text)} over a full code gives the new code`, async () => {
      const { keys, paste, state } = await renderCodeField(page, { value: '123456' })
      await keys('End')
      await paste(text)
      expect(await state()).toMatchObject({ value: '987654', told: ['pasted 987654', 'complete 987654'] })
    })

    it(`${JSON.stringify(text)} can be undone`, async () => {
      const { type, chord, paste, state } = await renderCodeField(page)
      await type('12')
      await paste(text)
      expect(await state()).toMatchObject({ value: '987654' })
      await chord('z')
      expect(await state()).toMatchObject({ value: '12' })
    })
  }

  it('a part joins the part that is there', async () => {
    const { type, paste, state } = await renderCodeField(page)
    await type('12')
    await paste('345')
    expect(await state()).toMatchObject({ value: '12345' })
  })

  for (const text of ['1234567', '987 6543', '123', '123456 or 654321']) {
    it(`${JSON.stringify(text)} beside a full code changes nothing, and says why`, async () => {
      const { paste, state } = await renderCodeField(page, { value: '123456' })
      await paste(text)
      expect(await state()).toMatchObject({ value: '123456', told: [], error: 'More than one code.' })
    })
  }

  it('a text with no code in it changes nothing', async () => {
    const { paste, state } = await renderCodeField(page, { value: '123456' })
    await paste('see you at lunch')
    expect(await state()).toMatchObject({ value: '123456', told: [] })
  })

  it('a code of unknown length replaces the one that is there', async () => {
    const { paste, state } = await renderCodeField(page, { value: '1234', length: 'unknown' })
    await paste('987 654')
    expect(await state()).toMatchObject({ value: '987654', told: ['pasted 987654'] })
  })
})

describe('in Firefox, the keyboard', () => {
  it('types a code with zeros before it, and tells when it is complete', async () => {
    const { type, state } = await renderCodeField(page)
    await type('004217')
    expect(await state()).toMatchObject({
      value: '004217',
      told: ['typed 0', 'typed 00', 'typed 004', 'typed 0042', 'typed 00421', 'typed 004217', 'complete 004217'],
    })
  })

  it('types full-width and Arabic digits as plain ones', async () => {
    const { type, state } = await renderCodeField(page)
    await type('１２٣٤')
    expect(await state()).toMatchObject({ value: '1234' })
  })

  it('types no letter, and leaves the caret where it was', async () => {
    const { keys, type, state } = await renderCodeField(page, { value: '123' })
    await keys('Home')
    await type('x-')
    expect(await state()).toMatchObject({ value: '123', caret: 0, told: [] })
  })

  it('puts a digit in at the caret', async () => {
    const { keys, type, state } = await renderCodeField(page, { value: '1245' })
    await keys('End', 'ArrowLeft', 'ArrowLeft')
    await type('3')
    expect(await state()).toMatchObject({ value: '12345', caret: 3 })
  })

  it('overwrites at the caret when the field is full', async () => {
    const { keys, type, state } = await renderCodeField(page, { value: '123456' })
    await keys('Home')
    await type('9')
    expect(await state()).toMatchObject({ value: '923456', caret: 1, told: ['typed 923456', 'complete 923456'] })
    await keys('ArrowRight')
    await type('8')
    expect(await state()).toMatchObject({ value: '928456', caret: 3 })
  })

  it('adds nothing to the end of a full code', async () => {
    const { keys, type, state } = await renderCodeField(page, { value: '123456' })
    await keys('End')
    await type('7')
    expect(await state()).toMatchObject({ value: '123456', told: [] })
  })

  it('deletes on either side of the caret, and the caret stays there', async () => {
    const { keys, state } = await renderCodeField(page, { value: '123456' })
    await keys('Home', 'ArrowRight', 'ArrowRight', 'Backspace')
    expect(await state()).toMatchObject({ value: '13456', caret: 1 })
    await keys('Delete')
    expect(await state()).toMatchObject({ value: '1456', caret: 1 })
  })

  it('types over a selected code, and clears one', async () => {
    const { keys, chord, type, state } = await renderCodeField(page, { value: '123456' })
    await chord('a')
    await type('7')
    expect(await state()).toMatchObject({ value: '7' })
    await chord('a')
    await keys('Backspace')
    expect(await state()).toMatchObject({ value: '' })
  })

  it('copies the whole code', async () => {
    const { chord, copied } = await renderCodeField(page, { value: '123456' })
    await chord('a')
    await chord('c')
    expect(await copied()).toBe('123456')
  })

  it('deletes nothing while a code is checked', async () => {
    const { keys, state } = await renderCodeField(page, { value: '123456', readOnly: true })
    await keys('End', 'Backspace', 'Delete')
    expect(await state()).toMatchObject({ value: '123456', told: [] })
  })

  it('sends the code once, on Enter', async () => {
    const { keys, type, state } = await renderCodeField(page, { value: '12345' })
    await type('6')
    await keys('Enter')
    expect(await state()).toMatchObject({ told: ['typed 123456', 'complete 123456', 'submitted 123456'] })
  })

  it('types a code of unknown length to any length', async () => {
    const { type, state } = await renderCodeField(page, { length: 'unknown' })
    await type('1234567890')
    expect(await state()).toMatchObject({ value: '1234567890' })
  })
})

describe('in Firefox, a keyboard on glass', () => {
  for (const text of ['123456', '123 456']) {
    it(`puts in the suggestion ${JSON.stringify(text)} at once`, async () => {
      const { putIn, state } = await renderCodeField(page)
      await putIn(text)
      expect(await state()).toMatchObject({ value: '123456', told: ['typed 123456', 'complete 123456'] })
    })
  }

  it('puts in a suggested code over a full one', async () => {
    const { keys, putIn, state } = await renderCodeField(page, { value: '123456' })
    await keys('End')
    await putIn('987654')
    expect(await state()).toMatchObject({ value: '987654', told: ['typed 987654', 'complete 987654'] })
  })
})
