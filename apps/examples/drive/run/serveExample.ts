import { freePort } from '../../../../packages/gateway/src/test-support/freePort.ts'
import { startServer } from './Server.ts'

/** An example that can be opened, and the simulated service behind it. */
export interface Served {
  url: string
  /** None where the page has one of its own. */
  simulatorUrl: string | undefined
  stop(): Promise<void>
}

/** Serves a built example by its own `npm run serve`, before a simulator that was installed with it. */
export async function serveExample(folder: string): Promise<Served> {
  const simulator = await startServer('npx mfa-simulator --port 0 --json', { folder, ready: /^\{/ })
  try {
    const { url: simulatorUrl }: { url: string } = JSON.parse(simulator.line)
    const port = String(await freePort())
    const url = `http://localhost:${port}`
    const env = { PORT: port, PORTAL_ORIGINS: url, MFA_API_URL: simulatorUrl }
    const portal = await startServer('npm run serve', { folder, ready: new RegExp(`localhost:${port}`), env })
    return {
      url,
      simulatorUrl,
      stop: async () => void (await Promise.all([portal.stop(), simulator.stop()])),
    }
  } catch (error) {
    await simulator.stop()
    throw error
  }
}
