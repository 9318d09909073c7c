import type { Desk } from '../desk/startDesk.ts'
import type { Hands } from '../hands/Hands.ts'
import { judge } from '../listen/judge.ts'
import { pageIsThere } from '../listen/pageIsThere.ts'
import { readUtterances } from '../listen/readUtterances.ts'
import type { Utterance } from '../listen/Utterance.ts'
import { heading, literally, words } from '../listen/words.ts'
import type { Service } from './Service.ts'
import type { Check, Step } from './Step.ts'
import type { Walk } from './Walk.ts'

export interface WalkOptions {
  desk: Desk
  hands: Hands
  service: Service
}

export function createWalk({ desk, hands, service }: WalkOptions): {
  walk: Walk
  steps: readonly Step[]
  checks: readonly Check[]
} {
  const steps: Step[] = []
  const checks: Check[] = []
  let writtenTo = hands.said()

  const write = (title: string): readonly Utterance[] => {
    const said = readUtterances(desk.log).slice(writtenTo)
    writtenTo += said.length
    steps.push({ title, said })
    return said
  }

  const walk: Walk = {
    hands,
    service,
    step: async (title, { keys = [], type, lastly = [], quiet } = {}) => {
      await hands.press(...keys)
      if (type !== undefined) await hands.type(type)
      await hands.press(...lastly)
      await hands.quiet(quiet)
      return write(title)
    },
    during: async (title, work) => {
      await work()
      return write(title)
    },
    read: async (title) => {
      const heard: (readonly Utterance[])[] = []
      while (heard.length < 60) {
        const from = hands.said()
        await hands.press('Down')
        await hands.quiet(0.5)
        const line = readUtterances(desk.log).slice(from)
        if (line.some(({ text }) => beyond.test(text))) break
        heard.push(line)
      }
      write(title)
      return heard
    },
    expect(fact, expected, said = steps.at(-1)?.said ?? []) {
      walk.check(fact, judge(said, expected))
    },
    check(fact, problems) {
      checks.push({ fact, problems, step: steps.at(-1)?.title ?? '' })
    },
    open: async () => {
      await service.reset()
      await reload(hands)
      await hands.tabTo(literally('Approve push button'))
      write('The portal')
      await walk.step('Enter on Approve: the challenge opens', { keys: ['Return'], quiet: 3 })
      walk.expect('The heading is said when the challenge opens', { once: [heading('pickerHeading')] })
    },
    choose: async (way, { isFar = false } = {}) => {
      await hands.press('Tab')
      await hands.quiet(0.7)
      if (isFar) {
        await hands.tabTo(words('moreWays'))
        await hands.press('Return')
        await hands.quiet(0.7)
      }
      // In focus mode the arrows are the browser's own, and choose. In browse mode they read lines.
      await hands.press('Insert+a')
      await hands.quiet(0.7)
      const from = hands.said()
      await hands.press('space')
      await hands.quiet(0.7)
      const isThere = (said: readonly Utterance[]) => judge(said, { never: [way] }).length > 0
      if (!isThere(readUtterances(desk.log).slice(from - 4))) await hands.tabTo(way, { key: 'Down' })
      await hands.tabTo(words('continue'))
      write(`To ${way.name}, by the arrows, and on to the button`)
      return walk.step(`Enter on Continue: ${way.name}`, { keys: ['Return'], quiet: 3.5 })
    },
  }
  return { walk, steps, checks }
}

/** What stands after the challenge in the demo. */
const beyond = /Devices|complementary/

/** Loads the page anew, with nothing kept in its fields. */
async function reload(hands: Hands): Promise<void> {
  const from = hands.said()
  await hands.press('ctrl+F5')
  // Orca reads a page that has come from its start, until a key is pressed.
  await hands.hears(pageIsThere, from, 40)
  await hands.quiet(0.3)
  await hands.press('Control_L')
  await hands.quiet(1)
}
