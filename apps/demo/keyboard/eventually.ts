/** As long as a person would wait: a poll of the service may be ten seconds away. */
const patienceMs = 15_000

/** Looks until what it sees is right, and fails with what it saw last. */
export async function eventually<Seen>(
  wanted: string,
  look: () => Promise<Seen>,
  isRight: (seen: Seen) => boolean,
): Promise<Seen> {
  const deadline = Date.now() + patienceMs
  for (;;) {
    const seen = await look()
    if (isRight(seen)) return seen
    if (Date.now() > deadline) throw new Error(`Wanted: ${wanted}\nSeen: ${JSON.stringify(seen)}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
