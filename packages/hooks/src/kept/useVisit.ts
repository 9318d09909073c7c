'use client'

import { createKind } from './Kept.ts'
import { useKept } from './useKept.ts'

const visits = createKind<string, { release: () => void }>(() => ({ release: () => undefined }))

/**
 * An object that stands for one visit: the same for as long as a component is mounted that names it, whatever React does
 * to it meanwhile, and another one when the person comes back later. For `useOnce`.
 */
export function useVisit(name: string): object {
  return useKept(visits, name, name)
}
