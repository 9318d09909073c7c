import { fileURLToPath } from 'node:url'
import { startProcess } from './startProcess.ts'
import { waitUntil } from './waitUntil.ts'

export interface Portal {
  /** `http://localhost:5173` */
  readonly url: string
  /** Where the simulated service and its devices are. */
  readonly simulator: string
  stop(): Promise<void>
}

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The demo with a simulated service of its own, on free ports, built as it is shipped unless it is to be otherwise. */
export async function startPortal({ built = true } = {}): Promise<Portal> {
  const server = startProcess(process.execPath, [
    '--conditions=@mfa-challenge/source',
    '--disable-warning=ExperimentalWarning',
    `${root}apps/demo/server/main.ts`,
    ...(built ? ['--built'] : []),
    '--port',
    '0',
    '--simulator-port',
    '0',
  ])
  const find = (name: string) => new RegExp(`^${name}: (http\\S+)`, 'm').exec(server.output())?.[1]
  try {
    const url = await waitUntil('The portal', () => find('Portal'), 90)
    const simulator = find('Simulator')
    if (simulator === undefined) throw new Error('The portal names no simulator.')
    return { url, simulator, stop: () => server.stop() }
  } catch (error) {
    await server.stop()
    throw new Error(server.output(), { cause: error })
  }
}
