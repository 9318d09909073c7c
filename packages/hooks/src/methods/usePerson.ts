'use client'

import { useState } from 'react'
import type { MfaMethod } from './mfaMethod.ts'

/** The names that a list gives to the person, by what sort of name it is. */
type Names = Readonly<Record<string, readonly string[]>>

/**
 * Grows when the list becomes another person's: whoever it was before, nothing of theirs may go on. A list that names
 * nobody (security questions, RSA) says nothing, and is taken for the same person's.
 */
export function usePerson(methods: readonly MfaMethod[]): number {
  const names = namesOf(methods)
  const [known, setKnown] = useState({ names, person: 0 })
  if (isSame(known.names, names)) return known.person
  const isAnother = Object.entries(names).some(([kind, now]) => isDisjoint(known.names[kind], now))
  const next = isAnother
    ? { names, person: known.person + 1 }
    : { names: { ...known.names, ...names }, person: known.person }
  setKnown(next)
  return next.person
}

function namesOf(methods: readonly MfaMethod[]): Names {
  const names: Record<string, string[]> = {}
  for (const method of methods) {
    const [kind, name] =
      'userAlias' in method ? ['alias', method.userAlias] : [method.type, 'userId' in method && method.userId]
    if (typeof name === 'string') names[kind] = [...(names[kind] ?? []), name]
  }
  return names
}

function isSame(known: Names, now: Names): boolean {
  return Object.entries(now).every(([kind, list]) => list.join('\n') === known[kind]?.join('\n'))
}

function isDisjoint(known: readonly string[] | undefined, now: readonly string[]): boolean {
  return known !== undefined && !now.some((name) => known.includes(name))
}
