import { createServer } from 'node:http'
import { createSimulator } from '../create-simulator/createSimulator.ts'
import { refuseInProduction } from '../production/refuseInProduction.ts'
import type { Simulator, SimulatorOptions } from '../simulator/Simulator.ts'
import { answerOverHttp } from './answerOverHttp.ts'
import { listen } from './listen.ts'

/** How to serve a simulator. The address it is served on sets `url`. */
export interface ServeSimulatorOptions extends Omit<SimulatorOptions, 'url'> {
  /**
   * The port; 0 is any free one.
   * @default 0
   */
  port?: number | undefined
  /**
   * The host name or address to listen on.
   * @default '127.0.0.1'
   */
  host?: string | undefined
}

/** A simulator that is being served. */
export interface ServedSimulator {
  simulator: Simulator
  /** The origin, without a version. */
  url: string
  /** Stops serving; open connections are closed. */
  close: () => Promise<void>
}

/** Serves a simulator over HTTP. Rejects where the port is taken, and in production unless `allowInProduction` says why. */
export async function serveSimulator(options: ServeSimulatorOptions = {}): Promise<ServedSimulator> {
  const { port = 0, host = '127.0.0.1', ...simulatorOptions } = options
  // Before the port is open.
  refuseInProduction(options.allowInProduction)
  const server = createServer()
  const url = await listen(server, { port, host })
  const simulator = createSimulator({ ...simulatorOptions, url })
  server.on('request', (request, response) => {
    void answerOverHttp(simulator, request, response)
  })

  return {
    simulator,
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
