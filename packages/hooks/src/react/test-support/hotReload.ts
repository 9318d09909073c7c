import type { ComponentType } from 'react'

/** Components that are versions of one. React shows the newest in place of each. */
export interface Family<Props> {
  current: ComponentType<Props>
}

/** The part of React's renderer that Fast Refresh uses. */
interface Renderer {
  setRefreshHandler(handler: (type: unknown) => object | undefined): void
  scheduleRefresh(root: unknown, update: { staleFamilies: Set<unknown>; updatedFamilies: Set<unknown> }): void
}

const renderers: Renderer[] = []
const roots = new Set<unknown>()
const families = new WeakMap<object, object>()

// React looks for this as it is loaded: import this file first.
Object.assign(globalThis, {
  __REACT_DEVTOOLS_GLOBAL_HOOK__: {
    supportsFiber: true,
    inject(renderer: Renderer) {
      renderer.setRefreshHandler((type) => (isObject(type) ? families.get(type) : undefined))
      return renderers.push(renderer)
    },
    onCommitFiberRoot: (_renderer: number, root: unknown) => void roots.add(root),
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
  },
})

/** Has React know later versions of a component for the same one. */
export function familyOf<Props>(component: ComponentType<Props>): Family<Props> {
  const family = { current: component }
  families.set(component, family)
  return family
}

/** Does what a saved file does: a new version of a component takes its place, its state is kept, its effects run again. */
export function hotReload<Props>(family: Family<Props>, next: ComponentType<Props>) {
  if (renderers.length === 0) throw new Error('React was loaded before hotReload.ts.')
  families.set(next, family)
  family.current = next
  for (const renderer of renderers) {
    for (const root of roots) {
      renderer.scheduleRefresh(root, { staleFamilies: new Set(), updatedFamilies: new Set([family]) })
    }
  }
}

function isObject(type: unknown): type is object {
  return (typeof type === 'object' && type !== null) || typeof type === 'function'
}
