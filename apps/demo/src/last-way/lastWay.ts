const key = 'acme:last-way'

/** Which way to confirm was used last in this browser: a method's id. Undefined where nothing may be stored, too. */
export function readLastWay(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

export function keepLastWay(methodId: string): void {
  try {
    localStorage.setItem(key, methodId)
  } catch {
    // Then none is offered first.
  }
}

export function forgetLastWay(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Then there is none.
  }
}
