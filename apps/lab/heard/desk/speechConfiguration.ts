import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const voice = fileURLToPath(new URL('../voice/main.ts', import.meta.url))
const dictionaries = ['gender-neutral', 'font-variants', 'symbols', 'emojis', 'orca', 'orca-chars']

/** Debian's own configuration of speech-dispatcher, but with the one voice on paper. */
export function speechConfiguration(home: string): { args: readonly string[]; socket: string } {
  const folder = join(home, 'speech')
  const modules = join(home, 'modules')
  const socket = join(home, 'run/speechd.sock')
  mkdirSync(folder)
  mkdirSync(modules)
  const start = `#!/bin/sh\nexec '${process.execPath}' --disable-warning=ExperimentalWarning '${voice}'\n`
  writeFileSync(join(modules, 'sd_paper'), start, { mode: 0o755 })
  writeFileSync(
    join(folder, 'speechd.conf'),
    [
      'LogLevel 3',
      'SymbolsPreproc "char"',
      ...dictionaries.map((name) => `SymbolsPreprocFile "${name}.dic"`),
      'AddModule "paper" "sd_paper" ""',
      'DefaultModule paper',
      'DefaultLanguage "en-US"',
      '',
    ].join('\n'),
  )
  const connection = ['-c', 'unix_socket', '-S', socket, '-P', join(home, 'speechd.pid')]
  return { args: ['-s', '-t', '0', '-C', folder, '-m', modules, ...connection], socket }
}
