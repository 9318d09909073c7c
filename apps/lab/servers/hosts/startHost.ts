import { execFile } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as esbuild from 'esbuild'
import { installPackages } from '../install/installPackages.ts'
import { LineProcess } from '../install/LineProcess.ts'
import { freePort } from '../../../../packages/gateway/src/test-support/freePort.ts'
import type { Host } from './hosts.ts'

const run = promisify(execFile)
const pages = join(import.meta.dirname, '../pages')
const gateway = join(import.meta.dirname, '../../../../packages/gateway/src')

/** A server that runs. */
export interface StartedHost {
  origin: string
  process: LineProcess
}

/** Installs a server into a folder below `work`, gives it our page and our adapters, and starts it. */
export async function startHost(host: Host, work: string): Promise<StartedHost> {
  const folder = join(work, Object.entries(host.packages).flat().join('-').replaceAll(/[@/]/g, '') || 'node')
  await installPackages(folder, host.packages)
  cpSync(join(pages, 'hosts'), folder, { recursive: true })
  await bundleAdapters(join(folder, 'adapters'))
  const port = String(await freePort())
  const env = { PORT: port, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }
  const isNext = host.page === 'next'
  if (isNext) {
    cpSync(join(pages, 'next'), folder, { recursive: true })
    await run(process.execPath, [next(folder), 'build'], {
      cwd: folder,
      env: { ...process.env, ...env },
      maxBuffer: 1e8,
    })
  }
  const args = isNext ? [next(folder), 'start', '--hostname', '127.0.0.1', '--port', port] : [host.page]
  const started = new LineProcess(args, { cwd: folder, env, ready: /Ready in/ })
  await started.ready()
  return { origin: `http://127.0.0.1:${port}`, process: started }
}

function next(folder: string): string {
  return join(folder, 'node_modules/next/dist/bin/next')
}

async function bundleAdapters(outdir: string) {
  await esbuild.build({
    entryPoints: ['node', 'fastify', 'hono', 'next'].map((name) => join(gateway, `${name}.ts`)),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  })
}
