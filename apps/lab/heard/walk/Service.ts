/** The simulated service and its devices, over HTTP. */
export interface Service {
  reset(): Promise<void>
  addFault(fault: { kind: string; retryAfter?: string; times?: number }): Promise<void>
  latestCode(): Promise<string>
  answerPush(answer: 'approve' | 'deny'): Promise<void>
}

export function createService(url: string): Service {
  const ask = async (path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${url}/simulator/${path}`, {
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    if (!response.ok) throw new Error(`The simulator answers ${response.status} to ${path}.`)
    return response.json()
  }
  const last = async (path: string, field: string) => {
    const list = await ask(path)
    const found: unknown = Array.isArray(list) ? list.at(-1)?.[field] : undefined
    if (typeof found !== 'string') throw new Error(`The simulator has nothing in its ${path}.`)
    return found
  }
  return {
    async reset() {
      await ask('reset', {})
    },
    async addFault(fault) {
      await ask('faults', fault)
    },
    latestCode: () => last('outbox', 'code'),
    async answerPush(answer) {
      await ask(`push/${await last('pushes', 'requestId')}/${answer}`, {})
    },
  }
}
