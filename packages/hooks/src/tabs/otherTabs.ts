const key = 'mfa-challenge:sent'

/** Tells the portal's other tabs that a code was sent, by the record's name. Nothing stays in storage. */
export function tellOtherTabs(record: string, at: number) {
  try {
    // Only what changes is heard of.
    window.localStorage.setItem(key, JSON.stringify([record, at]))
    window.localStorage.removeItem(key)
  } catch {
    // Full, forbidden or missing: each tab knows of its own.
  }
}

/** Calls `onSent` when another tab says so of that record. The result stops it. */
export function listenToOtherTabs(record: string, onSent: () => void): () => void {
  const heard = (event: StorageEvent) => {
    if (event.key === key && isAbout(record, event.newValue)) onSent()
  }
  window.addEventListener('storage', heard)
  return () => window.removeEventListener('storage', heard)
}

function isAbout(record: string, text: string | null): boolean {
  return text?.startsWith(`[${JSON.stringify(record)},`) === true
}
