// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { button } from '../test-support/button.ts'
import { codeIsRight, everyMethod, everyScreen, pushIsSent } from '../test-support/everyScreen.ts'
import { hearChallenge, help } from '../test-support/hearChallenge.ts'
import { awaitedPush } from '../test-support/awaitedPush.ts'
import { controls, focused } from '../test-support/readScreen.ts'
import { chooseMethod, codeField, outside } from '../test-support/renderWithChallenge.tsx'
import { liveRegion } from '../test-support/liveRegion.ts'
import { englishWords } from '../words/englishWords.ts'

const helpLinks = help.map(({ label }) => label)

describe('structure and names', () => {
  it.each(everyScreen)('“$heading” is one region, called after its only heading of that level', async (entry) => {
    const world = hearChallenge({ methods: everyMethod })
    await entry.reach(world)

    const region = screen.getByRole('region', { name: entry.heading })
    expect(region.tagName).toBe('SECTION')
    const headings = within(region).getAllByRole('heading', { level: 2 })
    expect(headings.map(({ textContent }) => textContent)).toEqual([entry.heading])
  })

  it.each(everyScreen)(
    '“$heading” has the help links last, in the host’s order, after the other ways',
    async (entry) => {
      const world = hearChallenge({ methods: everyMethod, props: { onAbandoned: () => undefined } })
      await entry.reach(world)

      // What copies the reference is no way out.
      const ways = controls().filter((name) => name !== englishWords.copy)
      expect(ways.slice(-2)).toEqual(helpLinks)
      const another = ways.findIndex((name) =>
        [englishWords.tryAnotherWay, englishWords.duoCantSee, englishWords.cancel].includes(name),
      )
      expect(another).toBeLessThan(ways.length - 2)
    },
  )

  it('has its headings at the level of the host’s page', async () => {
    const { user } = hearChallenge({ methods: everyMethod, props: { headingLevel: 4 } })
    expect(screen.getByRole('heading', { level: 4, name: englishWords.pickerHeading })).toBeDefined()

    await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)

    expect(screen.getAllByRole('heading').map(({ tagName }) => tagName)).toEqual(['H4'])
  })

  it.each(everyScreen)(
    'keeps on “$heading” the two live regions that were there, and empty, from the first',
    async (entry) => {
      const world = hearChallenge({ methods: everyMethod })
      const regions = () => [liveRegion('polite'), liveRegion('assertive')]
      const first = regions()
      expect(first.map(({ textContent }) => textContent)).toEqual(['', ''])
      expect(first.map((region) => region.getAttribute('aria-live'))).toEqual(['polite', 'assertive'])
      expect(first.map((region) => region.getAttribute('aria-atomic'))).toEqual(['true', 'true'])

      await entry.reach(world)

      expect(regions().map((region, place) => region === first[place])).toEqual([true, true])
    },
  )
})

describe('focus', () => {
  it('stays where it is when the challenge appears, unless the host asks for it', async () => {
    const { settle, unmount } = hearChallenge({ methods: everyMethod })
    await settle()
    expect(document.activeElement).toBe(document.body)
    unmount()

    hearChallenge({ methods: everyMethod, props: { autoFocusHeading: true } })

    expect(focused()).toBe(englishWords.pickerHeading)
  })

  it('goes to the heading of a screen that the person asked for, and back again', async () => {
    const { user } = hearChallenge({ methods: everyMethod })

    const heading = await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)
    expect(document.activeElement).toBe(heading)
    expect(heading.tabIndex).toBe(-1)
    await user.click(button(englishWords.tryAnotherWay))

    expect(focused()).toBe(englishWords.pickerHeading)
  })

  it('goes to the field instead where the host prefers that', async () => {
    const { user } = hearChallenge({ methods: everyMethod, props: { initialFocus: 'field' } })

    await chooseMethod(user, /^Text message/, englishWords.codeHeading)

    expect(document.activeElement).toBe(codeField())
  })

  it('goes to the heading when what held it was taken away by an answer', async () => {
    const world = hearChallenge({ methods: everyMethod })
    await pushIsSent(world)
    expect(focused()).toBe(englishWords.pushSendAgain)

    world.simulator.approve(awaitedPush(world.simulator))
    await world.advance(3_000)

    expect(focused()).toBe(englishWords.succeededHeading)
  })

  it('stays with the host when an answer comes to who has gone there', async () => {
    const world = hearChallenge({ methods: everyMethod })
    await pushIsSent(world)
    await world.user.click(outside())

    world.simulator.approve(awaitedPush(world.simulator))
    await world.advance(3_000)

    expect(document.activeElement).toBe(outside())
  })
})

describe('announcements', () => {
  it('says no title that the focus went to', async () => {
    const { user, advance, heard } = hearChallenge({ methods: everyMethod })

    await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)
    await user.click(button(englishWords.tryAnotherWay))
    await advance(5_000)

    expect(heard).toEqual([])
  })

  it('says the title of a screen that came while the focus was elsewhere', async () => {
    const world = hearChallenge({ methods: everyMethod })
    await pushIsSent(world)
    await world.advance(4_000)
    await world.user.click(outside())

    world.simulator.approve(awaitedPush(world.simulator))
    await world.advance(10_000)

    expect(world.heard.slice(3)).toEqual([`0:06 status ${englishWords.succeededHeading}`])
  })
})

describe('time', () => {
  it('sets no limit of its own: an hour later all is as it was, and nothing was said', async () => {
    const { sleep, settle, heard } = hearChallenge({ methods: everyMethod })
    const before = document.body.innerHTML

    await sleep(3_600_000)
    await settle()

    expect(document.body.innerHTML).toBe(before)
    expect(heard).toEqual([])
  })

  it('leaves the end of the screen to the host, however late', async () => {
    const world = hearChallenge({ methods: everyMethod })
    await codeIsRight(world)

    await world.sleep(3_600_000)
    await world.settle()

    expect(screen.getByRole('heading', { name: englishWords.succeededHeading })).toBeDefined()
  })
})

describe('errors', () => {
  it('says at once that a screen could not be filled, shows why, and has a button to try again', async () => {
    const fault = { operation: 'getMFAKbaConfig', kind: 'serverError', times: 1 } as const
    const { user, advance, heard } = hearChallenge({ methods: everyMethod, strict: false, fault })

    await chooseMethod(user, /^Security questions/, englishWords.kbaHeading)
    await screen.findByText('The service has a problem. Nothing is lost: try again in a moment.')
    await advance(5_000)

    expect(heard).toEqual(['0:00 alert The service has a problem. Nothing is lost: try again in a moment.'])
    await user.click(button(englishWords.tryAgain))
    expect(await screen.findByRole('button', { name: englishWords.confirm })).toBeDefined()
  })
})
