import type { Page } from 'playwright'
import type { Example } from '../list/examples.ts'
import type { Served } from '../run/serveExample.ts'
import { createBlindHands } from './createBlindHands.ts'
import { createHands, type Hands } from './Hands.ts'
import { watchPage } from './watchPage.ts'
import { shownWords } from './words.ts'

/** Passes the challenge of an example by a text message, and rejects where anything is not as it should be. */
export async function walk(page: Page, example: Example, served: Served, pictures: string): Promise<void> {
  const complaints = watchPage(page)
  const complaint = () => (complaints.length === 0 ? '' : `\nThe page complained:\n${complaints.join('\n')}`)
  try {
    await pass(page, example, served, (step) => page.screenshot({ path: `${pictures}/${example.name}-${step}.png` }))
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}${complaint()}`, { cause: error })
  }
  if (complaints.length > 0) throw new Error(`It was passed.${complaint()}`)
}

type Shoot = (step: string) => Promise<unknown>

async function pass(page: Page, { where }: Example, { url, simulatorUrl }: Served, shoot: Shoot): Promise<void> {
  const hands = await handsFor(page, where)
  await page.goto(url)
  await shoot('page')
  await hands.press('Approve')
  await hands.choose(shownWords.method)
  await shoot('challenge')
  const sent = page.waitForResponse((response) => response.url().endsWith('/mfa/token/send'))
  await hands.press(shownWords.continue)
  await sent
  await hands.type(await latestCode(page, simulatorUrl))
  await shoot('code')
  await hands.press(shownWords.confirm)
  await (where === 'frame' ? page.frameLocator('iframe') : page).getByText('Approved.').waitFor()
  await shoot('done')
}

async function handsFor(page: Page, where: Example['where']): Promise<Hands> {
  if (where === 'closed-shadow') return createBlindHands(page)
  return createHands(where === 'frame' ? page.frameLocator('iframe') : page)
}

/** Asked from within the page: where that has a simulator of its own, it answers, and else the one that is served. */
async function latestCode(page: Page, simulatorUrl: string | undefined): Promise<string> {
  const read = async (url: string) => {
    const response = await fetch(url)
    const outbox: { code: string }[] = await response.json()
    return outbox.at(-1)?.code
  }
  const code =
    simulatorUrl === undefined
      ? await page.evaluate(read, '/simulator/outbox')
      : await read(`${simulatorUrl}/simulator/outbox`)
  if (code === undefined) throw new Error('The simulator delivered no code.')
  return code
}
