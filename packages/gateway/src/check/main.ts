#!/usr/bin/env node
import { readCliOptions, usage } from './cliOptions.ts'
import { isFault } from './finding/Finding.ts'
import { jsonReport, report } from './report/report.ts'
import { runCheck } from './run-check/runCheck.ts'

const options = readCliOptions(process.argv.slice(2))
switch (options.ask) {
  case 'help':
    console.log(usage)
    break
  case 'nothing':
    console.error(`${options.problem}\n\n${usage}`)
    process.exitCode = 2
    break
  case 'check':
    await check(options)
    break
  default:
    options satisfies never
}

async function check({ isJson, withKba }: Extract<typeof options, { ask: 'check' }>): Promise<void> {
  try {
    const findings = await runCheck({ environment: process.env, withKba })
    console.log(isJson ? jsonReport(findings) : report(findings))
    process.exitCode = findings.some(isFault) ? 1 : 0
  } catch {
    // Whatever it is may have a secret in it.
    console.error('The check itself failed. Nothing was sent to anybody.')
    process.exitCode = 2
  }
}
