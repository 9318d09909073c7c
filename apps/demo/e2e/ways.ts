import { answerQuestions } from './answerQuestions.ts'
import type { Portal } from './portal.ts'
import { english } from './english.ts'

/** A way to pass, from the list of methods to its success. */
export interface Way {
  method: string
  pass: (portal: Portal) => Promise<void>
}

export const byCode: Way = {
  method: 'a code',
  async pass(portal) {
    await portal.choose(/^Text message Work phone/)
    await portal.enterCode(await portal.latestCode())
  },
}

export const byDuo: Way = {
  method: 'Duo',
  async pass(portal) {
    await portal.choose(/^Duo/)
    await portal.page.frameLocator('iframe').getByRole('button', { name: 'Approve' }).click()
  },
}

/** Those that need neither a code nor another page's frame. */
export const otherWays: readonly Way[] = [
  {
    method: 'Okta Verify',
    async pass(portal) {
      await portal.choose(/^Okta Verify/)
      await portal.button(english('pushSend')).click()
      await portal.answerPush('approve')
    },
  },
  {
    method: 'security questions',
    async pass(portal) {
      await portal.choose(/^Security questions/)
      await answerQuestions(portal)
      await portal.button(english('confirm')).click()
    },
  },
  {
    method: 'RSA',
    async pass(portal) {
      await portal.choose(/^RSA SecurID/)
      await portal.button(english('rsaStart')).click()
      await portal.answerPush('approve')
    },
  },
]
