import { waitUntil } from '../desk/waitUntil.ts'

/** What the person knows, by the questions in the order in which they are asked. */
export const rightAnswers = ['Biscuit', 'Lisbon', 'Maple Street']

/** The devices and the world of the person. */
export function connectSimulator(url: string) {
  const ask = async (path: string, method = 'GET'): Promise<unknown> => {
    const body = method === 'POST' ? '{}' : null
    const headers = { 'content-type': 'application/json', connection: 'close' }
    const answer = await fetch(`${url}/simulator/${path}`, { method, body, headers })
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return answer.json().catch(() => undefined)
  }
  const last = (path: string, name: string) =>
    waitUntil(path, async () => {
      const listed = await ask(path)
      const entry: unknown = Array.isArray(listed) ? listed.at(-1) : undefined
      return typeof entry === 'object' && entry !== null ? textOf(Object.entries(entry), name) : undefined
    })
  return {
    reset: () => ask('reset', 'POST'),
    latestCode: () => last('outbox', 'code'),
    approve: async () => ask(`push/${await last('pushes', 'requestId')}/approve`, 'POST'),
  }
}

function textOf(entries: readonly [string, unknown][], name: string): string | undefined {
  const value = entries.find(([key]) => key === name)?.[1]
  return typeof value === 'string' ? value : undefined
}
