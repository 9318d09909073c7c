import { fireEvent } from '@testing-library/dom'
import type { Simulator, SimulatorPerson } from '@mfa-challenge/simulator'
import { englishWords } from '../words/englishWords.ts'

/** A challenge on the page, and the world behind it. */
interface Walked {
  root: HTMLElement
  simulator: Simulator
  person: SimulatorPerson
  /** Lets so many milliseconds pass. */
  advance: (ms: number) => Promise<void>
  /** Waits for something to be there; undefined when the challenge is gone first. */
  find: <Found>(look: () => Found | null | undefined) => Promise<Found | undefined>
}

type Deed = (walked: Walked) => Promise<void>

/** What a person does in each method, from the choice to the end. */
export const walks: Readonly<Record<string, readonly Deed[]>> = {
  token: [
    pick('sms'),
    enter(() => '000000'),
    enter(({ simulator, person }) => simulator.latestCode(person.userAlias) ?? ''),
    passed,
  ],
  'okta-verify': [pick('okta'), press(englishWords.pushSend), later(3_000), approve, later(10_000), passed],
  'duo-web': [pick('duo'), openPrompt, approveInPrompt, passed],
  kba: [
    pick('kba'),
    answer(() => 'wrong'),
    answer((text, { kba }) => kba.find((one) => one.text === text)?.answer),
    passed,
  ],
  rsa: [pick('rsa'), press(englishWords.rsaStart), later(3_000), approve, later(10_000), passed],
}

function pick(methodId: string): Deed {
  return async ({ root, find }) => {
    const radio = await find(() => root.querySelector<HTMLInputElement>(`input[type=radio][value=${methodId}]`))
    radio?.click()
    await press(englishWords.continue)({ root, find })
  }
}

/** A button may go on to say how long it has to wait. */
function press(words: string) {
  return async ({ root, find }: Pick<Walked, 'root' | 'find'>) => {
    const button = await find(() =>
      [...root.querySelectorAll('button')].find((one) => one.textContent.startsWith(words)),
    )
    button?.click()
  }
}

/** Presses Confirm, and waits for the verdict. */
async function confirm(walked: Walked): Promise<void> {
  await press(englishWords.confirm)(walked)
  const verdict = '[aria-invalid="true"], [data-mfa-part="notice-line"], [data-step="succeeded"]'
  await walked.find(() => walked.root.querySelector(verdict))
}

function enter(code: (walked: Walked) => string): Deed {
  return async (walked) => {
    const field = await walked.find(() => walked.root.querySelector('[data-mfa-part="code-field-input"]:read-write'))
    if (field !== undefined) fireEvent.input(field, { target: { value: code(walked) } })
    await confirm(walked)
  }
}

function answer(answerTo: (question: string, person: SimulatorPerson) => string | undefined): Deed {
  return async (walked) => {
    await walked.find(() => walked.root.querySelector('[data-mfa-masked]:read-write'))
    for (const field of walked.root.querySelectorAll<HTMLInputElement>('[data-mfa-masked]')) {
      const [label] = field.labels ?? []
      fireEvent.input(field, { target: { value: answerTo(label?.textContent ?? '', walked.person) ?? '' } })
    }
    await confirm(walked)
  }
}

async function passed({ root, find }: Walked): Promise<void> {
  await find(() => root.querySelector('[data-step="succeeded"]'))
}

/** What time brings: a poll, an end of waiting. */
function later(ms: number): Deed {
  return ({ advance }) => advance(ms)
}

async function approve({ simulator, find }: Walked): Promise<void> {
  const push = await find(() => simulator.pushes().at(-1))
  if (push !== undefined) simulator.approve(push.requestId)
}

/** The button in Duo's page inside of its frame, once that is loaded. */
function promptIn(root: HTMLElement): HTMLElement | null | undefined {
  const page = root.querySelector('iframe')?.contentDocument
  return page?.readyState === 'complete' ? page.querySelector<HTMLElement>('[data-action="approve"]') : undefined
}

async function openPrompt({ root, find }: Walked): Promise<void> {
  await find(() => promptIn(root))
}

async function approveInPrompt({ root }: Walked): Promise<void> {
  promptIn(root)?.click()
}
