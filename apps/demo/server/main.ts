import { join } from 'node:path'
import type { Simulator } from '@mfa-challenge/simulator'
import { type ServedSimulator, serveSimulator } from '@mfa-challenge/simulator/node'
import { createServer, type Plugin, type ViteDevServer } from 'vite'
import type { DemoOptions } from './options/DemoOptions.ts'
import { type DemoCall, readDemoOptions, usage } from './options/readDemoOptions.ts'
import { createPortal, type PortalHandler } from './portal/createPortal.ts'
import { simulatorService } from './service/simulatorService.ts'
import { tenantService } from './service/tenantService.ts'

const demoFolder = join(import.meta.dirname, '..')
const stopLine = 'Stop with Ctrl+C.'

await run(readDemoOptions(process.argv.slice(2), process.env))

async function run(call: DemoCall): Promise<void> {
  switch (call.ask) {
    case 'help':
      console.log(usage)
      return
    case 'nothing':
      console.error(`${call.problem}\n\n${usage}`)
      process.exitCode = 2
      return
    case 'start':
      return start(call.options).catch((error: unknown) => {
        console.error(`The demo could not start: ${error instanceof Error ? error.message : String(error)}`)
        process.exit(1)
      })
  }
}

async function start({ port, simulatorPort, tenant }: DemoOptions): Promise<void> {
  if (tenant !== undefined) {
    const vite = await serveDemo(port, createPortal(tenantService(tenant)))
    stopOnSignal(vite, undefined)
    return tell([`Tenant: ${tenant.apiUrl}`, `Signed in: ${tenant.person.displayName}`, stopLine, portalLine(vite)])
  }
  const served = await serveSimulator({ port: simulatorPort })
  const vite = await serveDemo(port, createPortal(simulatorService(served.simulator)))
  stopOnSignal(vite, served)
  tell([...describe(served.simulator), stopLine, portalLine(vite)])
}

async function serveDemo(port: number, portal: PortalHandler): Promise<ViteDevServer> {
  const plugin: Plugin = {
    name: 'mfa-challenge:portal-server',
    configureServer: ({ middlewares }) => {
      middlewares.use(portal)
    },
  }
  const vite = await createServer({
    root: demoFolder,
    configFile: join(demoFolder, '../../vite.config.ts'),
    logLevel: 'warn',
    plugins: [plugin],
    server: { host: 'localhost', port },
  })
  return vite.listen()
}

function portalLine(vite: ViteDevServer): string {
  const address = vite.httpServer?.address()
  const port = typeof address === 'object' && address !== null ? address.port : vite.config.server.port
  return `Portal: http://localhost:${port}`
}

function describe({ url, people }: Simulator): string[] {
  const [person] = people
  const answers = person?.kba.map(({ text, answer }) => `  ${text} ${answer}`) ?? []
  return [
    'The service is simulated. Nothing leaves this machine.',
    `Simulator: ${url}`,
    `Signed in: ${person?.displayName ?? 'nobody'}. Security answers:`,
    ...answers,
  ]
}

function tell(lines: readonly string[]): void {
  console.log(['', ...lines].join('\n'))
}

function stopOnSignal(vite: ViteDevServer, served: ServedSimulator | undefined): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void Promise.allSettled([vite.close(), served?.close()]).then(() => process.exit(0))
    })
  }
}
