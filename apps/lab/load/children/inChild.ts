/** What this process was given when it was started, as JSON. */
export function givenText(): string {
  return process.argv[2] ?? '{}'
}

/** Says that it is ready, and from then on what it has seen whenever it is asked. */
export function serveParent(ready: object, report: () => object): void {
  process.on('message', () => process.send?.(JSON.stringify(report())))
  process.on('disconnect', () => process.exit())
  process.send?.(JSON.stringify(ready))
}
