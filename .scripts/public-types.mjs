// Writes what each entry of a package offers, types and all, to docs/api, from the declarations in dist.
// With --check it only says where an entry offers something else than what is written there.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'
import { packages } from './build.mjs'
import { root, run, say } from './toolchain.mjs'

const reports = join(root, 'docs', 'api')
const found = mkdtempSync(join(tmpdir(), 'public-types-'))
const isCheck = process.argv.includes('--check')

/** Portals do without `internal`, what a language's file offers is the same for each, and a stylesheet offers no name. */
const isReported = (entry) => !/^\.\/(internal|locales)(\/|$)|\.css$/.test(entry)

function entriesOf(name) {
  const folder = join(root, 'packages', name)
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return Object.entries(exports)
    .filter(([entry, { types }]) => types !== undefined && isReported(entry))
    .map(([entry, { types }]) => ({
      folder,
      types: join(folder, types),
      report: `${[name, ...entry.split('/').slice(1)].join('-')}.api.md`,
    }))
}

const configOf = ({ folder, types, report }) =>
  ExtractorConfig.prepare({
    packageJsonFullPath: join(folder, 'package.json'),
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: types,
      compiler: { tsconfigFilePath: join(folder, 'tsconfig.build.json') },
      newlineKind: 'lf',
      apiReport: { enabled: true, reportFileName: report, reportFolder: reports, reportTempFolder: found },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.None },
          // A type that portals meet and can't name.
          'ae-forgotten-export': { logLevel: ExtractorLogLevel.None, addToApiReportFile: true },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  })

/** The same for all entries of a package, which TypeScript reads once. */
function compareAll(entries) {
  const configs = entries.map(configOf)
  const additionalEntryPoints = entries.map(({ types }) => types)
  const compilerState = CompilerState.create(configs[0], { additionalEntryPoints })
  return entries.map((entry, at) => compare(entry, configs[at], compilerState))
}

/** Whether the entry offered what its report says. Unless this is a check, the report says so afterwards. */
function compare({ report }, config, compilerState) {
  const messageCallback = (message) => {
    // What differs is said below; that the compiler found a fault is not.
    message.handled = message.category !== 'Compiler'
  }
  const { apiReportChanged, errorCount } = Extractor.invoke(config, {
    compilerState,
    localBuild: !isCheck,
    messageCallback,
  })
  return { isSame: !apiReportChanged && errorCount === 0, written: join(reports, report), now: join(found, report) }
}

mkdirSync(reports, { recursive: true })
const entriesByPackage = packages.map(entriesOf).filter((entries) => entries.length > 0)
const entries = entriesByPackage.flat()
const changed = entriesByPackage.flatMap(compareAll).filter(({ isSame }) => !isSame)
const stale = readdirSync(reports).filter((file) => !entries.some(({ report }) => report === file))

if (isCheck) {
  // Where there is no git, the names of the files must do.
  for (const { written, now } of changed) {
    await run('git', ['--no-pager', 'diff', '--no-index', written, now]).catch(() => undefined)
  }
  const wrong = [...changed.map(({ written }) => written), ...stale.map((file) => join(reports, file))]
  if (wrong.length > 0) {
    say(`
What portals compile against is not what these say: ${wrong.map((file) => relative(root, file)).join(', ')}.
Look at each change as someone who upgrades would. Is it meant? Then run \`npm run api\` and commit what it writes.
Is a name only for our own packages? Then it belongs in the package's \`internal.ts\`.`)
    process.exitCode = 1
  }
} else {
  for (const file of stale) rmSync(join(reports, file))
}
rmSync(found, { recursive: true })
