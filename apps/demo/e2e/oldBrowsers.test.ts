import { youngMembers } from '../../../.scripts/browser-data.ts'
import { answerQuestions } from './answerQuestions.ts'
import { expect, expectApproved, type Portal, test } from './portal.ts'
import { english } from './english.ts'

/** Takes away what the oldest browsers that we state don't have, before the page's first script. */
async function openAsOfOld({ page }: Portal): Promise<string[]> {
  await page.addInitScript((young) => {
    const removed: string[] = []
    for (const { owner, member, isStatic } of young) {
      const all: unknown = Reflect.get(globalThis, owner) ?? Reflect.get(Intl, owner)
      const holder: unknown = isStatic || typeof all !== 'function' ? all : all.prototype
      const isObject = (typeof holder === 'object' || typeof holder === 'function') && holder !== null
      if (isObject && Object.hasOwn(holder, member) && Reflect.deleteProperty(holder, member)) removed.push(member)
    }
    Reflect.set(globalThis, 'removed', removed)
  }, youngMembers)
  await page.reload()
  return page.evaluate(() => Reflect.get(globalThis, 'removed'))
}

test('what is younger than the oldest browsers is gone', async ({ portal }) => {
  const removed = await openAsOfOld(portal)

  expect(removed).toEqual(
    expect.arrayContaining(['canParse', 'toSorted', 'toSpliced', 'groupBy', 'withResolvers', 'any']),
  )
})

const methods = [
  { name: 'a code', pass: codePasses },
  { name: 'a push', pass: pushPasses },
  { name: 'Duo', pass: duoPasses },
  { name: 'security questions', pass: questionsPass },
]

for (const { name, pass } of methods) {
  test(`${name} passes in a browser of spring 2023`, async ({ portal }) => {
    await openAsOfOld(portal)
    await portal.openChallenge()
    await pass(portal)

    await expectApproved(portal)
    expect(portal.complaints).toEqual([])
  })
}

async function codePasses(portal: Portal) {
  await portal.choose(/^Text message Work phone/)
  await portal.enterCode(await portal.latestCode())
}

async function pushPasses(portal: Portal) {
  await portal.choose(/^Okta Verify/)
  await portal.button(english('pushSend')).click()
  await portal.answerPush('approve')
}

async function duoPasses(portal: Portal) {
  await portal.choose(/^Duo/)
  await portal.page.frameLocator('iframe').getByRole('button', { name: 'Approve' }).click()
}

async function questionsPass(portal: Portal) {
  await portal.choose(/^Security questions/)
  await answerQuestions(portal)
  await portal.button(english('confirm')).click()
}
