import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startProcess, type StartedProcess } from '../../desk/startProcess.ts'
import { startScreen } from '../../desk/startScreen.ts'
import { waitUntil } from '../../desk/waitUntil.ts'
import { readUtterances } from '../listen/readUtterances.ts'
import type { HeardBrowser } from '../options/HeardOptions.ts'
import { judge } from '../listen/judge.ts'
import { pageIsThere } from '../listen/pageIsThere.ts'
import { browserCommand } from './browserCommand.ts'
import { speechConfiguration } from './speechConfiguration.ts'

/** A desk of somebody who can't see: a screen that stays dark, a screen reader, a browser, a voice on paper. */
export interface Desk {
  readonly env: NodeJS.ProcessEnv
  /** What the voice writes down. */
  readonly log: string
  stop(): Promise<void>
}

export interface DeskOptions {
  browser: HeardBrowser
  /** The page that it shows. */
  url: string
  /** Letters that the voice says in a second. */
  rate: number
  /** Where what the programs print is kept. */
  folder: string
  /** The screen’s number, where it is to be a certain one. */
  screen?: number | undefined
}

/** Sets everything up, from the message bus to the browser, and waits until Orca has spoken. */
export async function startDesk({ browser, url, rate, folder, screen: number }: DeskOptions): Promise<Desk> {
  const home = mkdtempSync(join(tmpdir(), 'mfa-heard-'))
  const log = join(folder, 'voice.jsonl')
  writeFileSync(log, '')
  const screen = await startScreen({ number })
  const env = environment({ home, log, rate, display: screen.display })
  const started: StartedProcess[] = []
  const start = (name: string, command: string, args: readonly string[]) => {
    const process = startProcess(command, args, { env, log: join(folder, `${name}.log`) })
    started.push(process)
    return process
  }
  const stop = async () => {
    for (const each of started.toReversed()) await each.stop()
    await screen.stop()
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const socket = join(home, 'bus')
    start('bus', 'dbus-daemon', ['--session', '--nofork', '--nopidfile', `--address=unix:path=${socket}`])
    await waitUntil('The message bus', () => existsSync(socket) || undefined)
    const speech = speechConfiguration(home)
    start('speech', 'speech-dispatcher', [...speech.args, '-L', folder])
    await waitUntil('The voice', () => existsSync(speech.socket) || undefined)
    start('at-spi', '/usr/libexec/at-spi-bus-launcher', ['--launch-immediately'])
    await waitUntil('The accessibility bus', () => existsSync(join(home, 'run/at-spi')) || undefined)
    const orca = ['orca', '--replace', '--disable', 'braille', '--debug-file', join(folder, 'orca-debug.out')]
    // Orca ends every other Orca of the same person that it can see: as root it sees none.
    const alone = process.getuid?.() === 0 ? ['unshare', '--pid', '--fork', '--kill-child', '--mount-proc'] : []
    const [program = 'orca', ...args] = [...alone, ...orca]
    const reader = start('orca', program, args)
    await waitUntil('Orca, saying that it is there', () => readUtterances(log).length > 0 || undefined, 60).catch(
      (error: unknown) => {
        throw new Error(`Orca did not start.\n${reader.output()}`, { cause: error })
      },
    )
    const { command, args: browserArgs } = browserCommand(browser, { home, url })
    start(browser, command, browserArgs)
    const hasLoaded = () => judge(readUtterances(log), { never: [pageIsThere] }).length > 0 || undefined
    await waitUntil('The page, being said', hasLoaded, 90)
    return { env, log, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

interface Surroundings {
  home: string
  log: string
  rate: number
  display: string
}

function environment({ home, log, rate, display }: Surroundings): NodeJS.ProcessEnv {
  const runtime = join(home, 'run')
  mkdirSync(runtime, { mode: 0o700 })
  return {
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_RUNTIME_DIR: runtime,
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(home, 'bus')}`,
    DISPLAY: display,
    WAYLAND_DISPLAY: undefined,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    GDK_BACKEND: 'x11',
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    NO_AT_BRIDGE: '0',
    GSETTINGS_BACKEND: 'memory',
    SPEECHD_ADDRESS: `unix_socket:${join(runtime, 'speechd.sock')}`,
    PAPER_LOG: log,
    PAPER_RATE: String(rate),
  }
}
