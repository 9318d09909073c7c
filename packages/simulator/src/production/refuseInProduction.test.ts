import { setupServer } from 'msw/node'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSimulator } from '../create-simulator/createSimulator.ts'
import { simulatorHandlers } from '../msw/simulatorHandlers.ts'
import { serveSimulator } from '../node/serveSimulator.ts'

afterEach(() => vi.unstubAllEnvs())

const allowInProduction = 'this is a demo'
const refusal = /this is a production build, and the simulator lets anybody through[^]+allowInProduction/

describe('with NODE_ENV=production', () => {
  it('makes no simulator, and says what to do', () => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(() => createSimulator()).toThrow(refusal)
  })

  it('opens no port', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const { url, close } = await serveSimulator({ allowInProduction })
    await close()
    // Were the port asked for first, this would fail for being in use, or leave it open.
    await expect(serveSimulator({ port: Number(new URL(url).port) })).rejects.toThrow(refusal)
    await expect(fetch(url)).rejects.toThrow(TypeError)
  })

  it('answers nothing through MSW', () => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(() => setupServer(...simulatorHandlers(createSimulator(), 'https://portal.example/mfa'))).toThrow(refusal)
  })

  it('runs where somebody said that it is a demo', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const served = await serveSimulator({ allowInProduction })
    expect(await (await fetch(`${served.url}/simulator/outbox`)).json()).toEqual([])
    await served.close()

    const simulator = createSimulator({ allowInProduction })
    expect(simulatorHandlers(simulator, 'https://portal.example/mfa')).not.toEqual([])
  })

  it('takes no other word for it', () => {
    vi.stubEnv('NODE_ENV', 'production')
    // @ts-expect-error a flag is set in passing; a sentence is not
    expect(() => createSimulator({ allowInProduction: true })).toThrow(refusal)
  })
})

describe('otherwise', () => {
  it.each([['development'], ['test'], [undefined]])('starts with NODE_ENV=%s', (value) => {
    vi.stubEnv('NODE_ENV', value)
    expect(createSimulator().people).not.toEqual([])
  })
})
