import type { Simulator, SimulatorPerson } from '@mfa-challenge/simulator'

export interface Visit {
  root: HTMLElement
  simulator: Simulator
  person: SimulatorPerson
}

/** How a challenge goes, from its first screen to where the portal takes it away. */
export const visits: Readonly<Record<string, (visit: Visit) => Promise<void>>> = {
  async 'passed by a code'(visit) {
    await choose(visit, 'text')
    await enterCode(visit, ({ simulator, person }) => simulator.latestCode(person.userAlias) ?? '')
    await find(visit, '[data-step="succeeded"]')
  },
  async 'a wrong code'(visit) {
    await choose(visit, 'text')
    await enterCode(visit, () => '000000')
    await find(visit, '[aria-invalid="true"]')
  },
  async 'gone while a code is checked'(visit) {
    await choose(visit, 'text')
    await enterCode(visit, ({ simulator, person }) => simulator.latestCode(person.userAlias) ?? '')
  },
  async 'passed by answers'(visit) {
    await choose(visit, 'kba')
    await answer(visit, (question) => visit.person.kba.find(({ text }) => text === question)?.answer ?? '')
    await find(visit, '[data-step="succeeded"]')
  },
  async 'wrong answers'(visit) {
    await choose(visit, 'kba')
    await answer(visit, () => 'wrong')
    await find(visit, '[data-mfa-part="error-summary"], [data-mfa-part="notice-line"]')
  },
  async 'gone while a push waits'(visit) {
    await choose(visit, 'okta')
    press(await find(visit, '[data-look="primary"]'))
    await find(visit, '[data-mfa-part="progress-track"]')
  },
  async 'gone at the choice'(visit) {
    await find(visit, 'input[type=radio]')
  },
}

async function choose(visit: Visit, methodId: string) {
  press(await find(visit, `input[type=radio][value=${methodId}]`))
  press(await find(visit, '[data-look="primary"]'))
  await find(visit, '[data-step="method"] [data-mfa-part="step"]')
}

async function enterCode(visit: Visit, code: (visit: Visit) => string) {
  const field = await find<HTMLInputElement>(visit, '[data-mfa-part="code-field-input"]:read-write')
  // The service has sent one by the time it says so.
  await until(() => visit.simulator.latestCode(visit.person.userAlias))
  fill(field, code(visit))
  press(await find(visit, '[data-look="primary"]'))
}

async function answer(visit: Visit, answerTo: (question: string) => string) {
  await find(visit, '[data-mfa-masked]:read-write')
  for (const field of visit.root.querySelectorAll<HTMLInputElement>('[data-mfa-masked]')) {
    fill(field, answerTo(field.labels?.[0]?.textContent ?? ''))
  }
  press(await find(visit, '[data-look="primary"]'))
}

function press(element: HTMLElement) {
  element.click()
}

/** As a browser's filling does: past React's own notes of what the field holds. */
function fill(field: HTMLInputElement, value: string) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value)
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

function find<Found extends HTMLElement = HTMLElement>({ root }: Visit, selector: string): Promise<Found> {
  return until(() => root.querySelector<Found>(selector), selector)
}

async function until<Found>(look: () => Found | null | undefined, what = String(look)): Promise<Found> {
  const end = performance.now() + 10_000
  for (;;) {
    const found = look()
    if (found !== null && found !== undefined) return found
    if (performance.now() > end) throw new Error(`${what} has not come: ${document.body.innerText}`)
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}
