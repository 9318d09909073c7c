import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

const cache = join(import.meta.dirname, '../../../../node_modules/.cache/npm')

/** Runs npm in an example's folder. Rejects with all that it said where it fails. */
export async function npm(folder: string, ...args: readonly string[]): Promise<string> {
  const child = spawn('npm', args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: {
      ...withoutNpm(process.env),
      npm_config_cache: cache,
      NEXT_TELEMETRY_DISABLED: '1',
      NG_CLI_ANALYTICS: 'false',
    },
  })
  const ended = new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject))
  const [code, out, err] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  if (code === 0) return out + err
  throw new Error(`npm ${args.join(' ')} ended with ${code}.\n${out}${err}`)
}

/** Of the npm that runs this command nothing is for the one of an example. */
function withoutNpm(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.toLowerCase().startsWith('npm_')))
}
