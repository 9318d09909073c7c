import { readdirSync, readFileSync } from 'node:fs'

/** How much a tick is: so many in a second, on every Linux that there is. */
export const ticksPerSecond = 100

/** All that the processors have done, in ticks. */
export function busyTicks(): number {
  const [, ...fields] = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0]?.trim().split(/\s+/) ?? []
  const [user = 0, nice = 0, system = 0, , , irq = 0, softIrq = 0, steal = 0] = fields.map(Number)
  return user + nice + system + irq + softIrq + steal
}

/** What this process and those that it started have done, in ticks. */
export function ownTicks(): number {
  const processes = new Map<number, { parent: number; ticks: number }>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const found = readProcess(name)
    if (found !== undefined) processes.set(Number(name), found)
  }
  const isOurs = (id: number): boolean => id === process.pid || (id > 1 && isOurs(processes.get(id)?.parent ?? 0))
  return [...processes].filter(([id]) => isOurs(id)).reduce((sum, [, { ticks }]) => sum + ticks, 0)
}

/** With those of its children that have ended. */
function readProcess(name: string) {
  try {
    const text = readFileSync(`/proc/${name}/stat`, 'utf8')
    // The name of the program, which may hold anything, ends with the last bracket.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const ticks = fields.slice(11, 15).reduce((sum, each) => sum + each, 0)
    return { parent: fields[1] ?? 0, ticks }
  } catch {
    // It has ended meanwhile.
    return undefined
  }
}
