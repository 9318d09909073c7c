import { Activity, Component, Fragment, type ReactNode, Suspense, use } from 'react'

/** What React and the host do to all that is below. */
export interface Around {
  /** Out of sight, and kept. */
  readonly hidden?: boolean | undefined
  /** An ancestor waits for something. */
  readonly suspended?: boolean | undefined
  /** A neighbour throws, and the boundary above shows something else. */
  readonly failing?: boolean | undefined
  /** In another parent. */
  readonly moved?: boolean | undefined
  /** Another one for each mount. */
  readonly mountKey?: number | undefined
  /** Taken away. */
  readonly absent?: boolean | undefined
}

/** A host's page around a challenge. */
export function Surroundings({ around, children }: { around: Around; children: ReactNode }) {
  const { hidden = false, suspended = false, failing = false, moved = false, absent = false } = around
  const Parent = moved ? 'section' : 'div'
  return (
    <Boundary failing={failing}>
      <Suspense fallback={null}>
        <Ancestor waitsFor={suspended ? never : undefined}>
          <Hideable mode={hidden ? 'hidden' : 'visible'}>
            <Parent>{absent ? null : <Fragment key={around.mountKey ?? 0}>{children}</Fragment>}</Parent>
          </Hideable>
        </Ancestor>
      </Suspense>
    </Boundary>
  )
}

const never = new Promise<never>(() => undefined)

/** React 18 has no `Activity`: there, what is hidden waits for something. */
const Hideable = Activity ?? HiddenByWaiting

function HiddenByWaiting({ mode, children }: { mode: 'hidden' | 'visible'; children?: ReactNode }) {
  return (
    <Suspense fallback={null}>
      <Ancestor waitsFor={mode === 'hidden' ? never : undefined}>{children}</Ancestor>
    </Suspense>
  )
}

/** Waits for something of the host's before it shows what is below. */
export function Ancestor({ waitsFor, children }: { waitsFor: Promise<unknown> | undefined; children?: ReactNode }) {
  if (waitsFor === undefined) return <>{children}</>
  // oxlint-disable-next-line typescript/only-throw-error -- React 18 has no `use`, and waits for what is thrown
  if (use === undefined) throw waitsFor
  use(waitsFor)
  return <>{children}</>
}

interface BoundaryProps {
  failing: boolean
  children: ReactNode
}

/** Shows nothing once something below it has thrown, until that is mended. */
class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  /** The host has mended it, a commit after the fallback was shown. */
  static getDerivedStateFromProps({ failing }: BoundaryProps) {
    return failing ? null : { failed: false }
  }

  override render() {
    if (this.state.failed) return null
    return (
      <>
        {this.props.children}
        <Neighbour failing={this.props.failing} />
      </>
    )
  }
}

/** Something of the host's that may break. */
function Neighbour({ failing }: { failing: boolean }) {
  if (failing) throw new Error('Something of the host broke.')
  return null
}
