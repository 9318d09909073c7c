import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { diagrams } from './diagrams.ts'
import { StateDiagram } from './StateDiagram.tsx'

const meta = {
  title: 'Guide/State drawings',
  component: StateDiagram,
  tags: ['!autodocs', '!dev'],
  parameters: { visual: { kind: 'drawing' }, card: false, stage: 'bare' },
  // Widths are reckoned, for a drawing cannot wait for fonts: here they are measured.
  play({ canvasElement }) {
    const areas = [...canvasElement.querySelectorAll('.states-box')].map((box) => box.getBoundingClientRect())
    const texts = [...canvasElement.querySelectorAll('.states svg text')].filter((text) => text.textContent !== '')
    const outside = texts.filter((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect()
      return !areas.some((box) => left > box.left && right < box.right && top > box.top && bottom < box.bottom)
    })
    return expect(outside.map((text) => text.textContent)).toEqual([])
  },
} satisfies Meta<typeof StateDiagram>

export default meta
type Story = StoryObj<typeof meta>

export const WholeChallenge: Story = { args: diagrams.challenge }
export const SendingCode: Story = { args: diagrams.sendToken }
export const CheckingCode: Story = { args: diagrams.tokenAuth }
export const OktaVerify: Story = { args: diagrams.oktaVerify }
export const DuoFrame: Story = { args: diagrams.duoFrame }
export const DuoVerdict: Story = { args: diagrams.duoWeb }
export const SecurityQuestions: Story = { args: diagrams.kbaAnswers }
export const Rsa: Story = { args: diagrams.rsa }
export const Poll: Story = { args: diagrams.poll }

/** What has no room is not cut off: it scrolls, says so, and the keyboard comes to it. */
export const OnNarrowPage: Story = {
  args: diagrams.challenge,
  decorators: [(Story) => <div style={{ inlineSize: 320 }}>{Story()}</div>],
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    await expect(await canvas.findByText(/wider than the page: scroll it/)).toBeVisible()
    const box = canvas.getByRole('region', { name: 'The whole challenge, drawing' })
    await userEvent.tab()
    await expect(box).toHaveFocus()
    const shaded = (side: string) =>
      waitFor(() => expect(box.closest('[data-more]')).toHaveAttribute('data-more', side))
    await shaded('end')
    box.scrollLeft = box.scrollWidth
    await shaded('start')
    box.scrollLeft = 0
    await shaded('end')
    await expect(box.offsetWidth).toBeLessThanOrEqual(320)
  },
}
