import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { pinFonts } from './pinFonts.ts'

/** Builds the Storybook of a checkout for pictures: without docs, with fonts of its own. */
export async function buildStorybook(checkout: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  const child = spawn('storybook', ['build', '--quiet', '--test', '--stats-json', '--output-dir', folder], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`Storybook could not be built. What it said:\n${said}`)
  await pinFonts(folder)
}
