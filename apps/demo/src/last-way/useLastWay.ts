import { useState } from 'react'

const key = 'acme:last-way'

/** Which way to confirm was used last in this browser: a method's id. It is offered first the next time, and never begun. */
export function useLastWay(): [lastWay: string | undefined, setLastWay: (methodId: string) => void] {
  const [lastWay, setLastWay] = useState(read)
  const set = (methodId: string) => {
    setLastWay(methodId)
    try {
      localStorage.setItem(key, methodId)
    } catch {
      // Where nothing may be stored, it is known until the page goes.
    }
  }
  return [lastWay, set]
}

function read(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}
