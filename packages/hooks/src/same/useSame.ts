'use client'

import { replaceEqualDeep } from '@tanstack/react-query'
import { useState } from 'react'

/** The value that was there before, as long as the new one says the same: for lists that are made anew at each render. */
export function useSame<Value>(value: Value): Value {
  const [held, hold] = useState(value)
  const same = replaceEqualDeep(held, value)
  if (same !== held) hold(() => same)
  return same
}
