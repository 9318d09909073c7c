'use client'
import { reportUncaught } from '@mfa-challenge/hooks/internal'
import { Component, type ReactNode } from 'react'

export interface StepBoundaryProps {
  /** Shown in place of what failed. */
  renderTrouble: (tryAgain: () => void) => ReactNode
  children: ReactNode
}

/** Keeps what fails in a method's screen from the rest of the challenge, and of the portal. Its monitoring hears of it. */
export class StepBoundary extends Component<StepBoundaryProps, { isBroken: boolean }> {
  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override state = { isBroken: false }

  override componentDidCatch(error: unknown) {
    reportUncaught(error)
  }

  override render() {
    return this.state.isBroken ? this.props.renderTrouble(this.tryAgain) : this.props.children
  }

  private readonly tryAgain = () => this.setState({ isBroken: false })
}
