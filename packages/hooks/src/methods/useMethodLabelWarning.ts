'use client'
import { warnDeveloper } from '@mfa-challenge/contract/internal'
import { useEffect, useRef } from 'react'
import type { MfaMethod } from './mfaMethod.ts'
import { methodLabelFaults } from './methodLabelFaults.ts'

/** In development, names the methods that people could not read, or not tell apart. Each time others, once. */
export function useMethodLabelWarning(methods: readonly MfaMethod[]) {
  const faults = faultsInDevelopment(methods)
  const said = useRef('')
  useEffect(() => {
    if (faults !== '' && faults !== said.current) warnDeveloper(faults)
    said.current = faults
  }, [faults])
}

function faultsInDevelopment(methods: readonly MfaMethod[]): string {
  try {
    // Bundlers put a value in place of exactly this, and leave the rest out of what they make for production.
    if (process.env.NODE_ENV !== 'production') return methodLabelFaults(methods).join('\n')
  } catch {
    // Without a bundler there is no `process` in a browser.
  }
  return ''
}
