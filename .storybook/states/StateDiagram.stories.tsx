import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
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
export const DuoVerdict: Story = { args: diagrams.duoVerify }
export const SecurityQuestions: Story = { args: diagrams.kbaAnswers }
export const Rsa: Story = { args: diagrams.rsa }
export const Poll: Story = { args: diagrams.poll }
