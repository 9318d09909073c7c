import type { Simulator } from '@mfa-challenge/simulator'
import { serveSimulator } from '@mfa-challenge/simulator/node'
import type { DemoOptions } from './options/DemoOptions.ts'
import { type DemoCall, readDemoOptions, usage } from './options/readDemoOptions.ts'
import { serveBuilt } from './page/serveBuilt.ts'
import type { ServedPage } from './page/ServedPage.ts'
import { serveSources } from './page/serveSources.ts'
import { createPortal } from './portal/createPortal.ts'
import type { PortalService } from './service/PortalService.ts'
import { simulatorService } from './service/simulatorService.ts'
import { tenantService } from './service/tenantService.ts'

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

async function start({ port, simulatorPort, built, tenant }: DemoOptions): Promise<void> {
  const servePage = built ? serveBuilt : serveSources
  let origins: readonly string[] = []
  const serve = async (service: PortalService) => {
    const page = await servePage({ port, portal: createPortal(service, () => origins) })
    origins = [`http://localhost:${page.port}`]
    return page
  }
  if (tenant !== undefined) {
    const page = await serve(tenantService(tenant))
    stopOnSignal(page)
    return tell([`Tenant: ${tenant.apiUrl}`, `Signed in: ${tenant.person.displayName}`, stopLine, portalLine(page)])
  }
  const served = await serveSimulator({ port: simulatorPort, allowInProduction: 'this is a demo' })
  const page = await serve(simulatorService(served.simulator))
  stopOnSignal(page, served)
  tell([...describe(served.simulator), stopLine, portalLine(page)])
}

function portalLine({ port }: ServedPage): string {
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

function stopOnSignal(...served: readonly { close: () => Promise<void> }[]): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void Promise.allSettled(served.map((each) => each.close())).then(() => process.exit(0))
    })
  }
}
