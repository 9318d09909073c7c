// Before React.
import { familyOf, hotReload } from './hotReload.ts'
import { act } from '@testing-library/react'
import { type ComponentType, startTransition, StrictMode } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import type { ProbeProps, Visitor } from './createSubject.tsx'
import { Ancestor, type Around, Surroundings } from './Surroundings.tsx'

/** What is on the stage, from the outside to the inside. */
interface Scene {
  readonly strict: boolean
  /** Around the provider. */
  readonly outer: Around
  /** Below the provider. */
  readonly inner: Around
  /** Goes on only in a tree that never commits. */
  readonly abandoned: boolean
  readonly withTwin: boolean
  /** Where React hydrates: what the boundary waits for, on the page alone. */
  readonly unready?: Promise<unknown> | undefined
}

export interface StageOptions {
  /**
   * Another component beside it uses the same hook.
   * @default false
   */
  withTwin?: boolean | undefined
  /** @default false */
  strict?: boolean | undefined
  /**
   * Begins with what a server rendered. `late`: the page hydrates it after a while. `interrupted`: an update comes first.
   * @default nothing is rendered by a server
   */
  hydrate?: 'late' | 'interrupted' | undefined
}

/** One root of React, with somebody using a hook in it. */
export interface Stage {
  readonly visitor: Visitor
  /** Changes what is around the hook, in one commit. */
  readonly set: (around: { outer?: Around; inner?: Around }) => Promise<void>
  /** Begins a transition that waits for ever, and then does something else. */
  readonly abandonTransition: () => Promise<void>
  readonly hotReload: () => Promise<void>
  /** Unmounts the whole root, within the event at hand. */
  readonly unmountNow: () => void
  readonly close: () => Promise<void>
}

/** Mounts what the visitor uses, and waits until it rests. */
export async function openStage(
  visitor: Visitor,
  { strict = false, withTwin = false, hydrate }: StageOptions = {},
): Promise<Stage> {
  const { perform, page, wrapper: Provided } = visitor.world
  const Probe = visitor.createProbe()
  const family = familyOf(Probe)
  let scene: Scene = { strict, outer: {}, inner: {}, abandoned: false, withTwin }
  const tree = () => <Scenery scene={scene} Provided={Provided} Probe={Probe} />
  const change = (next: Partial<Scene>) => {
    scene = { ...scene, ...next }
    root.render(tree())
  }

  document.body.append(page)
  const options = { onCaughtError: () => undefined, onRecoverableError: () => undefined }
  await visitor.prepare()
  const root = hydrate === undefined ? await mount() : await hydrateFirst(hydrate)

  async function mount(): Promise<Root> {
    const fresh = createRoot(page, options)
    await perform(() => fresh.render(tree()))
    return fresh
  }

  async function hydrateFirst(how: 'late' | 'interrupted'): Promise<Root> {
    page.innerHTML = renderToString(tree())
    let ready = () => {}
    const unready = new Promise<void>((resolve) => {
      ready = resolve
    })
    scene = { ...scene, unready }
    const hydrated = await act(async () => hydrateRoot(page, tree(), options))
    scene = { ...scene, unready: how === 'late' ? unready : undefined }
    await perform(how === 'late' ? ready : () => hydrated.render(tree()))
    return hydrated
  }

  return {
    visitor,
    set: ({ outer = scene.outer, inner = scene.inner }) => perform(() => change({ outer, inner })),
    async abandonTransition() {
      await perform(() => startTransition(() => change({ abandoned: true })))
      await perform(() => change({ abandoned: false }))
    },
    hotReload: () => perform(() => hotReload(family, visitor.createProbe())),
    unmountNow: () => root.unmount(),
    async close() {
      await perform(() => root.unmount())
      page.remove()
    },
  }
}

interface SceneryProps {
  scene: Scene
  Provided: Visitor['world']['wrapper']
  Probe: ComponentType<ProbeProps>
}

function Scenery({ scene, Provided, Probe }: SceneryProps) {
  const { strict, outer, inner, abandoned, withTwin, unready } = scene
  const page = (
    <Surroundings around={outer}>
      <Provided>
        <Surroundings around={inner}>
          <Probe part={abandoned ? 'unheard' : 'visitor'} />
          {withTwin ? <Probe part="twin" /> : null}
          <Ancestor waitsFor={unready} />
          {abandoned ? (
            <>
              <Probe part="unheard" />
              <Ancestor waitsFor={never} />
            </>
          ) : null}
        </Surroundings>
      </Provided>
    </Surroundings>
  )
  return strict ? <StrictMode>{page}</StrictMode> : page
}

const never = new Promise<never>(() => undefined)
