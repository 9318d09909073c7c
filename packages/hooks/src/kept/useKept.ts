'use client'

import { useInsertionEffect, useRef, useState } from 'react'
import { useMfaEnvironment } from '../environment/MfaEnvironment.ts'
import type { Keepable, Kind } from './Kept.ts'

/** Holds the thing of that kind and name for as long as the component is mounted, hidden or not. */
export function useKept<Given, Thing extends Keepable>(kind: Kind<Given, Thing>, name: string, given: Given): Thing {
  const environment = useMfaEnvironment()
  const find = () => kind.find({ environment, name, given })
  const holder = useRef(given)
  const [held, setHeld] = useState(find)
  const entry = held.name === name && held.environment === environment ? held : find()
  if (entry !== held) setHeld(entry)

  // React runs these effects again when it unmounts, and not when it hides: neither `<Activity>` nor Suspense ends them,
  // nor does StrictMode. They come before all others, so whatever an effect begins has a holder.
  useInsertionEffect(() => {
    holder.current = given
  })
  useInsertionEffect(() => entry.hold(holder), [entry, holder])
  return entry.thing
}
