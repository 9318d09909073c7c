import { connectSimulator } from '../../portal/connectSimulator.ts'
import type { WebKitPage } from '../driver/startWebKit.ts'
import { key } from '../driver/keys.ts'

export interface MethodPass {
  readonly name: string
  /** From the choice to the end. */
  readonly pass: (hands: PortalHands) => Promise<void>
}

type PortalHands = ReturnType<typeof createPortalHands>

/** Hands for the demo, in a frame of that width where it is narrower than a window can be. */
export function createPortalHands(page: WebKitPage, { url, simulator, width }: PortalPlace) {
  const devices = connectSimulator(simulator)
  const isFramed = width < 500
  const buttons = `[...document.querySelectorAll('main button')]`
  const press = async (name: string) => {
    const place = `${buttons}.findIndex((button) => button.textContent.trim() === ${JSON.stringify(name)})`
    await page.until(`${place} >= 0`)
    await page.click('main button', Number(await page.run(`return ${place}`)))
  }
  return {
    page,
    devices,
    press,
    see: (words: string) => page.until(`document.body.innerText.includes(${JSON.stringify(words)})`, 20),
    /** Out of every frame but the one that the demo may be in. */
    async top() {
      await page.frame(undefined)
      if (isFramed) await page.frame('#narrow')
    },
    async open() {
      await devices.reset()
      await page.frame(undefined)
      await page.open(url)
      if (isFramed) {
        const style = `border: 0; display: block; width: ${width}px; height: 840px`
        const frame = `<body style="margin: 0"><iframe id="narrow" src="/" style="${style}"></iframe></body>`
        await page.run('document.documentElement.innerHTML = arguments[0]', frame)
        await page.frame('#narrow')
      }
      await page.until(`${buttons}.some((button) => button.textContent.trim() === 'Approve')`, 60)
      await page.run(`window.complaints = []
        addEventListener('error', ({ message }) => complaints.push(message))
        addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)))`)
      await press('Approve')
      await page.until(`document.querySelector('main input[type=radio]')`)
    },
    async choose(words: string) {
      const find = () =>
        page.run(
          `return [...document.querySelectorAll('main input[type=radio]')].findIndex(({ labels }) =>
            new RegExp(arguments[0]).test([...labels].map((label) => label.textContent).join(' ')))`,
          words,
        )
      if ((await find()) === -1) await press('More ways')
      const place = await find()
      if (typeof place !== 'number' || place < 0) throw new Error(`There is no way ${words}.`)
      await page.click('main input[type=radio]', place)
      await press('Continue')
    },
    /** Gives up unless the portal approves, no script complained, and nothing is wider than the page. */
    async end() {
      await page.until(
        `document.body.innerText.includes('Approved.') || ${buttons}.some((button) => button.textContent.trim() === 'Continue')`,
      )
      await page.until(`document.body.innerText.includes('Approved. Ana Lopes is a quarterly finance reviewer now.')`)
      const complaints = await page.run(`return [...complaints,
        ...(document.documentElement.scrollWidth > innerWidth ? ['The page is wider than its window.'] : [])]`)
      if (Array.isArray(complaints) && complaints.length > 0) throw new Error(complaints.join('; '))
    },
  }
}

export interface PortalPlace {
  url: string
  simulator: string
  /** In pixels. */
  width: number
}

/** The focus is where the error is, and can be seen to be there, though nobody pressed a key. */
async function summaryIsRinged({ page }: PortalHands) {
  await page.until(`document.activeElement?.matches('[data-mfa-part="error-summary"]')`)
  const outline = await page.run('return getComputedStyle(document.activeElement).outlineStyle')
  if (outline !== 'solid')
    throw new Error(`The summary of what is missing has the focus, and an outline of ${String(outline)}.`)
}

async function answersAreDots({ page }: PortalHands) {
  const looks = await page.run(`return [...document.querySelectorAll('[data-mfa-part="text-field-input"]')]
    .map((field) => field.type + ' ' + getComputedStyle(field).getPropertyValue('-webkit-text-security')).join()`)
  if (looks !== 'text disc,text disc,text disc') throw new Error(`Hidden answers are ${String(looks)}.`)
}

const code =
  (way: string, { isWrongFirst = false } = {}) =>
  async ({ page, devices, choose }: PortalHands) => {
    await choose(way)
    const field = '[autocomplete="one-time-code"]'
    await page.until(`document.querySelector('${field}')`)
    await page.click(field)
    const right = await devices.latestCode()
    if (isWrongFirst) {
      await page.type(right === '000000' ? '111111' : '000000')
      await page.press(key.enter)
      await page.until(`document.querySelector('${field}[aria-invalid]')`)
    }
    await page.type(right)
    await page.press(key.enter)
  }

export const methodPasses: readonly MethodPass[] = [
  { name: 'text message', pass: code('^Text message.*Work phone', { isWrongFirst: true }) },
  { name: 'phone call', pass: code('^Phone call.*Work phone') },
  { name: 'e-mail', pass: code('^E-mail.*Work e-mail') },
  {
    name: 'Okta Verify',
    async pass({ choose, press, devices }) {
      await choose('^Okta Verify')
      await press('Send notification')
      await devices.approve()
    },
  },
  {
    name: 'Duo',
    async pass({ choose, page, top }) {
      await choose('^Duo')
      await page.until(`document.querySelector('iframe')`)
      await page.frame('iframe')
      await page.until(`document.querySelector('button[data-action="approve"]')`)
      await page.click('button[data-action="approve"]')
      await top()
    },
  },
  {
    name: 'security questions, one missing at first',
    async pass(hands) {
      const { choose, page, press } = hands
      const field = 'main [data-mfa-part="text-field-input"]'
      await choose('^Security questions')
      await page.until(`document.querySelector('${field}')`)
      await answersAreDots(hands)
      await page.click(field)
      await page.type('Biscuit')
      await page.click('[data-mfa-part="answer-reveal"]')
      await page.click(field, 1)
      await page.type('Lisbon')
      await press('Confirm')
      await summaryIsRinged(hands)
      await page.click(field, 2)
      await page.type('Maple Street')
      await page.press(key.enter)
    },
  },
  {
    name: 'RSA',
    async pass({ choose, press, devices }) {
      await choose('^RSA SecurID')
      await press('Send request')
      await devices.approve()
    },
  },
]
