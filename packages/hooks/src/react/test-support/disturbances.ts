import type { Stage } from './openStage.tsx'

/** Something that React or the host does in the middle. */
export interface Disturbance {
  /** As a clause: `hidden and shown`. */
  readonly name: string
  readonly begin: (stage: Stage) => Promise<void>
  /** @default nothing */
  readonly end?: ((stage: Stage) => Promise<void>) | undefined
  /**
   * Between beginning and end.
   * @default 0
   */
  readonly lastsMs?: number | undefined
}

const hide = (stage: Stage) => stage.set({ inner: { hidden: true } })
const hideAll = (stage: Stage) => stage.set({ outer: { hidden: true } })
const suspend = (stage: Stage) => stage.set({ inner: { suspended: true } })
const suspendAll = (stage: Stage) => stage.set({ outer: { suspended: true } })
const restore = (stage: Stage) => stage.set({ outer: {}, inner: {} })

/** Through which a visit goes on as if nothing had been. */
export const keepsAll: readonly Disturbance[] = [
  { name: 'hidden and shown', begin: hide, end: restore },
  { name: 'hidden for 10 s and shown', begin: hide, lastsMs: 10_000, end: restore },
  { name: 'hidden with its provider, and shown', begin: hideAll, end: restore },
  { name: 'below an ancestor that suspends and comes back', begin: suspend, end: restore },
  { name: 'below an ancestor of the provider that suspends and comes back', begin: suspendAll, end: restore },
  { name: 'in a transition that is abandoned', begin: (stage) => stage.abandonTransition() },
  { name: 'hot-reloaded', begin: (stage) => stage.hotReload() },
]

/** Which last until the service has done its next thing. */
export const missesAnswer: readonly Disturbance[] = [
  { name: 'hidden', begin: hide, end: restore },
  { name: 'hidden with its provider', begin: hideAll, end: restore },
  { name: 'below an ancestor that suspends', begin: suspend, end: restore },
]

/** Another mount in the same commit: all goes on, but a success, for a new mount is a new challenge. */
export const remounts: readonly Disturbance[] = [
  { name: 'given another key', begin: (stage) => stage.set({ inner: { mountKey: 1 } }) },
  { name: 'moved to another parent', begin: (stage) => stage.set({ inner: { moved: true } }) },
]

/** After which another visit begins. */
export const endsVisit: readonly Disturbance[] = [
  {
    name: 'unmounted, and mounted later',
    begin: (stage) => stage.set({ inner: { absent: true } }),
    lastsMs: 120_000,
    end: restore,
  },
  {
    name: 'unmounted with its provider, and mounted later',
    begin: (stage) => stage.set({ outer: { absent: true } }),
    lastsMs: 120_000,
    end: restore,
  },
  {
    name: 'below an error boundary that catches and is reset',
    begin: (stage) => stage.set({ inner: { failing: true } }),
    lastsMs: 120_000,
    end: restore,
  },
]
