// `npm run stories`: every story in each language, or in those of `--locale de,fr`, and one line for each of them.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { root, run, say, stop } from './toolchain.mjs'

const all = readdirSync(join(root, 'packages/ui/locales')).map((file) => file.replace(/\.json$/, ''))
const results = join(root, 'test-results')

export async function runStories(args) {
  const env = { CHROMIUM_PATH: await ensureBrowser() }
  mkdirSync(results, { recursive: true })
  const lines = []
  for (const locale of readLocales(args)) {
    const counts = await runIn(locale, env)
    const seconds = Math.round(counts.ms / 1000)
    lines.push(
      `${counts.failed === 0 ? 'ok    ' : 'FAILED'}  ${locale}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`,
    )
    for (const name of counts.names) lines.push(`          ${name}`)
  }
  say(`\n${lines.join('\n')}`)
  return lines.every((line) => !line.startsWith('FAILED')) ? 0 : 1
}

function readLocales(args) {
  const [option, value = 'all', ...more] = args
  if (more.length > 0 || (option !== undefined && option !== '--locale'))
    stop('npm run stories -- --locale all|de,fr,…')
  const asked = value === 'all' ? all : value.split(',')
  const unknown = asked.filter((locale) => !all.includes(locale))
  if (unknown.length > 0) stop(`There are no words in ${unknown.join(', ')}. There are: ${all.join(', ')}.`)
  return asked
}

/** A run that wrote nothing, or ran nothing, is no green one. */
async function runIn(locale, env) {
  const begun = Date.now()
  const file = join(results, `stories-${locale}.json`)
  rmSync(file, { force: true })
  const args = ['run', '--project', 'stories', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await run('vitest', args, { env: { ...env, STORIES_LOCALE: locale } })
  const ms = Date.now() - begun
  if (!existsSync(file)) return { passed: 0, failed: 1, names: ['The run itself failed.'], ms }
  const { numPassedTests: passed, numFailedTests: failed, testResults } = JSON.parse(readFileSync(file, 'utf8'))
  const names = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  )
  return failed === 0 && (code !== 0 || passed === 0) ? { passed, failed: 1, names, ms } : { passed, failed, names, ms }
}
