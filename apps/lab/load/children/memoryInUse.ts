/** What this process has in use, after its garbage was collected where it may be (`--expose-gc`). In bytes. */
export function memoryInUse(): { rss: number; heap: number } {
  for (let times = 0; times < 4; times += 1) globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  return { rss, heap: heapUsed }
}
