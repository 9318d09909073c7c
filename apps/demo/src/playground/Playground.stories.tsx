import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import { createImpatientClock } from './createImpatientClock.ts'
import { createPlayWorld } from './createPlayWorld.ts'
import { countingDown, shownWords } from '../../../../packages/ui/src/test-support/shownWords.ts'
import { part, seen } from '../../../../packages/ui/src/test-support/seen.ts'
import { goOnBy } from '../../../../packages/ui/src/test-support/wayBy.ts'
import { oncePerMount } from '../../../../packages/ui/src/test-support/oncePerMount.ts'
import { pushWords } from '../push-device/pushWords.ts'
import { Playable } from './Playable.tsx'

const world = createPlayWorld()
const { simulator, person, reset } = world
const clock = createImpatientClock()

/**
 * The whole challenge and the devices it speaks to, all in this page: the service is simulated in memory, and nothing
 * goes over the network. Codes arrive in the inbox, questions on the phone and on the RSA device. Duo's prompt is the
 * simulator's stand-in, in a real frame. Below the devices, things can be made to go wrong.
 */
const meta = {
  title: 'Whole/Playable challenge',
  component: Playable,
  args: {
    world,
    context: 'Approve access request AR-20418',
    help: [{ label: 'Get help', href: 'https://help.acme.example/mfa' }],
    rememberDevice: false,
    autoPush: false,
    onSucceeded: fn(),
    onAbandoned: fn(),
  },
  argTypes: {
    world: { table: { disable: true } },
    clock: { table: { disable: true } },
    rememberDevice: { control: 'boolean' },
  },
  // On a docs page each stands in a page of its own: they would share one world, and one screen's edge.
  parameters: {
    visual: { kind: 'page' },
    card: false,
    stage: 'bare',
    docs: { story: { inline: false, height: '640px' } },
  },
  beforeEach: oncePerMount(reset),
} satisfies Meta<typeof Playable>
export default meta
type Story = StoryObj<typeof meta>

type Context = Parameters<NonNullable<Story['play']>>[0]

/** A poll may be some seconds away, and each device looks once a second. */
const soon = { timeout: 12_000 }

/** Try what you like. */
export const FreePlay: Story = { name: 'Playable' }

export const CodePassed: Story = {
  parameters: { visual: { skip: 'Its codes are new at each look, for the devices ask by themselves.' } },
  play: async ({ canvas, userEvent, args }) => {
    await goOnBy({ canvas, userEvent }, 'text')
    const field = await canvas.findByRole('textbox', { name: shownWords.codeDigitsLabel({ length: 6 }) }, soon)
    const code = await latestCode()
    await expect((await devicesOf(canvas).findAllByText(code, {}, soon))[0]).toBeInTheDocument()
    await userEvent.type(field, `${code}{Enter}`)

    await expect(await canvas.findByRole('heading', { name: shownWords.succeededHeading }, soon)).toBeVisible()
    await expect(args.onSucceeded).toHaveBeenCalledWith(expect.objectContaining({ methodId: 'text' }))
  },
}

/** Saying no is no success; what is sent after it can still be said yes to. */
export const PushDeniedThenApproved: Story = {
  args: { clock },
  play: async ({ canvas, userEvent, args }) => {
    await goOnBy({ canvas, userEvent }, 'okta')
    await userEvent.click(await canvas.findByRole('button', { name: shownWords.pushSend }, soon))
    await userEvent.click(await devicesOf(canvas).findByRole('button', { name: pushWords['okta-verify'].no }, soon))
    await expect((await canvas.findAllByText(part(shownWords.pushRefused), {}, soon))[0]).toBeVisible()
    await expect(args.onSucceeded).not.toHaveBeenCalled()

    // The next one may be sent half a minute after the last.
    clock.skip(30_000)
    const again = await canvas.findByRole('button', { name: shownWords.pushSendAgain }, soon)
    await waitFor(() => expect(again).not.toHaveAttribute('aria-disabled'), soon)
    await userEvent.click(again)
    await userEvent.click(await devicesOf(canvas).findByRole('button', { name: pushWords['okta-verify'].yes }, soon))
    await expect(await canvas.findByRole('heading', { name: shownWords.succeededHeading }, soon)).toBeVisible()
    await expect(args.onSucceeded).toHaveBeenCalledTimes(1)
  },
}

/** Each try is checked by the service, and counted there: two more, and it locks. */
export const WrongCodeThrice: Story = {
  parameters: { visual: { skip: 'Its codes and references are new at each look, for the devices ask by themselves.' } },
  play: async ({ canvas, userEvent, args }) => {
    await goOnBy({ canvas, userEvent }, 'text')
    const field = await canvas.findByRole('textbox', { name: shownWords.codeDigitsLabel({ length: 6 }) }, soon)
    const wrong = (await latestCode()).startsWith('0') ? '111111' : '000000'
    for (const tries of [1, 2, 3]) {
      await userEvent.clear(field)
      await userEvent.type(field, `${wrong}{Enter}`)
      await waitFor(() => expect(checks()).toBe(tries), soon)
      await canvas.findByText(shownWords.codeWrong, seen, soon)
      await expect(field).toBeInvalid()
    }
    await expect(field).toHaveFocus()
    await expect(args.onSucceeded).not.toHaveBeenCalled()
  },
}

/** The service says how long to wait. Until then nothing is sent, and what was typed stays. */
export const RateLimited: Story = {
  parameters: { visual: { skip: 'Its codes and references are new at each look, for the devices ask by themselves.' } },
  play: async ({ canvas, userEvent, args }) => {
    await goOnBy({ canvas, userEvent }, 'text')
    const field = await canvas.findByRole('textbox', { name: shownWords.codeDigitsLabel({ length: 6 }) }, soon)
    const code = await latestCode()
    await setFault({ canvas, userEvent }, 'Rate limit, 20 s')
    await userEvent.type(field, `${code}{Enter}`)

    const confirm = canvas.getByRole('button', { name: shownWords.confirm })
    await waitFor(() => expect(isCountingDown(confirm.textContent)).toBe(true), soon)
    await expect(confirm).toHaveAttribute('aria-disabled', 'true')
    await userEvent.type(field, '{Enter}')
    await expect(field).toHaveValue(code)
    await expect(checks()).toBe(1)
    await expect(args.onSucceeded).not.toHaveBeenCalled()
  },
}

/** Duo's prompt says yes to the page around it, which has the service check that. */
export const DuoApproved: Story = {
  parameters: { visual: { telling: true } },
  play: async ({ canvas, userEvent, args }) => {
    await goOnBy({ canvas, userEvent }, 'duo')
    const frame = await canvas.findByTitle<HTMLIFrameElement>(shownWords.duoFrameTitle, {}, soon)
    const approve = await waitFor(() => {
      if (frame.contentDocument === null) throw new Error('The prompt is of another site.')
      return within(frame.contentDocument.body).getByRole('button', { name: 'Approve' })
    }, soon)
    await userEvent.click(approve)

    await expect(await canvas.findByRole('heading', { name: shownWords.succeededHeading }, soon)).toBeVisible()
    await expect(args.onSucceeded).toHaveBeenCalledWith(expect.objectContaining({ methodId: 'duo' }))
  },
}

type Hands = Pick<Context, 'canvas' | 'userEvent'>

/** Picks a fault in the panel. On a narrow page the devices are folded away. */
async function setFault({ canvas, userEvent }: Hands, name: string) {
  const toggle = canvas.queryByRole('button', { name: 'Devices' })
  if (toggle !== null) await userEvent.click(toggle)
  await userEvent.selectOptions(await canvas.findByRole('combobox', { name: 'Fault' }), name)
  await waitFor(() => expect(simulator.faults()).toHaveLength(1), soon)
  if (toggle !== null) await userEvent.click(toggle)
}

function devicesOf(canvas: Context['canvas']) {
  return within(canvas.getByRole('complementary', { name: 'Devices Simulated' }))
}

function latestCode(): Promise<string> {
  return waitFor(() => {
    const code = simulator.latestCode(person.userAlias)
    if (code === undefined) throw new Error('No code was sent.')
    return code
  }, soon)
}

/** How often the service was asked to check a code. */
function checks(): number {
  return simulator.requests().filter(({ operationId }) => operationId === 'sendTokenAuthRequest').length
}

/** Whatever is left of the pause that the fault panel makes. */
function isCountingDown(text: string): boolean {
  const seconds = Array.from({ length: 21 }, (_, second) => second)
  return seconds.some((left) => countingDown(left)(text))
}
