#!/usr/bin/env node
import { jsonBanner, readableBanner } from './banner.ts'
import { type CliOptions, readCliOptions, usage } from './cliOptions.ts'
import { serveSimulator } from './serveSimulator.ts'

await run(readCliOptions(process.argv.slice(2)))

async function run(options: CliOptions): Promise<void> {
  switch (options.ask) {
    case 'help':
      console.log(usage)
      return
    case 'nothing':
      console.error(`${options.problem}\n\n${usage}`)
      process.exitCode = 2
      return
    case 'serve':
      return serve(options)
  }
}

async function serve({ port, host, isJson, allowInProduction }: Extract<CliOptions, { ask: 'serve' }>): Promise<void> {
  try {
    const { simulator, close } = await serveSimulator({ port, host, allowInProduction })
    // Before the banner: whoever waits for its first line may end the command at once.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
    console.log(isJson ? jsonBanner(simulator) : readableBanner(simulator))
  } catch (error) {
    console.error(explain(error, port, host))
    process.exitCode = 1
  }
}

function explain(error: unknown, port: number, host: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is already in use. Choose another with --port, or --port 0 for any free one.`
    case 'EACCES':
      return `Port ${port} may not be opened by this user. Choose one above 1023 with --port.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine. Choose another with --host.`
    default:
      return error instanceof Error ? error.message : `The simulator could not be served: ${String(error)}`
  }
}
