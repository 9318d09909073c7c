// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { button } from '../test-support/button.ts'
import { kba, okta, textMessage } from '../test-support/methods.ts'
import { chooseMethod, codeField, renderWithChallenge } from '../test-support/renderWithChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'

type World = ReturnType<typeof renderWithChallenge>

/** All that could still give a secret away: the page, the fields in it, the cache, the storage. */
function remains({ queryClient, storage }: World): string {
  const fields = [...document.querySelectorAll('input')].map(({ value }) => value)
  // What the custom element has in its place keeps nothing.
  const hasCache = 'getMutationCache' in queryClient
  const mutations = hasCache ? queryClient.getMutationCache().getAll() : []
  const queries = hasCache ? queryClient.getQueryCache().getAll() : []
  return JSON.stringify([
    document.documentElement.outerHTML,
    fields,
    mutations.map(({ state }) => state),
    queries.map(({ queryKey, state }) => [queryKey, state]),
    [...storage.items],
    window.location.href,
  ])
}

/** Chooses the text message, and types the code that comes. */
async function typeCode({ user, simulator }: World): Promise<string> {
  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await screen.findByText(/^We texted it/)
  const code = simulator.latestCode('will.albin') ?? ''
  await user.type(codeField(), code)
  return code
}

it('keeps no code once it was accepted', async () => {
  const world = renderWithChallenge({ methods: () => [textMessage, okta] })
  const code = await typeCode(world)
  expect(remains(world)).toContain(code)

  await world.user.click(button(englishWords.confirm))
  await screen.findByRole('heading', { name: englishWords.succeededHeading })

  expect(remains(world)).not.toContain(code)
})

it('keeps no code when the person goes another way, and brings none back', async () => {
  const world = renderWithChallenge({ methods: () => [textMessage, okta] })
  const code = await typeCode(world)

  await world.user.click(button(englishWords.tryAnotherWay))
  expect(remains(world)).not.toContain(code)
  await chooseMethod(world.user, /^Text message/, englishWords.codeHeading)

  expect(codeField().value).toBe('')
})

it('keeps no code when the challenge is taken away', async () => {
  const world = renderWithChallenge({ methods: () => [textMessage, okta] })
  const code = await typeCode(world)

  world.unmount()

  expect(remains(world)).not.toContain(code)
})

it('has no code in an attribute while it is typed, but for the field’s own value', async () => {
  const world = renderWithChallenge({ methods: () => [textMessage, okta] })

  const code = await typeCode(world)

  const holders = [...document.querySelectorAll('*')]
    .flatMap((element) => [...element.attributes])
    .filter(({ value }) => value.includes(code))
    .map(({ name, ownerElement }) => [name, ownerElement?.tagName])
  expect(holders.filter(([name, tag]) => name !== 'value' || tag !== 'INPUT')).toEqual([])
  expect(codeField().name).toBe('')
})

it('keeps no answer once the answers were accepted', async () => {
  const world = renderWithChallenge({ methods: () => [textMessage, kba] })
  await chooseMethod(world.user, /^Security questions/, englishWords.kbaHeading)
  await screen.findByRole('button', { name: englishWords.confirm })
  for (const { text, answer } of world.person.kba) {
    const field = screen.queryByLabelText(text, { selector: 'input' })
    if (field !== null) await world.user.type(field, answer)
  }

  await world.user.click(button(englishWords.confirm))
  await screen.findByRole('heading', { name: englishWords.succeededHeading })

  const left = remains(world)
  expect(world.person.kba.filter(({ answer }) => left.includes(answer))).toEqual([])
})

it('writes no code to the console', async () => {
  const spies = (['log', 'info', 'debug', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name))
  const world = renderWithChallenge({ methods: () => [textMessage, okta] })
  world.simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'truncated', times: 1 })
  await typeCode(world)

  await world.user.click(button(englishWords.confirm))
  await screen.findByText(/answer can’t be read/)

  expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([])
  vi.restoreAllMocks()
})
