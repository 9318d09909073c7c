'use client'
import { warnDeveloper } from '@mfa-challenge/contract/internal'
import { type RefObject, useEffect } from 'react'
import { contrastProblems } from './contrastProblems.ts'

const looked = new WeakSet<Element>()

/** In development, says once for each root which of the host's variables make it hard to read. */
export function useContrastWarning(place: RefObject<Element | null>) {
  useEffect(() => {
    try {
      // Bundlers put a value in place of exactly this, and leave all below out of what they make for production.
      if (process.env.NODE_ENV !== 'production') warn(place.current?.closest<HTMLElement>('[data-mfa-root]'))
    } catch {
      // Without a bundler there is no `process` in a browser.
    }
  }, [place])
}

function warn(root: HTMLElement | null | undefined) {
  if (root === null || root === undefined || looked.has(root)) return
  looked.add(root)
  // There all colours are the person's own. And jsdom knows no colours.
  if (!('CSS' in globalThis) || matchMedia('(forced-colors: active)').matches) return
  const problems = contrastProblems(root)
  if (problems.length > 0) warnDeveloper(`the theme is hard to read.\n${problems.join('\n')}`)
}
