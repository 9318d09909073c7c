import { expect, it } from 'vitest'
import { textsIn } from './textsIn.ts'

it('gathers what a host says in a story’s args', () => {
  const args = {
    context: 'Approve access request AR-20418',
    help: [{ label: 'Get help', href: '#help' }],
    instructions: (
      <p>
        No signal? <a href="#wifi">Use the guest Wi-Fi</a>
      </p>
    ),
    onDone: () => 'never said',
  }

  expect(textsIn(args)).toEqual([
    'Approve access request AR-20418',
    'Get help',
    '#help',
    'No signal? ',
    '#wifi',
    'Use the guest Wi-Fi',
  ])
})

it('takes no name for programs for a text, or its word would pass wherever it is shown', () => {
  expect(textsIn({ id: 'text', type: 'okta-verify', userAlias: 'ana' })).toEqual([])
})

it('ends where args hold each other', () => {
  const one: Record<string, unknown> = { label: 'Get help' }
  one.self = one
  expect(textsIn(one)).toEqual(['Get help'])
})
