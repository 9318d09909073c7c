// `npm start`: the demo portal, against the simulator unless the environment names a tenant.
import { ensureTools, run } from './toolchain.mjs'

await ensureTools()
process.exitCode = await run('node', [
  '--conditions=@mfa-challenge/source',
  '--disable-warning=ExperimentalWarning',
  'apps/demo/server/main.ts',
  ...process.argv.slice(2),
])
