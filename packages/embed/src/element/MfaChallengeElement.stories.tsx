import { lazyLocales } from '@mfa-challenge/ui/lazyLocales'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useEffect, useRef } from 'react'
import { expect, waitFor } from 'storybook/test'
import { shownWords } from '../../../ui/src/test-support/shownWords.ts'
import { languages } from '../languages/languages.ts'
import type { MfaChallengeSettings } from '../settings/MfaChallengeSettings.ts'
import '../styles/element.css'
import { placeElement, type PlaceOptions } from '../test-support/placeElement.ts'

languages.add(lazyLocales)

const textMessage = {
  id: 'text',
  type: 'token',
  userAlias: 'key',
  deliveryType: 'SMS_PERSONAL',
  destination: '•••• 17',
  codeLength: 6,
}
const questions = { id: 'questions', type: 'kba', count: 2 }

interface PlacedProps {
  settings: MfaChallengeSettings
  /** What the gateway answers for the list of methods. */
  list: 'listed' | 'empty' | 'broken' | 'pending'
}

/** A page that is not in React has it, with a gateway that stands in for the portal's. */
function Placed({ settings, list }: PlacedProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (place.current === null) return undefined
    const { element, gateway } = placeElement({ ...answers[list], settings, into: place.current })
    if (list === 'broken') gateway.break(() => new Response('{}', { status: 503 }))
    if (list === 'pending') gateway.break(() => new Promise<Response>(() => undefined))
    return () => element.remove()
  }, [settings, list])
  return <div ref={place} />
}

const answers: Record<PlacedProps['list'], PlaceOptions> = {
  listed: { methods: [textMessage, questions] },
  empty: { methods: [] },
  broken: {},
  pending: {},
}

const meta = {
  title: 'Whole/<mfa-challenge>',
  component: Placed,
  args: { settings: { context: 'Approve access request AR-20418' }, list: 'listed' },
  parameters: { card: false },
} satisfies Meta<typeof Placed>
export default meta
type Story = StoryObj<typeof meta>

/** In the page, as it is without any setting but the gateway. */
export const InThePage: Story = {
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('radio')).toHaveLength(2))
    await expect(canvas.getByRole('heading', { name: shownWords.pickerHeading })).toBeVisible()
  },
}

/** Until the gateway has said which methods there are. */
export const Loading: Story = {
  args: { list: 'pending' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('progressbar')).toBeInTheDocument()
  },
}

/** The gateway could not say which methods there are. */
export const Unavailable: Story = {
  args: { list: 'broken', settings: { context: 'Approve access request AR-20418', cancelable: true } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: shownWords.tryAgain })).toBeVisible()
  },
}

/** This person has none. */
export const NoMethod: Story = {
  args: { list: 'empty', settings: { cancelable: true } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: shownWords.nothingLeftHeading })).toBeVisible()
  },
}

/** In a shadow root that the page can't reach into. */
export const InAClosedShadowRoot: Story = {
  args: { settings: { context: 'Approve access request AR-20418', shadow: 'closed' } },
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(canvasElement.querySelector('mfa-challenge')?.getBoundingClientRect().height).toBeGreaterThan(200),
    )
  },
}
