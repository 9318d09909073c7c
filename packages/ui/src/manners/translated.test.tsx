// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { awaitedPush } from '../test-support/awaitedPush.ts'
import { button } from '../test-support/button.ts'
import { everyMethod, pushIsSent, sayFromDuo } from '../test-support/everyScreen.ts'
import { hearChallenge } from '../test-support/hearChallenge.ts'
import { type HeldAnswers, holdAnswers } from '../test-support/holdAnswers.ts'
import { chooseMethod, codeField } from '../test-support/renderWithChallenge.tsx'
import { translatePage } from '../test-support/translatePage.ts'
import { englishWords } from '../words/englishWords.ts'

type World = ReturnType<typeof hearChallenge> & Pick<HeldAnswers, 'hold' | 'release'>
/** Does one thing after the other, and `note`s what is shown in between. */
type Walk = (world: World, note: () => Promise<void>) => Promise<void>

async function throughCodes({ user, simulator, sleep, hold, release }: World, note: () => Promise<void>) {
  simulator.addFault({ operation: 'createSendToken', kind: 'forbidden', times: 1 })
  await chooseMethod(user, /^Text message/, englishWords.codeRequestHeading)
  await note()
  hold()
  await sleep(60_000)
  await user.click(button(englishWords.sendCode))
  await screen.findByRole('heading', { name: englishWords.codeHeading })
  await note()
  release()
  await note()
  await user.type(codeField(), '123{Enter}')
  await note()
  await user.type(codeField(), '456{Enter}')
  await note()
  await sleep(60_000)
  await note()
  await user.click(button(englishWords.sendNewCode))
  await note()
  simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'rateLimited', times: 1, retryAfter: '20' })
  await user.clear(codeField())
  await user.type(codeField(), `${simulator.latestCode('will.albin')}{Enter}`)
  await note()
  await sleep(5_000)
  await note()
  await sleep(60_000)
  await note()
  await user.click(button(englishWords.confirm))
  await note()
}

async function throughPushes(world: World, note: () => Promise<void>) {
  const { user, simulator, advance } = world
  await pushIsSent(world)
  await note()
  await advance(60_000)
  await note()
  simulator.deny(awaitedPush(simulator))
  await advance(15_000)
  await note()
  await advance(60_000)
  await user.click(button(/^Send/))
  await note()
  simulator.approve(awaitedPush(simulator))
  await advance(15_000)
  await note()
}

async function throughQuestions({ user, simulator, person, settle }: World, note: () => Promise<void>) {
  simulator.addFault({ operation: 'getMFAKbaConfig', kind: 'serverError', times: 1 })
  await user.click(screen.getByRole('radio', { name: /^Security questions/ }))
  await user.click(button(englishWords.continue))
  await settle()
  await note()
  for (const again of screen.queryAllByRole('button', { name: englishWords.tryAgain })) await user.click(again)
  await screen.findByRole('button', { name: englishWords.confirm })
  await user.click(button(englishWords.confirm))
  await note()
  for (const ending of ['?', '']) {
    for (const { text, answer } of person.kba) {
      const field = screen.queryByLabelText<HTMLInputElement>(text, { selector: 'input' })
      if (field === null) continue
      await user.clear(field)
      await user.type(field, `${answer}${ending}`)
    }
    await user.click(screen.getAllByRole('button', { name: /^(Show|Hide)/ })[0] ?? button(englishWords.confirm))
    await note()
    await user.click(button(englishWords.confirm))
    await settle()
    await note()
  }
}

async function throughDuo(world: World, note: () => Promise<void>) {
  await chooseMethod(world.user, /^Duo/, englishWords.duoHeading)
  await note()
  await world.sleep(30_000)
  await note()
  await sayFromDuo(world, `DUO_OPEN_WINDOW|https://${world.simulator.duo.host}/frame/help`)
  await note()
}

async function throughRsa({ user, sleep, advance }: World, note: () => Promise<void>) {
  await chooseMethod(user, /^RSA SecurID/, englishWords.rsaHeading)
  await note()
  await user.click(button(englishWords.rsaStart))
  await note()
  await advance(15_000)
  await note()
  await sleep(600_000)
  await note()
}

async function throughChoices({ user, simulator, sleep }: World, note: () => Promise<void>) {
  await note()
  simulator.addFault({ operation: 'createSendToken', kind: 'notEnoughData', times: 1 })
  await user.click(button(englishWords.continue))
  await note()
  for (const back of screen.queryAllByRole('button', { name: englishWords.tryAnotherWay })) await user.click(back)
  await note()
  await chooseMethod(user, /^E-mail/, englishWords.codeHeading)
  await note()
  simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'lockout', times: 1 })
  await user.type(codeField(), '123456{Enter}')
  await note()
  await sleep(120_000)
  await note()
  await sleep(600_000)
  await note()
}

const walks: readonly (readonly [string, Walk])[] = [
  ['codes', throughCodes],
  ['pushes', throughPushes],
  ['questions', throughQuestions],
  [englishWords.duoFrameTitle, throughDuo],
  ['RSA', throughRsa],
  ['choices', throughChoices],
]

/** What a translation has at its end. Names and texts are found without it, as without any blank. */
const mark = '\uFEFF'

afterEach(() => {
  vi.restoreAllMocks()
})

/** What is shown at each stop, and heard in the end. */
async function shownOn(walk: Walk): Promise<readonly string[]> {
  const { through, ...held } = holdAnswers()
  const challenge = hearChallenge({
    through,
    methods: (made) => [
      ...everyMethod(made).map((method) => ({ ...method, lastUsed: method.type === 'token' })),
      { id: 'email', type: 'token', userAlias: 'will.albin', deliveryType: 'EMAIL_WORK', codeLength: 6 },
    ],
    props: {
      rememberDevice: true,
      onContinue: () => undefined,
      onAbandoned: () => undefined,
      lockedOutUntil: Date.parse('2026-01-01T12:10:00Z'),
    },
  })
  const world = { ...challenge, ...held }
  const shown: string[] = []
  await walk(world, async () => {
    await world.settle()
    const copy = document.querySelector('section')?.cloneNode(true)
    if (!(copy instanceof HTMLElement)) throw new Error('The challenge is gone.')
    for (const spoken of copy.querySelectorAll('[aria-live]')) spoken.remove()
    // A reference differs each time.
    const focused = document.activeElement?.getAttribute('data-mfa-part')
    shown.push(`${focused}: ${copy.textContent.replace(/(?<=Reference )[\da-f]{8}/, '')}`)
  })
  return [...shown, ...world.heard].map((text) => text.replaceAll(mark, ''))
}

it.each(walks)('shows and says, through %s, what it would if nobody translated', async (_what, walk) => {
  const plain = await shownOn(walk)
  cleanup()
  const complain = vi.spyOn(console, 'error')

  const stopTranslating = translatePage((text) => `${text}${mark}`)
  const translated = await shownOn(walk)
  stopTranslating()

  expect(document.querySelector('section h2 font')).not.toBeNull()
  expect(translated).toEqual(plain)
  expect(complain).not.toHaveBeenCalled()
  expect(new Set(plain).size).toBeGreaterThan(3)
})
