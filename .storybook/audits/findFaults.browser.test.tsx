import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { afterEach, beforeEach, expect, it } from 'vitest'
import '@mfa-challenge/ui/styles.css'
import { Button } from '@mfa-challenge/ui/internal'
import { useWords } from '@mfa-challenge/ui/words'
import { TokenRequest } from '@mfa-challenge/ui/TokenRequest'
import { startingChoice } from '../toolbar/readToolbar.ts'
import { showInLocale } from '../toolbar/stage/otherLocale.ts'
import { Stage } from '../toolbar/stage/Stage.tsx'
import { findFaults } from './findFaults.ts'
import { makePageWide } from './makePageWide.ts'

const nothing = (): void => undefined

let makeAsBefore = nothing
beforeEach(() => {
  makeAsBefore = makePageWide(320)
})
afterEach(() => {
  flushSync(() => showInLocale(undefined))
  makeAsBefore()
})

function faultsOf(
  story: ReactNode,
  { locale = 'en-XA', args = {} }: { locale?: 'en-XA' | 'ar-XB'; args?: object } = {},
) {
  const direction = locale === 'ar-XB' ? 'rtl' : 'ltr'
  const { container } = render(
    <Stage chosen={{ ...startingChoice, direction }} card bare={false}>
      {story}
    </Stage>,
  )
  flushSync(() => showInLocale(locale))
  return findFaults({ canvasElement: container, args: { ...args } }, locale)
}

function Send({ label }: { label?: string }) {
  const words = useWords()
  return <Button look="primary">{label ?? words.sendNewCode}</Button>
}

it.each(['en-XA', 'ar-XB'] as const)('finds nothing where nothing is planted, in %s', (locale) => {
  const story = <TokenRequest deliveryType="SMS_WORK" destination="+351 555 0100" wait={24} onSend={nothing} />
  expect(faultsOf(story, { locale, args: { destination: '+351 555 0100' } })).toEqual([])
})

it.each(['en-XA', 'ar-XB'] as const)('finds a planted English string in %s', (locale) => {
  expect(faultsOf(<Send label="Send again" />, { locale })).toEqual(['English is left: "Send again" in button'])
})

it('lets the host say what it says, and nothing that our words could', () => {
  expect(faultsOf(<Send label="Ring me again" />, { args: { label: 'Ring me again' } })).toEqual([])
  expect(faultsOf(<Send label="Send again" />, { args: { label: 'Send again' } })).toHaveLength(1)
})

it('finds a planted overflow: a button that does not break its words', () => {
  const story = (
    <div style={{ whiteSpace: 'nowrap', display: 'flex' }}>
      <Send />
      <Send />
    </div>
  )
  expect(faultsOf(story)).toContainEqual(expect.stringMatching(/^It does not fit: button sticks out of the card/))
})

it('finds words that are cut', () => {
  const story = (
    <p data-mfa-part="step-lead" style={{ overflow: 'hidden', inlineSize: '5rem', whiteSpace: 'nowrap' }}>
      <Send />
    </p>
  )
  expect(faultsOf(story)).toContainEqual('It does not fit: step-lead cuts what is in it')
})

it('finds a challenge that makes its page scroll sideways', () => {
  const wide = <div data-mfa-root="" data-mfa-part="challenge" style={{ inlineSize: '340px' }} />
  expect(faultsOf(wide)).toContain('It does not fit: the challenge sticks out of the page')
})

it('finds a planted run of turned digits', () => {
  const story = (
    <p data-mfa-part="button-wait" style={{ unicodeBidi: 'bidi-override' }}>
      0:24
    </p>
  )
  expect(faultsOf(story, { locale: 'ar-XB' })).toEqual(['Digits are turned: "0:24" in button-wait'])
})
